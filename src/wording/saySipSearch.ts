import type { SipLookup } from '../application/lookUpSip';
import type { Register } from '../domain/federation';
import type { SipQuestion } from '../domain/sip';
import { cleanText } from './foreignText';
import { joinNames } from './joinNames';
import { sayCount } from './sayCount';

/** SIP-04: beside the field, before anything is typed. */
export const SIP_HINT =
  'A SIP address is what somebody signs in to chat and calls with: a login name, not a password. For somebody at a partner, type the full address.';

/** What a SIP address is (SIP-01). */
export const SIP_EXPLAINED =
  'To chat with or call somebody at a partner you need their full SIP address. No directory tells it across organisations, and it may differ from their email address.';

/** Partners whose people stand in the own address book, so that a name finds them. */
const namedThere = ({ partners }: Register): readonly string[] =>
  partners.filter(({ addressBookSync }) => addressBookSync === true).map(({ name }) => cleanText(name));

/** Whom a name can find and whom it cannot, and why (SIP-02, SIP-03, X-09). */
export const sayNameSearch = (
  question: Extract<SipQuestion, { readonly kind: 'name' }>,
  register: Register,
): readonly string[] => {
  const synced = namedThere(register);
  return [
    ...(question.isAccountName
      ? [`The full SIP address is needed, such as ${question.text}@northshire.example. Nothing is guessed from a part.`]
      : []),
    'A name finds people of your own organisation and in your contacts; a word of their organisation or post behind it finds the right one. Somebody at a partner is found by the full address alone: no directory tells of people across organisations.',
    ...(synced.length === 0
      ? []
      : [`People of ${joinNames(synced)} stand in your organisation’s address book, so their names are found too.`]),
  ];
};

const people = (count: number): string => sayCount(count, 'person', 'people');

const open = ({ sources }: SipLookup): number => sources.filter(({ state }) => state.kind === 'asking').length;

/** Said once, at the end, and not while answers come in. */
export const sayFoundPeople = ({ people: found, isComplete }: SipLookup): string => {
  if (!isComplete) return '';
  return found.length === 0 ? 'Nobody found' : `${people(found.length)} found`;
};

/** How many of those found are shown, where a choice leaves some out. */
export const sayNarrowed = (shown: number, all: number): string | undefined =>
  shown === all ? undefined : `${shown} of ${people(all)}`;

/** What stands above the results, to be looked at. */
export const saySipProgress = (lookup: SipLookup): string => {
  if (lookup.isComplete) return sayFoundPeople(lookup);
  const left = open(lookup);
  return `${lookup.people.length} so far, still asking ${sayCount(left, 'place', 'places')}`;
};

/** When nobody was found: what that means, and what to do next. */
export const sayNobodyFound = (lookup: SipLookup): readonly string[] => {
  if (lookup.asked.kind === 'name')
    return [
      'Nobody in the places above goes by this name.',
      'Type the full email or SIP address of somebody at a partner.',
    ];
  return [
    'Nobody in the places above has this address.',
    'Check its spelling, or ask the person by phone or email for their SIP address.',
  ];
};
