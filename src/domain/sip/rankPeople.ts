import { splitWords } from '../directory';
import { findPartnerByDomain, isOwnDomain, type Register } from '../federation';
import type { SipClaim } from './claim';
import { compareText } from './compareText';
import type { FoundPerson } from './foundPerson';

/** Whose domain somebody's first known address is at: the own organisation, a partner, or neither. */
const PLACES = ['own', 'partner', 'elsewhere'] as const;
export type PersonPlace = (typeof PLACES)[number];

interface Whose {
  readonly place: PersonPlace;
  readonly name?: string;
}

const addressesOf = ({ emails, candidates }: FoundPerson) => [...emails, ...candidates.map(({ address }) => address)];

const whose = (register: Register, person: FoundPerson): Whose => {
  const domains = addressesOf(person).map(({ domain }) => domain);
  const { organisation } = register;
  if (person.kind !== 'guest' && domains.some((domain) => isOwnDomain(organisation, domain)))
    return { place: 'own', name: organisation.name };
  for (const domain of domains) {
    const partner = findPartnerByDomain(register, domain);
    if (partner) return { place: 'partner', name: partner.name };
  }
  return { place: 'elsewhere' };
};

/** Where somebody belongs by their addresses; a guest does to where they come from. */
export const placeOfPerson = (register: Register, person: FoundPerson): PersonPlace => whose(register, person).place;

const begins =
  (word: string) =>
  (one: string): boolean =>
    one.startsWith(word);

/** Whether an entry may be meant by a name, wherever in its name the words stand. */
export const isClaimNamed = ({ name = '', organisation = '', jobTitle = '' }: SipClaim, text: string): boolean => {
  const sought = splitWords(text);
  const own = splitWords(name);
  const all = [...own, ...splitWords(organisation), ...splitWords(jobTitle)];
  return sought.some((word) => own.some(begins(word))) && sought.every((word) => all.some(begins(word)));
};

/** 0: exactly this name; 1: a part of the name is one of the words; 2: it begins with one; 3: found by something else. */
const distanceOf = (sought: readonly string[], name: readonly string[]): number => {
  if (sought.length === 0 || sought.join(' ') === name.join(' ')) return 0;
  if (sought.some((word) => name.includes(word))) return 1;
  return sought.some((word) => name.some(begins(word))) ? 2 : 3;
};

const KINDS: Readonly<Record<FoundPerson['kind'], number>> = {
  person: 0,
  unknown: 0,
  guest: 1,
  sharedMailbox: 2,
  group: 2,
  room: 2,
};

interface Ranked {
  readonly person: FoundPerson;
  readonly rank: readonly number[];
  readonly isMeant: boolean;
}

const rankOf = (register: Register, sought: readonly string[], found: FoundPerson): Ranked => {
  const { place, name: listed } = whose(register, found);
  const organisation = found.organisation ?? listed;
  const person = { ...found, ...(organisation !== undefined && { organisation }) };
  const name = splitWords(person.name ?? '');
  const post = splitWords(`${person.organisation ?? ''} ${person.jobTitle ?? ''}`);
  const all = [...name, ...post, ...addressesOf(person).flatMap(({ text }) => splitWords(text))];
  const rank = [
    distanceOf(sought, name),
    KINDS[person.kind],
    PLACES.indexOf(place),
    Number(person.jobTitle === undefined),
  ];
  // A place may find people by less than the name, such as those one writes to about it; by one word alone it is believed.
  return { person, rank, isMeant: sought.length < 2 || sought.every((word) => all.some(begins(word))) };
};

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const nameKey = ({ name }: FoundPerson): string => splitWords(name ?? '').join(' ');

/**
 * Who is meant by a name, with words of an organisation or a post behind it or without (DIR-01): the nearest name first,
 * then people before mailboxes and rooms, the own organisation before partners and both before others, a known post
 * before none; ties by name. Each with the organisation that the register knows them by, where no source names one.
 */
export const rankPeople = (
  people: readonly FoundPerson[],
  text: string,
  register: Register,
): readonly FoundPerson[] => {
  const sought = splitWords(text);
  return people
    .map((person) => rankOf(register, sought, person))
    .filter(({ isMeant }) => isMeant)
    .sort(
      (a, b) =>
        compareRanks(a.rank, b.rank) ||
        compareText(nameKey(a.person), nameKey(b.person)) ||
        compareText(a.person.key, b.person.key),
    )
    .map(({ person }) => person);
};

/** What a list of people can be narrowed to. */
export interface PeopleWanted {
  readonly organisation?: string;
  readonly post?: string;
}

const distinct = (all: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(all.flatMap((one) => one ?? []))].sort((a, b) => compareText(a.toLowerCase(), b.toLowerCase()));

export const listOrganisations = (people: readonly FoundPerson[]): readonly string[] =>
  distinct(people.map(({ organisation }) => organisation));

export const listPosts = (people: readonly FoundPerson[]): readonly string[] =>
  distinct(people.map(({ jobTitle }) => jobTitle));

/** Those of one organisation or with one post, in the order in which they stood (DIR-01). */
export const narrowPeople = (
  people: readonly FoundPerson[],
  { organisation, post }: PeopleWanted,
): readonly FoundPerson[] =>
  people.filter(
    (person) =>
      (organisation === undefined || person.organisation === organisation) &&
      (post === undefined || person.jobTitle === post),
  );
