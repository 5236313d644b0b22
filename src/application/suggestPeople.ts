import { findEmailAddress } from '../domain/address';
import type { Failure } from './failure';
import type { Ports } from './ports';
import type { DirectoryPerson, PeopleSource } from './sharingPorts';

export const PEOPLE_SOURCES: readonly PeopleSource[] = ['directory', 'contacts'];

export interface Suggestion extends DirectoryPerson {
  readonly source: PeopleSource;
}

export type Withheld = Readonly<Partial<Record<PeopleSource, Failure>>>;

export interface Suggestions {
  /** In the order in which they came: what stands there is never moved by what comes later. */
  readonly people: readonly Suggestion[];
  /** Which source gave nothing, and why. */
  readonly withheld: Withheld;
}

export const NO_SUGGESTIONS: Suggestions = { people: [], withheld: {} };

const SHORTEST = 2;
const MOST = 10;

/** The beginning of a name. What has an @ is an address in the making: whose it is, is not asked of anybody. */
export const isSearchable = (text: string): boolean => text.trim().length >= SHORTEST && !text.includes('@');

const beginsWith = ({ name, address }: DirectoryPerson, text: string): boolean =>
  [...name.split(/[\s,]+/), name, address].some((part) => part.toLowerCase().startsWith(text));

/** What still fits when more was typed: it stays where it is, in its order. */
export const narrowTo = (text: string, { people, withheld }: Suggestions): Suggestions => ({
  withheld,
  people: isSearchable(text) ? people.filter((person) => beginsWith(person, text.trim().toLowerCase())) : [],
});

const keyOf = ({ address }: DirectoryPerson): string => address.toLowerCase();

/** New people come after those who stand there; nobody twice, and nobody without an address that can be used. */
export const withPeople = (
  before: Suggestions,
  source: PeopleSource,
  found: readonly DirectoryPerson[],
): Suggestions => {
  const known = new Set(before.people.map(keyOf));
  const fresh = found.filter((person) => !known.has(keyOf(person)) && findEmailAddress(person.address) !== undefined);
  const added = [...new Map(fresh.map((person) => [keyOf(person), person])).values()];
  const people = [...before.people, ...added.map((person) => ({ ...person, source }))].slice(0, MOST);
  const withheld = Object.entries(before.withheld).filter(([refused]) => refused !== source);
  return { people, withheld: Object.fromEntries(withheld) };
};

/** A refusal that only the person can lift is remembered: that source is not asked again until they do. */
export const needsConsent = ({ kind }: Failure): boolean => kind === 'consent-required' || kind === 'signed-out';

/** Asks each source that may be asked; each answers when it is ready, whatever becomes of the other. */
export const askForPeople = (
  { directory, host }: Pick<Ports, 'directory' | 'host'>,
  { text, withheld }: { readonly text: string; readonly withheld: Withheld },
  onAnswer: (step: (before: Suggestions) => Suggestions) => void,
): void => {
  const me = host.user().address.toLowerCase();
  for (const source of PEOPLE_SOURCES) {
    const refused = withheld[source];
    if (refused && needsConsent(refused)) continue;
    void directory.suggest(source, text.trim()).then((found) =>
      onAnswer((before) =>
        found.ok
          ? withPeople(
              before,
              source,
              found.value.filter((person) => keyOf(person) !== me),
            )
          : { ...before, withheld: { ...before.withheld, [source]: found.error } },
      ),
    );
  }
};
