import type { AskedSource } from '../application/lookUpSip';
import type { SipConsent } from '../application/sipPorts';
import type { Tone } from './sayStanding';
import { sayCount } from './sayCount';
import { sayFailure } from './sayFailure';

type Source = AskedSource['source'];

/** The places where people are known, as the head of a line. */
const PLACES: Readonly<Record<Source, string>> = {
  ownContacts: 'Your contacts',
  ownDirectory: 'Your organisation’s directory',
  people: 'People you work with',
  organisationContacts: 'Your organisation’s address book',
};

/** What nobody is told of while a place may not be read. */
const WITHHELD: Readonly<Record<Source, string>> = {
  ownContacts: 'Addresses that you confirmed or wrote into your contacts do not show.',
  ownDirectory: 'People of your own organisation do not show.',
  people: 'SIP addresses of people you often write to or meet do not show.',
  organisationContacts: 'People at partners who stand in your organisation’s address book do not show.',
};

/** What an answer leaves out: of the own directory, the SIP addresses themselves. */
const LACKS: Readonly<Record<Source, string>> = {
  ...WITHHELD,
  ownDirectory: 'Names and email addresses show; SIP addresses, posts and telephones of colleagues do not.',
};

/** What is read once it is allowed; behind "Allow". */
const ALLOWS: Readonly<Record<Source, string>> = {
  ownContacts: 'reading your contacts',
  ownDirectory: 'reading names in the directory',
  people: 'reading whom you work with',
  organisationContacts: 'reading the address book',
};

export interface PlaceWords {
  readonly tone: Tone;
  readonly place: string;
  readonly said: string;
  /** What is missing for want of consent, and who can give it. */
  readonly missing?: string;
  /** The press that asks the person for it; absent where only an administrator can. */
  readonly allow?: { readonly label: string; readonly scope: string };
}

const entries = (count: number): string => (count === 0 ? 'nothing found' : sayCount(count, 'entry', 'entries'));

const whoCan = ({ by, scope }: SipConsent): string =>
  by === 'user' ? 'You can allow it.' : `Your administrator can allow it: "${scope}", for the Partner Sharing add-in.`;

const allowOf = ({ by, scope }: SipConsent, source: Source): Pick<PlaceWords, 'allow'> =>
  by === 'user' ? { allow: { label: `Allow ${ALLOWS[source]}`, scope } } : {};

/** What one place has said, and what it leaves out. */
export const saySipPlace = ({ source, state }: AskedSource): PlaceWords => {
  const place = PLACES[source];
  switch (state.kind) {
    case 'asking':
      return { tone: 'waiting', place, said: 'being asked' };
    case 'answered': {
      const { found, lacks } = state;
      if (lacks === undefined) return { tone: 'active', place, said: entries(found) };
      const missing = `${LACKS[source]} ${whoCan(lacks)}`;
      return { tone: 'attention', place, said: entries(found), missing, ...allowOf(lacks, source) };
    }
    case 'withheld': {
      const missing = `${WITHHELD[source]} ${whoCan(state.consent)}`;
      return { tone: 'unknown', place, said: 'not looked at', missing, ...allowOf(state.consent, source) };
    }
    case 'failed':
      return { tone: 'attention', place, said: 'no answer', missing: sayFailure(state.failure).cause };
  }
};
