import type { Certainty, Confirmation, ConfirmedBy, FormerSip, SipCandidate, SipSource } from '../domain/sip';
import { sayDate } from './moment';
import type { Tone } from './sayStanding';

/** Where an address stands, within a sentence. */
const SOURCES: Readonly<Record<SipSource, string>> = {
  confirmed: 'what you confirmed',
  ownDirectory: 'your organisation’s directory',
  organisationContacts: 'your organisation’s address book',
  ownContacts: 'your contacts',
  people: 'people you work with',
  partnerRule: 'the partner’s published rule',
  emailAddress: 'their email address',
};

export const saySipSource = (source: SipSource): string => SOURCES[source];

const CERTAINTIES: Readonly<Record<Certainty, readonly [tone: Tone, label: string, text: string]>> = {
  confirmed: ['active', 'Confirmed', 'You confirmed it.'],
  stated: ['active', 'From your directory', 'Your own organisation gives it out.'],
  recorded: ['unknown', 'Written down, not confirmed', 'Somebody wrote it down once. It may be out of date.'],
  published: [
    'unknown',
    'By rule, not confirmed',
    'The partner publishes how its addresses are made. Some may differ.',
  ],
  unconfirmed: [
    'unknown',
    'Unconfirmed',
    'It is the email address. For some organisations the SIP address is the same, for others it is not.',
  ],
};

export interface CertaintyWords {
  readonly tone: Tone;
  readonly label: string;
  /** How sure that is, and why. */
  readonly text: string;
}

const HOW: Readonly<Record<ConfirmedBy, string>> = {
  asked: 'you asked them',
  phone: 'by phone',
  email: 'by email',
  chat: 'seen in chat',
};

/** A way of knowing, as a choice. */
export const CONFIRMED_BY_CHOICES: Readonly<Record<ConfirmedBy, string>> = {
  asked: 'I asked them',
  phone: 'They told me by phone',
  email: 'They told me by email',
  chat: 'I have seen them in chat with it',
};

/** `Confirmed 24 November 2026, by phone`. */
export const sayConfirmation = ({ by, on }: Confirmation): string => `Confirmed ${sayDate(on)}, ${HOW[by]}`;

/** How sure an address is: never surer than its surest source makes it (SIP-06). */
export const saySipCertainty = ({
  certainty,
  confirmation,
}: Pick<SipCandidate, 'certainty' | 'confirmation'>): CertaintyWords => {
  const [tone, label, text] = CERTAINTIES[certainty];
  const isConfirmed = certainty === 'confirmed' && confirmation !== undefined;
  return { tone, label: isConfirmed ? sayConfirmation(confirmation) : label, text };
};

/** `Found in: your contacts, people you work with`; what was confirmed needs no second word. */
export const saySipSources = (sources: readonly SipSource[]): string | undefined => {
  const others = sources.filter((source) => source !== 'confirmed' && source !== 'emailAddress');
  return others.length === 0 ? undefined : `Found in: ${others.map(saySipSource).join(', ')}`;
};

/** An address of the past: history, not an offer. */
export const sayFormerSip = ({ address, until }: FormerSip): string => `${address.text}, until ${sayDate(until)}`;
