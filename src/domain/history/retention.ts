import { fail, succeed, type Result } from '../result';
import type { ShareHistory, ShareRecord } from './shareRecord';

/** AUD-04. */
export const SHORTEST_RETENTION_MONTHS = 6;

export const STANDARD_RETENTION_MONTHS = 6;

export type RetentionProblem =
  { readonly code: 'notAWholeNumber' } | { readonly code: 'tooShort'; readonly atLeast: number };

/** Months to keep records for; less than six are refused (C11.3). */
export const parseRetention = (months: number): Result<number, RetentionProblem> => {
  if (!Number.isInteger(months)) return fail({ code: 'notAWholeNumber' });
  if (months < SHORTEST_RETENTION_MONTHS) return fail({ code: 'tooShort', atLeast: SHORTEST_RETENTION_MONTHS });
  return succeed(months);
};

/** The same day so many months before, or the month's last where it has no such day. Epoch milliseconds, UTC. */
export const monthsBefore = (now: number, months: number): number => {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
};

/** Without the records that are older than the retention; a time that cannot be read is kept. */
export const purge = (history: ShareHistory, now: number): ShareHistory => {
  const oldest = monthsBefore(now, history.retentionMonths);
  return { ...history, records: history.records.filter(({ at }) => !(Date.parse(at) < oldest)) };
};

const keyOf = (record: ShareRecord): string =>
  [record.at, record.actor, record.whom, record.calendarId, record.from, record.to, record.result].join('\n');

const byTime = (a: ShareRecord, b: ShareRecord): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** All records of both, each once, oldest first: how two panes that wrote at the same time are put together. */
export const mergeRecords = (a: readonly ShareRecord[], b: readonly ShareRecord[]): readonly ShareRecord[] =>
  [...new Map([...a, ...b].map((record) => [keyOf(record), record])).values()].sort(byTime);
