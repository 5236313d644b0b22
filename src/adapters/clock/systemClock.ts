import type { Clock } from '../../application/clock';

/** The machine's clock. Nothing else in the product asks it. */
export const createSystemClock = (): Clock => ({
  now,
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** For a runtime that has no time zones. Epoch milliseconds. */
export const now = (): number => Date.now();
