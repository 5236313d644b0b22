import { compareLevels, type SharingLevel } from '../sharingLevel';

/** How the entry for everybody in the own organisation stands to its usual level, busy times (CAL-09): a fact, no error. */
export type DefaultEntryStanding = 'usual' | 'showsMore' | 'showsLess';

const USUAL: SharingLevel = 'availabilityOnly';

/** Whatever it shows bounds what look-ups from partners show too, where the relationship allows more. */
export const judgeDefaultEntry = (level: SharingLevel): DefaultEntryStanding => {
  const difference = compareLevels(level, USUAL);
  if (difference === 0) return 'usual';
  return difference > 0 ? 'showsMore' : 'showsLess';
};
