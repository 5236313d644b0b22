import type { Register } from '../federation';

/** At least half a year (GOV-08); the register may ask for more. */
const SHORTEST_MONTHS = 6;

/** The time whose entries are looked at before a level goes up. Epoch milliseconds. */
export const upcomingRange = (
  { upcomingMonths }: Pick<Register, 'upcomingMonths'>,
  now: number,
): { readonly from: number; readonly to: number } => {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + Math.max(SHORTEST_MONTHS, upcomingMonths ?? SHORTEST_MONTHS));
  return { from: now, to: end.getTime() };
};
