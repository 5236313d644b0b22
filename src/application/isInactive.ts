const MINUTE = 60_000;

/** Whether what was read about people is to be dropped from memory (SEC-09). Times in epoch milliseconds. */
export const isInactive = (lastUse: number, now: number, inactivityMinutes: number): boolean =>
  now - lastUse >= inactivityMinutes * MINUTE;
