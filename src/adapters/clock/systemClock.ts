import type { Clock } from '../../application/ports';

/** The machine's clock. Nothing else in the product asks it. */
export const createSystemClock = (): Clock => ({
  now: () => Date.now(),
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
