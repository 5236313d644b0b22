import type { FoundPerson, SipCandidate } from './foundPerson';
import { sipKey } from './sipAddress';

const marksOf = ({ directoryId, emails, candidates }: FoundPerson): readonly string[] => [
  ...(directoryId === undefined ? [] : [`account ${directoryId}`]),
  ...emails.map(({ text }) => `mail ${text.toLowerCase()}`),
  ...candidates.map(({ address }) => `sip ${sipKey(address)}`),
];

const inOrder = (before: readonly SipCandidate[], now: readonly SipCandidate[]): readonly SipCandidate[] => {
  const places = new Map(before.map(({ address }, place) => [sipKey(address), place]));
  const placeOf = ({ address }: SipCandidate): number => places.get(sipKey(address)) ?? before.length;
  return [...now].sort((a, b) => placeOf(a) - placeOf(b));
};

/**
 * People and addresses as they stood before, each in its place, and what is new behind them: an answer that comes later
 * moves nothing that somebody is reading or about to press. The order of certainty holds again when a search begins anew.
 */
export const keepPlaces = (before: readonly FoundPerson[], now: readonly FoundPerson[]): readonly FoundPerson[] => {
  const placeByMark = new Map<string, number>();
  before.forEach((person, place) => {
    for (const mark of marksOf(person)) if (!placeByMark.has(mark)) placeByMark.set(mark, place);
  });
  const placed = now.map((person) => {
    const places = marksOf(person).flatMap((mark) => placeByMark.get(mark) ?? []);
    return { person, place: Math.min(before.length, ...places) };
  });
  return placed
    .sort((a, b) => a.place - b.place)
    .map(({ person, place }) => ({
      ...person,
      key: before[place]?.key ?? person.key,
      candidates: inOrder(before[place]?.candidates ?? [], person.candidates),
    }));
};
