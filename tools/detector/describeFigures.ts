import { f1, formatCounts, formatFigure, precision, recall } from './counts';
import { ENTRY_GROUPS, falseWarnRate, SPAN_GROUPS, type Figures } from './figures';
import { wilsonInterval } from './wilsonInterval';

const interval = (count: number, of: number): string => `[${wilsonInterval(count, of).map(formatFigure).join(', ')}]`;

const describeWarnings = (figures: Figures): string => {
  const { warn, entries, clean } = figures;
  const { tp, fp, fn } = warn;
  return [
    `warn decision  P ${formatFigure(precision(warn))} ${interval(tp, tp + fp)}`,
    `R ${formatFigure(recall(warn))} ${interval(tp, entries - clean)}`,
    `F1 ${formatFigure(f1(warn))}`,
    `false-warn rate ${formatFigure(falseWarnRate(figures))} ${interval(fp, clean)}`,
    `(TP ${tp} FP ${fp} FN ${fn} TN ${clean - fp})`,
  ].join('  ');
};

/** The figures as lines: precision, recall, F1; intervals are those of 95 % confidence. */
export const describeFigures = (name: string, figures: Figures): readonly string[] => {
  const { entries, clean, block, severitiesRight, lenient, strict, entryLevel } = figures;
  const accuracy = formatFigure(severitiesRight / entries);
  return [
    `${name}: ${entries} entries (${entries - clean} should warn, ${clean} clean)`,
    describeWarnings(figures),
    `block decision P ${formatFigure(precision(block))} R ${formatFigure(recall(block))} F1 ${formatFigure(f1(block))}   3-way severity accuracy ${accuracy}`,
    'identifier spans      lenient P/R/F1        strict P/R/F1      (tp fp fn, lenient)',
    ...SPAN_GROUPS.map((group) => {
      const own = lenient[group];
      const plain = strict[group];
      return own && plain
        ? `  ${group.padEnd(12)} ${formatCounts(own)}   ${formatCounts(plain)}   ${own.tp} ${own.fp} ${own.fn}`
        : group;
    }),
    'entry-level categories  P/R/F1',
    ...ENTRY_GROUPS.map((group) => {
      const counts = entryLevel[group];
      return counts ? `  ${group.padEnd(12)} ${formatCounts(counts)}   ${counts.tp} ${counts.fp} ${counts.fn}` : group;
    }),
  ];
};
