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
  /** Of rows that are kept. */
  readonly warnings?: readonly RegisterProblem[];
}

/**
 * Two partners that claim the same domain or id: which of them is right is not for the add-in to guess, and the other
 * may be suspended. Neither is used, so nothing can be shared until the register is put right.
 */
export const siftPartners = (partners: readonly Placed<Partner>[]): Sifted<Partner> => {
  const clashing = findClashes(partners);
  if (clashing.size === 0)
    return { kept: partners.map(({ value }) => value), problems: [], warnings: listSharedCodes(partners) };
  const rowsOf = groupRows(partners, clashing);
  const problems = partners.flatMap(({ row, value }): RegisterProblem[] => {
    const clash = keysOf(value).find((key) => clashing.has(key));
    if (clash === undefined) return [];
    const others = (rowsOf.get(clash) ?? []).filter((other) => other !== row);
    const where = others.length > 0 ? `also listed by ${others.join(', ')}` : 'listed twice';
    return [
      { row, field: clash.startsWith('id ') ? 'id' : 'domains', reason: `${clash} is ${where}; neither is used` },
    ];
  });
  const refused = new Set(problems.map(({ row }) => row));
  const kept = partners.filter(({ row }) => !refused.has(row));
  return { kept: kept.map(({ value }) => value), problems, warnings: listSharedCodes(kept) };
};

/** A code decides nothing by itself, so both rows stand; but one of them is likely wrong. */
const listSharedCodes = (partners: readonly Placed<Partner>[]): readonly RegisterProblem[] => {
  const first = new Map<string, string>();
  return partners.flatMap(({ row, value: { code } }) => {
    const key = code?.toLowerCase();
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && other === undefined) first.set(key, row);
    return other === undefined ? [] : [{ row, field: 'code', reason: `${code} is also the code of ${other}` }];
  });
};

const idKey = (id: string): string => `id ${id}`;

/** What a partner claims for itself alone. */
const keysOf = ({ id, domains }: Partner): readonly string[] => [idKey(id), ...domains];

/** Looked for by what the file holds already: of ten thousand rows hardly one needs a key made for it. */
const findClashes = (partners: readonly Placed<Partner>[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const clashing = new Set<string>();
  for (const { value } of partners) {
    if (ids.has(value.id)) clashing.add(idKey(value.id));
    ids.add(value.id);
    for (const domain of value.domains) {
      if (seen.has(domain)) clashing.add(domain);
      seen.add(domain);
    }
  }
  return clashing;
};

const groupRows = (partners: readonly Placed<Partner>[], clashing: ReadonlySet<string>) => {
  const rows = new Map<string, string[]>([...clashing].map((key) => [key, []]));
  for (const { row, value } of partners) for (const key of keysOf(value)) rows.get(key)?.push(row);
  return rows;
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
