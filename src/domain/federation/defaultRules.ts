import type { Register } from './register';
import type { RegisterRules } from './registerRules';

/**
 * What holds where a register says nothing. Calendar: the second Wednesday of the month, through within ten days
 * (guidance of June 2018); messaging: one is told. Thirty days is a month's publication and no more.
 */
export const DEFAULT_RULES: RegisterRules = {
  services: [],
  timescales: {
    calendar: {
      rule: 'nthWeekday',
      nth: 2,
      weekday: 3,
      plusDays: 10,
      dayType: 'calendar',
      isSameDayIncluded: true,
    },
    messaging: { rule: 'notified' },
  },
  requiredTests: { calendar: 'freeBusy', messaging: 'instantMessage' },
  reminderDays: 60,
  staleAfterDays: 30,
};

/** A register of version 1 has no rules, and no age at which it would be too old. */
const RULES_OF_VERSION_1: RegisterRules = { ...DEFAULT_RULES, staleAfterDays: undefined };

export const rulesOf = (register: Pick<Register, 'rules'>): RegisterRules => register.rules ?? RULES_OF_VERSION_1;
