import type { Category } from '../sensitivity';
import { csvOf, markdownOf } from '../table';
import type { CheckUpRange } from './checkUpRange';
import { EXPOSURE_LEVELS, type ExposureLevel } from './exposure';
import type { AgeBand, Tally } from './tally';

/** What a check-up comes to, in counts alone (REP-01 for one person, AUD-03). */
export interface CheckUpReport {
  readonly range: CheckUpRange;
  readonly checkedAt: string;
  /** `false`: it was stopped, or a calendar could not be read; the counts are of what was looked through. */
  readonly isComplete: boolean;
  readonly calendars: number;
  readonly tally: Tally;
  readonly ages: { readonly old: AgeBand; readonly urgent: AgeBand };
  readonly months: { readonly old: number; readonly urgent: number };
}

export interface MonthRow {
  readonly month: string;
  readonly category: Category;
  readonly level: ExposureLevel;
  readonly count: number;
}

/** One row for each month, kind and level that has a count, by time. */
export const listMonthRows = ({ months }: Pick<Tally, 'months'>): readonly MonthRow[] =>
  Object.keys(months)
    .sort()
    .flatMap((month) =>
      EXPOSURE_LEVELS.flatMap((level) =>
        Object.entries(months[month]?.[level] ?? {}).map(([category, count]) => ({
          month,
          category: category as Category,
          level,
          count,
        })),
      ),
    );

const HEAD = ['what', 'month', 'category', 'level', 'count'];

const rowsOf = ({ tally, ages, months, calendars }: CheckUpReport): readonly (readonly string[])[] => {
  const sum = (what: string, count: number): readonly string[] => [what, '', '', '', String(count)];
  return [
    sum('calendars', calendars),
    sum('entries', tally.entries),
    sum('markedPrivate', tally.isPrivate),
    sum('withAttachments', tally.withFiles),
    sum(`olderThan${months.old}Months`, ages.old.count),
    sum(`olderThan${months.urgent}Months`, ages.urgent.count),
    ...EXPOSURE_LEVELS.map((level) => ['sensitive', '', '', level, String(tally.sensitive[level] ?? 0)]),
    ...listMonthRows(tally).map(({ month, category, level, count }) => [
      'sensitiveByMonth',
      month,
      category,
      level,
      String(count),
    ]),
  ];
};

const headOf = ({ range, checkedAt, isComplete }: CheckUpReport) => ({ ...range, checkedAt, isComplete });

export const reportAsCsv = (report: CheckUpReport): string => csvOf(HEAD, rowsOf(report));

export const reportAsJson = (report: CheckUpReport): string =>
  JSON.stringify(
    {
      ...headOf(report),
      counts: rowsOf(report).map((row) =>
        Object.fromEntries(
          HEAD.map((name, at) => [name, name === 'count' ? Number(row[at]) : row[at]]).filter(
            ([, value]) => value !== '',
          ),
        ),
      ),
    },
    undefined,
    2,
  );

export const reportAsMarkdown = (report: CheckUpReport): string => {
  const { from, to, checkedAt, isComplete } = headOf(report);
  const title = `# Check-up, ${from} to ${to}\n\nChecked ${checkedAt}${isComplete ? '' : ', not complete'}. Counts only.\n\n`;
  return title + markdownOf(HEAD, rowsOf(report));
};
