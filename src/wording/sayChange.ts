import { compareLevels, type PartnerLevel, type Recipient, type SharingLevel } from '../domain/sharing';
import { sayLevel } from './sayLevel';
import { sayStanding, type StandingWords } from './sayStanding';

export interface ChangeQuestion {
  readonly recipient: Recipient;
  /** The person's name, where the server or the appointment gave one. */
  readonly name?: string;
  readonly from: SharingLevel;
  readonly to: PartnerLevel;
}

/** What the confirmation shows (CAL-20). */
export interface ChangeWords {
  /** A sentence a colleague could read aloud. */
  readonly sentence: string;
  /** What the button does, never "OK". */
  readonly button: string;
  readonly person: string;
  readonly address: string;
  /** The organisation's name; where it is not known, its domain. */
  readonly organisation: string;
  /** Absent where there is no relationship. */
  readonly status?: StandingWords;
  readonly from: string;
  readonly to: string;
}

/** `Sam Hall`, or the address where there is no name or the name is the address over again. */
export const sayPerson = ({ recipient, name }: Pick<ChangeQuestion, 'recipient' | 'name'>): string =>
  name === undefined || name.trim() === '' || name.includes('@') ? recipient.address.text : name.trim();

const organisationOf = (recipient: Recipient): string =>
  recipient.kind === 'partner' ? recipient.partner.name : recipient.address.domain;

const sayWhat = ({ from, to }: ChangeQuestion): string => {
  const isLess = compareLevels(to, from) < 0;
  if (to === 'none') return 'will no longer have access of their own to your calendar';
  if (to === 'availabilityOnly') return isLess ? 'will see only when you are busy' : 'will see when you are busy';
  return isLess
    ? 'will see only the titles and locations of your appointments'
    : 'will see the titles and locations of your appointments';
};

const sayButton = ({ from, to }: ChangeQuestion, person: string): string => {
  const only = compareLevels(to, from) < 0 ? 'only ' : '';
  if (to === 'none') return `Stop sharing with ${person}`;
  return to === 'availabilityOnly' ? `Share ${only}when I'm busy` : `Share ${only}titles and locations`;
};

/** What is asked before anything is written: who, where, from which level to which. */
export const sayChange = (question: ChangeQuestion): ChangeWords => {
  const { recipient, from, to } = question;
  const person = sayPerson(question);
  const organisation = organisationOf(recipient);
  return {
    sentence: `${person} at ${organisation} ${sayWhat(question)}. Until now: ${sayLevel(from).short}.`,
    button: sayButton(question, person),
    person,
    address: recipient.address.text,
    organisation,
    status: recipient.kind === 'partner' ? sayStanding(recipient.standing) : undefined,
    from: sayLevel(from).name,
    to: sayLevel(to).name,
  };
};

/** Where the server refused a level: the next one that the rules allow, asked for anew. */
export const sayLowerOffer = (to: PartnerLevel): string => `Share at "${sayLevel(to).name}" instead`;
