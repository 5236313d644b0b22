import type { Finding } from '../sensitivity';
import { countPeople, isAboutSomebody, isAboutTheWhole } from './aboutSomebody';
import { keepHarmless, mayName } from './keepHarmless';
import { readParts, type Part, type Span } from './part';

const SEE_RECORD = 'see record';

/** Said of an entry of which nothing can be kept. The last holds no letter that any rule could ask for. */
export const LAST_TITLES: readonly string[] = ['Appointment', 'Meeting', 'Entry', 'Busy', '…'];

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/^[\s,;:.=–—/-]+|[\s,;:=–—/&+-]+$/g, '');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cutOut = (part: Part, found: readonly Span[]): string =>
  [...found]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => {
      const from = Math.max(0, start - part.start);
      const to = Math.max(0, Math.min(text.length, end - part.start));
      return from >= to ? text : `${text.slice(0, from)} ${text.slice(to)}`;
    }, part.text);

const join = (pieces: readonly string[]): string =>
  capitalise(
    pieces
      .map(tidy)
      .filter((piece) => piece !== '')
      .join(', '),
  );

/** A time alone says no more than the calendar does. */
const saysNothing = (title: string): boolean => !/[a-z]{2}|[a-z]\/[a-z]/i.test(title.replace(/\d(am|pm)\b/gi, ''));

const addWhatIsMeant = (title: string, people: number): string => {
  const meant = people > 1 ? `${people} cases` : SEE_RECORD;
  return `${saysNothing(title) ? 'Appointment' : title}, ${meant}`;
};

/** Somebody in care is meant: what is left of the touched pieces is what is known to be harmless. */
const offerOfSomebody = (parts: readonly Part[], found: readonly Finding[]): readonly string[] => {
  const people = countPeople(found);
  const filter = (part: Part): string => keepHarmless(part, found);
  const best = join(parts.map((part) => (part.isTouched || mayName(part) ? filter(part) : part.text)));
  const plain = join(parts.map(filter));
  const first = join(parts.slice(0, 1).map(filter));
  return [best, plain, first, ''].map((title) => addWhatIsMeant(title, people));
};

const offerOfTheWhole = (parts: readonly Part[], found: readonly Finding[]): readonly string[] => {
  const kept = join(parts.map((part) => keepHarmless(part, found)));
  return [saysNothing(kept) ? 'Meeting' : kept];
};

/** A code or an account: all but the secret can stay. */
const offerOfSecrets = (parts: readonly Part[], found: readonly Finding[]): readonly string[] => [
  join(parts.map((part) => (part.isTouched ? cutOut(part, found) : part.text))),
  join(parts.filter((part) => !part.isTouched).map(({ text }) => text)),
  join(parts.map((part) => keepHarmless(part, found))),
];

/** Titles to offer in place of this one, the one that keeps most first; whoever takes one looks whether it is clean. */
export const offerTitles = (title: string, found: readonly Finding[]): readonly string[] => {
  if (found.length === 0) return [title.trim() === '' ? '' : title, ...LAST_TITLES].filter((text) => text !== '');
  const parts = readParts(title, found);
  const offered = isAboutTheWhole(found)
    ? offerOfTheWhole(parts, found)
    : isAboutSomebody(found)
      ? offerOfSomebody(parts, found)
      : offerOfSecrets(parts, found);
  return [...offered.filter((text) => text !== ''), ...LAST_TITLES];
};

/** The same for a place: a room stays, a home does not. The last is empty. */
export const offerPlaces = (place: string, found: readonly Finding[]): readonly string[] => {
  if (found.length === 0) return [place, ''];
  const parts = readParts(place, found);
  const ofSomebody = isAboutSomebody(found);
  const kept = join(parts.map((part) => (part.isTouched || ofSomebody ? keepHarmless(part, found) : part.text)));
  return [kept, ofSomebody && kept === '' ? 'See record' : '', ''].filter((text, at) => text !== '' || at === 2);
};
