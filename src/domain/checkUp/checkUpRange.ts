import { addDays, isIsoDate, type Housekeeping, type IsoDate } from '../federation';
import { monthsBefore } from '../history';

/** Days to look through, both of them included. */
export interface CheckUpRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export type RangeProblem = { readonly code: 'noDay'; readonly field: 'from' | 'to' } | { readonly code: 'endsBefore' };

const dayOf = (at: number): IsoDate => new Date(at).toISOString().slice(0, 10);

export const usualRange = ({ lookBackMonths, lookAheadMonths }: Housekeeping, now: number): CheckUpRange => ({
  from: dayOf(monthsBefore(now, lookBackMonths)),
  to: dayOf(monthsBefore(now, -lookAheadMonths)),
});

/** `undefined`: it can be looked through. */
export const findRangeProblem = ({ from, to }: CheckUpRange): RangeProblem | undefined => {
  if (!isIsoDate(from)) return { code: 'noDay', field: 'from' };
  if (!isIsoDate(to)) return { code: 'noDay', field: 'to' };
  return to < from ? { code: 'endsBefore' } : undefined;
};

/** Epoch milliseconds, the end not included. */
export const timesOf = ({ from, to }: CheckUpRange): { readonly from: number; readonly to: number } => ({
  from: Date.parse(`${from}T00:00:00Z`),
  to: Date.parse(`${addDays(to, 1)}T00:00:00Z`),
});

/** An entry that ended before this is that old. */
export const ageLimits = ({ oldMonths, urgentMonths }: Housekeeping, now: number) => ({
  old: monthsBefore(now, oldMonths),
  urgent: monthsBefore(now, urgentMonths),
});
