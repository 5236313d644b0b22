import type { PrivacyWay } from '../application/markPrivate';
import type { Audience, JudgedFinding } from '../domain/alert';
import type { Field } from '../domain/sensitivity';
import { FIELD_OBJECTS } from './findingPhrases';

/** Where it is put right: Outlook's own fields stay in the person's hand. */
export const sayCorrection = (field: Field, isOrganizer: boolean): string =>
  isOrganizer
    ? `To correct it, change ${FIELD_OBJECTS[field]} in the appointment beside this. It is read again as you write.`
    : `Only the organizer can change ${FIELD_OBJECTS[field]}. Tell them without repeating what it says.`;

export interface PrivacyWords {
  readonly text: string;
  /** Whether a button can do it. */
  readonly canMark: boolean;
}

const WAYS: Readonly<Record<PrivacyWay['kind'], PrivacyWords>> = {
  form: { text: 'Marked private, it is hidden from everybody who only sees your calendar.', canMark: true },
  mailbox: {
    text:
      'Marked private, it is hidden from everybody who only sees your calendar. It is marked in your mailbox; ' +
      'the open form may go on showing what it showed.',
    canMark: true,
  },
  byHand: {
    text:
      'Marked private, it would be hidden from everybody who only sees your calendar. This version of Outlook lets no ' +
      'add-in do that here: choose Private on the ribbon, or save the appointment and come back.',
    canMark: false,
  },
};

/** What marking it private would do for this finding; `undefined` where it is private, or nobody sees it anyway. */
export const sayPrivacy = (
  { viewers, reach }: JudgedFinding,
  { isPrivate }: Audience,
  way: PrivacyWay['kind'],
): PrivacyWords | undefined => {
  if (isPrivate || reach === 'nobody') return undefined;
  const isHidden = viewers.some(
    (viewer) => viewer.reach === 'can' || (viewer.reach === 'may' && viewer.because !== 'attendeesNotRead'),
  );
  if (isHidden) return WAYS[way];
  return { text: 'Marking it private would not hide it from those who are invited.', canMark: false };
};
