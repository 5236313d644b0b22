import type { UncheckedPart } from '../application/checkAppointment';
import type { UncheckedReason, UncheckedSend } from '../domain/alert';
import { sayDayOfMonth } from './moment';
import { sayBecause } from './sayBecause';

export interface UncheckedWords {
  /** `1 appointment was sent on 21 November without a check`. */
  readonly title: string;
  /** Each cause once. */
  readonly causes: readonly string[];
}

const CAUSES: Readonly<Record<UncheckedReason, string>> = {
  tooSlow: 'The check did not finish in time.',
  notRead: 'Outlook did not give the text of the appointment.',
  partlyRead: 'Outlook gave only some of the appointment.',
  failedInside: 'The check itself failed.',
};

const sayTitle = (sends: readonly UncheckedSend[], timeZone: string): string => {
  const days = [...new Set(sends.map(({ at }) => sayDayOfMonth(at, timeZone)))];
  const count = sends.length === 1 ? '1 appointment was' : `${sends.length} appointments were`;
  const last = days[days.length - 1];
  return days.length === 1
    ? `${count} sent on ${last} without a check`
    : `${count} sent without a check, the last on ${last}`;
};

/** What the pane says at its next opening; `undefined` where nothing went unchecked. */
export const sayUncheckedSends = (sends: readonly UncheckedSend[], timeZone: string): UncheckedWords | undefined => {
  if (sends.length === 0) return undefined;
  const inOrder = [...sends].sort((a, b) => a.at - b.at);
  return {
    title: sayTitle(inOrder, timeZone),
    causes: [...new Set(inOrder.map(({ reason }) => CAUSES[reason]))],
  };
};

const WHAT: Readonly<Record<UncheckedPart['part'], string>> = {
  subject: 'The title was not checked',
  location: 'The location was not checked',
  body: 'The text was not checked',
  categories: 'The categories were not checked',
  attachmentNames: 'The names of attachments were not checked',
  attendees: 'Who takes part was not checked',
  digest: 'Who can see your calendar was not checked',
  waivers: 'What you marked as not sensitive was not looked up',
};

/** `The text was not checked, because Outlook did not answer in time.` */
export const sayNotChecked = ({ part, because }: UncheckedPart): string =>
  `${WHAT[part]}, because ${sayBecause(because.kind)}.`;
