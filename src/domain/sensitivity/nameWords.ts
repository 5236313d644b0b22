import { isGap, gapAfter, isAllCapitals, isCapital, isWord, isWordOf, lengthAt } from './near';
import { tagsAt, type Reading } from './reading';
import { BIRTH, CLINICAL, GIVEN_NAME, PHRASE, SURNAME } from './tags';
import { ambiguousNames } from './words/names';
import { wordSet } from './wordSet';

/** What introduces a name: “Mrs”, “pt”, or the name itself. */
export type Introduction = 'title' | 'patient' | 'name';

export interface NameParts {
  readonly introduction: Introduction;
  /** Where it is met, with what introduces it. */
  readonly at: number;
  /** First and last word of the name itself. */
  readonly first: number;
  readonly last: number;
}

/** A name by itself: what it stands beside says whose it is. */
export const bareName = (at: number, first: number, last: number): NameParts => ({
  introduction: 'name',
  at,
  first,
  last,
});

export const NAME = GIVEN_NAME | SURNAME;
const MOST_WORDS = 5;

const INSIDE_NAME = /^(?: |  |\u00a0|-|‐|‑|'|’|\. ?)$/;

const ambiguous = wordSet(ambiguousNames);

/** A listed name that is no other word, so that it is known in small letters too. */
export const isPlainName = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && (tagsAt(reading, at) & NAME) !== 0 && !isWordOf(reading, at, ambiguous);

/** In a note typed without capitals: a word that means nothing else. */
export const isSmallUnknown = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && lengthAt(reading, at) > 2 && (tagsAt(reading, at) & ~NAME) === 0;

export const isInitial = (reading: Reading, at: number): boolean => lengthAt(reading, at) === 1;

/** A word that could belong to a name: a capital, and not an ordinary word unless it is a surname as well. */
export const isNameWord = (reading: Reading, at: number): boolean => {
  const tags = tagsAt(reading, at) & ~PHRASE;
  if (!isCapital(reading, at) || (tags & BIRTH) !== 0) return false;
  if ((tags & NAME) !== 0 || tags === 0)
    return isInitial(reading, at) || !isAllCapitals(reading, at) || (tags & NAME) !== 0 || lengthAt(reading, at) > 4;
  return isInitial(reading, at);
};

const particles = wordSet('de la van von der den al el bin ibn da di dos du ap y');

/** The next word of a name, past “van der”. */
export const nextOfName = (reading: Reading, last: number): number => {
  let next = last + 1;
  while (next - last < 3 && isWordOf(reading, next, particles) && isGap(reading, next - 1, INSIDE_NAME)) next += 1;
  return next;
};

/** “Tevita Fonoti Parkinson’s” is no name to its end. */
const isDisease = (reading: Reading, at: number): boolean =>
  (tagsAt(reading, at) & CLINICAL) !== 0 && isGap(reading, at, /^['’]$/);

export const collectWords = (reading: Reading, first: number): number => {
  let last = first;
  while (last - first + 1 < MOST_WORDS) {
    const next = nextOfName(reading, last);
    const gap = gapAfter(reading, next - 1);
    if (gap === undefined || !INSIDE_NAME.test(gap) || !isNameWord(reading, next) || isDisease(reading, next)) break;
    if (gap.charAt(0) === '.' && !isInitial(reading, last)) break;
    last = next;
  }
  return last;
};

export const isFullName = (reading: Reading, first: number, last: number): boolean => {
  if (last === first) return false;
  return lengthAt(reading, last) > 1 || lengthAt(reading, first) > 1;
};
