import type { JudgedFinding } from '../../../domain/alert';

/** A finding with a name that it keeps while somebody types before it: rule, field and which of several there. */
export interface NamedFinding {
  readonly key: string;
  readonly finding: JudgedFinding;
}

const placeOf = ({ ruleId, field, index }: JudgedFinding): string => [ruleId, field, index ?? ''].join(' ');

const nameAll = (findings: readonly JudgedFinding[]): ReadonlyMap<JudgedFinding, string> => {
  const counts = new Map<string, number>();
  const inText = [...findings].sort((a, b) => a.start - b.start);
  return new Map(
    inText.map((finding) => {
      const place = placeOf(finding);
      const count = counts.get(place) ?? 0;
      counts.set(place, count + 1);
      return [finding, `${place} ${count}`];
    }),
  );
};

/**
 * The findings of a new reading: those that stood there before keep their order, so that nothing moves under a reader's
 * eyes; new ones follow, the gravest first, as they were judged.
 */
export const nameFindings = (
  findings: readonly JudgedFinding[],
  before: readonly NamedFinding[] = [],
): readonly NamedFinding[] => {
  const names = nameAll(findings);
  const named = findings.map((finding) => ({ key: names.get(finding) ?? '', finding }));
  const order = new Map(before.map(({ key }, place) => [key, place]));
  const placeBefore = ({ key }: NamedFinding): number => order.get(key) ?? before.length;
  return named.sort((a, b) => placeBefore(a) - placeBefore(b));
};
