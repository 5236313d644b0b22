import { judgeDefaultEntry, type SharingLevel } from '../domain/sharing';

/** How the entry for everybody differs from the usual one, busy times (CAL-09): for information, and no fault. */
export const sayDefaultEntry = (level: SharingLevel): string | undefined => {
  switch (judgeDefaultEntry(level)) {
    case 'usual':
      return undefined;
    case 'showsMore':
      return 'For your information: usually this entry shows when you are busy, and no more.';
    case 'showsLess':
      return 'For your information: usually this entry shows when you are busy. Without that, Scheduling Assistant may find nothing of you.';
  }
};
