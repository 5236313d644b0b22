import type { OwnOrganisation } from '../domain/federation';
import type { SyncClock } from '../domain/sharing';
import { sayMoment, type Reading } from './moment';
import type { Tone } from './sayStanding';
import { sayWindow } from './sayWindow';

export interface SyncWords {
  readonly tone: Tone;
  readonly text: string;
  readonly whatToDo: string;
}

const sayContact = (organisation: OwnOrganisation | undefined): string => {
  if (organisation === undefined) return 'your local helpdesk';
  const { name, phone, email } = organisation.helpdesk;
  const ways = [phone, email].filter((way) => way !== undefined).join(', ');
  return ways === '' ? name : `${name} (${ways})`;
};

/** Where a change stands on its way: wait, and after six hours what to tell whom (SYN-01, SYN-03). */
export const saySyncClock = (
  { state, window }: SyncClock,
  reading: Reading,
  organisation?: OwnOrganisation,
): SyncWords => {
  if (state !== 'askHelpdesk') {
    return { tone: 'waiting', text: sayWindow(window, reading), whatToDo: 'If they see nothing yet, wait until then.' };
  }
  return {
    tone: 'unknown',
    text: 'The time that a change may take has passed.',
    whatToDo: `If they still see nothing, tell ${sayContact(organisation)}: their address, your level for them, and when you gave it.`,
  };
};

/** The clock ends where the person heard that it arrived. `at`: UTC. */
export const saySeen = (at: string, timeZone: string): string =>
  `They can see it, as you noted ${sayMoment(Date.parse(at), timeZone)}`;
