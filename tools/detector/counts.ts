/** True and false positives, false negatives. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

/** `NaN` where there is nothing to divide by. */
export const precision = ({ tp, fp }: Counts): number => tp / (tp + fp);

export const recall = ({ tp, fn }: Counts): number => tp / (tp + fn);

export const f1 = ({ tp, fp, fn }: Counts): number => (2 * tp) / (2 * tp + fp + fn);

export const countDecision = (counts: Counts, decided: boolean, expected: boolean): void => {
  if (decided && expected) counts.tp += 1;
  else if (decided) counts.fp += 1;
  else if (expected) counts.fn += 1;
};

export const formatFigure = (figure: number): string => (Number.isFinite(figure) ? figure.toFixed(3) : '  -  ');

export const formatCounts = (counts: Counts): string =>
  [precision(counts), recall(counts), f1(counts)].map(formatFigure).join(' ');
