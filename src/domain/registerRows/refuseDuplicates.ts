import type { Partner, PolicyEntry, RegisterProblem } from '../federation';
import { compareLevels } from '../sharingLevel';

/** A row that reads well, with its place in the file. */
export interface Placed<T> {
  readonly row: string;
  readonly value: T;
}

export interface Sifted<T> {
  readonly kept: readonly T[];
  readonly problems: readonly RegisterProblem[];
}

/**
 * Two partners that claim the same domain or id: which of them is right is not for the add-in to guess, and the other
 * may be suspended. Neither is used, so nothing can be shared until the register is put right.
 */
export const siftPartners = (partners: readonly Placed<Partner>[]): Sifted<Partner> => {
  const rowsOf = groupRows(partners, ({ id, domains }) => [`id ${id}`, ...domains]);
  const problems = partners.flatMap(({ row, value }): RegisterProblem[] => {
    const clash = [`id ${value.id}`, ...value.domains].find((key) => (rowsOf.get(key)?.length ?? 0) > 1);
    if (clash === undefined) return [];
    const others = (rowsOf.get(clash) ?? []).filter((other) => other !== row);
    const where = others.length > 0 ? `also listed by ${others.join(', ')}` : 'listed twice';
    return [
      { row, field: clash.startsWith('id ') ? 'id' : 'domains', reason: `${clash} is ${where}; neither is used` },
    ];
  });
  const refused = new Set(problems.map(({ row }) => row));
  return { kept: partners.filter(({ row }) => !refused.has(row)).map(({ value }) => value), problems };
};

/** Two policy entries for one domain: the one that shares less stands. */
export const siftPolicy = (entries: readonly Placed<PolicyEntry>[]): Sifted<PolicyEntry> => {
  const lowest = new Map<string, Placed<PolicyEntry>>();
  for (const entry of entries) {
    const other = lowest.get(entry.value.domain);
    if (!other || compareLevels(entry.value.level, other.value.level) < 0) lowest.set(entry.value.domain, entry);
  }
  const kept = entries.filter((entry) => lowest.get(entry.value.domain) === entry);
  const problems = entries
    .filter((entry) => !kept.includes(entry))
    .map(({ row, value }) => ({
      row,
      field: 'domain',
      reason: `${value.domain} has two entries; ${lowest.get(value.domain)?.row}, which shares less, is used`,
    }));
  return { kept: kept.map(({ value }) => value), problems };
};

const groupRows = <T>(placed: readonly Placed<T>[], keysOf: (value: T) => readonly string[]) => {
  const rows = new Map<string, string[]>();
  for (const { row, value } of placed) {
    for (const key of keysOf(value)) rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
};
