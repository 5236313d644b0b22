import type { FoundPerson, SipCandidate } from './foundPerson';
import { sipKey } from './sipAddress';

const marksOf = ({ directoryId, emails, candidates, former }: FoundPerson): readonly string[] => [
  ...(directoryId === undefined ? [] : [`account ${directoryId}`]),
  ...emails.map(({ text }) => `mail ${text.toLowerCase()}`),
  ...[...candidates, ...former].map(({ address }) => `sip ${sipKey(address)}`),
];

const inOrder = (before: readonly SipCandidate[], now: readonly SipCandidate[]): readonly SipCandidate[] => {
  const places = new Map(before.map(({ address }, place) => [sipKey(address), place]));
  const placeOf = ({ address }: SipCandidate): number => places.get(sipKey(address)) ?? before.length;
  return [...now].sort((a, b) => placeOf(a) - placeOf(b));
};

/** A person in their place; or where somebody stood who proved to be another one of the list. */
export type PersonRow =
  | { readonly kind: 'person'; readonly person: FoundPerson }
  | { readonly kind: 'same'; readonly person: FoundPerson; readonly as: FoundPerson };

export const peopleIn = (rows: readonly PersonRow[]): readonly FoundPerson[] =>
  rows.flatMap((row) => (row.kind === 'person' ? row.person : []));

/**
 * People and addresses as they stood before, each in its place, and what is new behind them: an answer that comes later
 * moves nothing that somebody is reading or about to press. Where two prove to be one (DIR-05), the second place stays,
 * and leads to the first. The order of certainty holds again when a search begins anew.
 */
export const keepPlaces = (before: readonly PersonRow[], now: readonly FoundPerson[]): readonly PersonRow[] => {
  const placeByMark = new Map<string, number>();
  before.forEach(({ person }, place) => {
    for (const mark of marksOf(person)) if (!placeByMark.has(mark)) placeByMark.set(mark, place);
  });
  const at = new Map<number, FoundPerson>();
  const byMark = new Map<string, FoundPerson>();
  const behind: PersonRow[] = [];
  for (const found of now) {
    const place = Math.min(before.length, ...marksOf(found).flatMap((mark) => placeByMark.get(mark) ?? []));
    const kept = before[place]?.person;
    const person = kept ? { ...found, key: kept.key, candidates: inOrder(kept.candidates, found.candidates) } : found;
    if (kept) at.set(place, person);
    else behind.push({ kind: 'person', person });
    for (const mark of marksOf(person)) byMark.set(mark, person);
  }
  const kept = before.flatMap(({ person }, place): PersonRow | readonly PersonRow[] => {
    const same = at.get(place);
    if (same) return { kind: 'person', person: same };
    const as = marksOf(person).flatMap((mark) => byMark.get(mark) ?? [])[0];
    return as ? { kind: 'same', person, as } : [];
  });
  return [...kept, ...behind];
};
