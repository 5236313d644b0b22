/**
 * Where a SIP address can come from.
 *
 * - `confirmed`: the person was asked, or seen in chat, and the user said so with a date
 * - `ownDirectory`: the own organisation's directory, of one of its own people
 * - `organisationContacts`, `ownContacts`, `people`: somebody once wrote it there
 * - `partnerRule`: how the partner makes its addresses, as the register publishes it
 * - `emailAddress`: the e-mail address itself, since for some organisations it is the same (SIP-06)
 */
export const SIP_SOURCES = [
  'confirmed',
  'ownDirectory',
  'organisationContacts',
  'ownContacts',
  'people',
  'partnerRule',
  'emailAddress',
] as const;
export type SipSource = (typeof SIP_SOURCES)[number];

/** From sure to guessed. `stated`: by who gives the address out; `recorded`: by somebody; `published`: by rule. */
export const CERTAINTIES = ['confirmed', 'stated', 'recorded', 'published', 'unconfirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const OF_SOURCE: Readonly<Record<SipSource, Certainty>> = {
  confirmed: 'confirmed',
  ownDirectory: 'stated',
  organisationContacts: 'recorded',
  ownContacts: 'recorded',
  people: 'recorded',
  partnerRule: 'published',
  emailAddress: 'unconfirmed',
};

/** What one source makes of an address. Several that agree never make it surer than the surest alone. */
export const certaintyOf = (sources: readonly SipSource[]): Certainty =>
  CERTAINTIES.find((certainty) => sources.some((source) => OF_SOURCE[source] === certainty)) ?? 'unconfirmed';

export const compareCertainty = (a: Certainty, b: Certainty): number => CERTAINTIES.indexOf(a) - CERTAINTIES.indexOf(b);
