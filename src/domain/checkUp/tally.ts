import type { Category } from '../sensitivity';
import type { ExposureLevel } from './exposure';

/** Entries of an age, and when the first and the last of them were. Epoch milliseconds. */
export interface AgeBand {
  readonly count: number;
  readonly first?: number;
  readonly last?: number;
}

export type KindCounts = { readonly [category in Category]?: number };
export type LevelCounts<T> = { readonly [level in ExposureLevel]?: T };

/** All that is ever kept of a check-up: counts and days, no word of an entry (AUD-03, GOV-09). */
export interface Tally {
  /** A series counts once, and each of its occurrences that was changed by itself. */
  readonly entries: number;
  /** Of these, how many are marked private, and how many hold files. */
  readonly isPrivate: number;
  readonly withFiles: number;
  /** Entries that look sensitive. */
  readonly sensitive: LevelCounts<number>;
  /** By month of the entry, `2026-11`, then by level and kind; an entry with two kinds counts for both. */
  readonly months: { readonly [month: string]: LevelCounts<KindCounts> };
  /** Single entries that are over; those of series stand in `series`. */
  readonly old: AgeBand;
  readonly urgent: AgeBand;
  /** By a key that tells nothing: when the last occurrence that was seen ends. */
  readonly series: { readonly [key: string]: number };
}

export const EMPTY_TALLY: Tally = {
  entries: 0,
  isPrivate: 0,
  withFiles: 0,
  sensitive: {},
  months: {},
  old: { count: 0 },
  urgent: { count: 0 },
  series: {},
};

export interface AgeLimits {
  readonly old: number;
  readonly urgent: number;
}

/** One entry, as far as it is counted. */
export interface Counted {
  /** Of its series; absent: a single entry, or an occurrence that was changed by itself. */
  readonly seriesKey?: string;
  readonly start: number;
  readonly end: number;
  readonly isPrivate: boolean;
  readonly hasFiles: boolean;
}

export interface Sensitive {
  readonly start: number;
  readonly level: ExposureLevel;
  readonly categories: readonly Category[];
}

const withEntry = ({ count, first, last }: AgeBand, end: number): AgeBand => ({
  count: count + 1,
  first: Math.min(first ?? end, end),
  last: Math.max(last ?? end, end),
});

const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

type Changing = { -readonly [key in keyof Tally]: Tally[key] } & { series: Record<string, number> };

const countSensitive = (tally: Changing, { start, level, categories }: Sensitive): void => {
  const month = monthOf(start);
  const levels = tally.months[month] ?? {};
  const kinds: { [category in Category]?: number } = { ...levels[level] };
  for (const category of new Set(categories)) kinds[category] = (kinds[category] ?? 0) + 1;
  tally.months = { ...tally.months, [month]: { ...levels, [level]: kinds } };
  tally.sensitive = { ...tally.sensitive, [level]: (tally.sensitive[level] ?? 0) + 1 };
};

/** Counts entries, from nothing or from where an earlier count stopped. */
export const createTally = (limits: AgeLimits, from: Tally = EMPTY_TALLY) => {
  const tally: Changing = { ...from, series: { ...from.series } };

  const countAge = (end: number): void => {
    if (end < limits.old) tally.old = withEntry(tally.old, end);
    if (end < limits.urgent) tally.urgent = withEntry(tally.urgent, end);
  };

  return {
    /** `false`: its series was counted already. */
    add: ({ seriesKey, end, isPrivate, hasFiles }: Counted): boolean => {
      const before = seriesKey === undefined ? undefined : tally.series[seriesKey];
      if (seriesKey === undefined) countAge(end);
      else tally.series[seriesKey] = Math.max(before ?? end, end);
      if (before !== undefined) return false;
      tally.entries += 1;
      tally.isPrivate += Number(isPrivate);
      tally.withFiles += Number(hasFiles);
      return true;
    },
    addSensitive: (sensitive: Sensitive): void => countSensitive(tally, sensitive),
    entries: (): number => tally.entries,
    read: (): Tally => ({ ...tally, series: { ...tally.series } }),
  };
};

/** How many entries are older than the limits: a series that goes on is not old, one that ended counts once. */
export const countAges = ({ old, urgent, series }: Tally, limits: AgeLimits) => {
  const ends = Object.values(series);
  const add = (band: AgeBand, limit: number): AgeBand => ends.filter((end) => end < limit).reduce(withEntry, band);
  return { old: add(old, limits.old), urgent: add(urgent, limits.urgent) };
};
