import { certaintyOf, compareCertainty, SIP_SOURCES, type SipSource } from './certainty';
import { sipsOf, type SipClaim } from './claim';
import { compareText } from './compareText';
import type { Confirmation, FormerSip } from './confirmation';
import type { SipCandidate } from './foundPerson';
import { sameSip, sipKey, type SipAddress } from './sipAddress';

interface Voice {
  readonly address: SipAddress;
  readonly source: SipSource;
  readonly confirmation?: Confirmation;
}

/**
 * Whether the contact still holds what was confirmed: where somebody has since written another address into it, the
 * confirmation is of the past.
 */
const findHeld = (claim: SipClaim): Confirmation | undefined => {
  const current = claim.confirmed?.current;
  return current && sipsOf(claim).some((sip) => sameSip(sip, current.address)) ? current : undefined;
};

const voicesOf = (claim: SipClaim): readonly Voice[] => {
  const held = findHeld(claim);
  const written = sipsOf(claim).map((address) => ({ address, source: claim.source }));
  return held ? [{ address: held.address, source: 'confirmed', confirmation: held }, ...written] : written;
};

/** The newest confirmation of one address; on one day, the same one each time. */
const newest = (voices: readonly Voice[]): Confirmation | undefined =>
  voices
    .flatMap(({ confirmation }) => confirmation ?? [])
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.by, b.by))[0];

const toCandidate = (voices: readonly Voice[]): SipCandidate | undefined => {
  const [first] = [...voices].sort((a, b) => compareText(a.address.text, b.address.text));
  if (!first) return undefined;
  const sources = SIP_SOURCES.filter((source) => voices.some((voice) => voice.source === source));
  const confirmation = newest(voices);
  return { address: first.address, certainty: certaintyOf(sources), sources, ...(confirmation && { confirmation }) };
};

const compare = (a: SipCandidate, b: SipCandidate): number =>
  compareCertainty(a.certainty, b.certainty) ||
  b.sources.length - a.sources.length ||
  compareText(sipKey(a.address), sipKey(b.address));

export interface Candidates {
  readonly offered: readonly SipCandidate[];
  readonly former: readonly FormerSip[];
  /** Former addresses that a source still names. */
  readonly stillNamed: readonly SipCandidate[];
}

const formerOf = (claims: readonly SipClaim[]): readonly FormerSip[] => {
  const all = claims.flatMap(({ confirmed }) => confirmed?.former ?? []);
  const byAddress = new Map<string, FormerSip>();
  for (const one of [...all].sort(
    (a, b) => compareText(a.until, b.until) || compareText(a.address.text, b.address.text),
  ))
    byAddress.set(sipKey(one.address), one);
  return [...byAddress.values()].reverse();
};

/** What the sources together offer for one person; the same for the same claims in any order. */
export const candidatesOf = (claims: readonly SipClaim[]): Candidates => {
  const byAddress = new Map<string, Voice[]>();
  for (const voice of claims.flatMap(voicesOf))
    byAddress.set(sipKey(voice.address), [...(byAddress.get(sipKey(voice.address)) ?? []), voice]);
  const all = [...byAddress.values()].flatMap((voices) => toCandidate(voices) ?? []).sort(compare);
  const former = formerOf(claims).filter(
    ({ address }) => !all.some((one) => one.certainty === 'confirmed' && sameSip(one.address, address)),
  );
  const isFormer = ({ address }: SipCandidate): boolean => former.some((one) => sameSip(one.address, address));
  return { offered: all.filter((one) => !isFormer(one)), former, stillNamed: all.filter(isFormer) };
};
