import { isSmallLetter } from './characters';
import { gapAfter, isAllCapitals, isCapital, isFirstOfLine, isWord, isWordOf, lengthAt, textAt } from './near';
import {
  subjectTags,
  contextTagsOfListed,
  isOwnHealthTold,
  isSameLine,
  lineTagsAt,
  tagsAt,
  type Reading,
} from './reading';
import { isInvited } from './nameContact';
import { isIdentified } from './nameIdentity';
import { bareName, nextOfName } from './nameWords';
import * as tag from './tags';
import type { Tokens } from './tokens';
import { ambiguousNames } from './words/names';
import { wordSet } from './wordSet';

/** Only where somebody in care, or a personnel matter, is near, and nothing else is the line’s matter. */
const FACTS = tag.CLINICAL | tag.CARE | tag.PERSON | tag.PATIENT | tag.BIRTH | tag.HR | tag.RELATIVE;
const OTHER_MATTERS = tag.TOPIC | tag.WORK | tag.SIGN_OFF | tag.MARKING | tag.COMPETES;
const OCCASIONS = tag.ENCOUNTER | tag.CARE | tag.HOME;
const NAMES = tag.GIVEN_NAME | tag.SURNAME;

/** What a capitalised word in front of makes no name of the two behind it: “Leeds Road Surgery”, “Dementia Tea Dance”. */
const NAMES_A_PLACE = tag.VENUE | tag.SERVICE | tag.STREET | tag.TOPIC | tag.WORK;

/** How English nouns and adjectives end, and names hardly. */
const ORDINARY = /(?:ing|tion|sion|ment|ity|ical|ive|ology|ness|ence|ance|ism|ous|ful|able|ship|ions|ies|ed)$/i;

const LOCATION_LINE = 1;
const MOST_WORDS = 5;
const INSIDE = /^(?: |\u00a0|-|‐|‑|'|’)$/;
const AFTER_INITIAL = /^\. ?$/;

const isNameWord = (reading: Reading, at: number): boolean => {
  const tags = tagsAt(reading, at);
  return isCapital(reading, at) && (tags === 0 || (tags & NAMES) !== 0) && !isAllCapitals(reading, at);
};

/** The D of “D.O.B.” is none. */
const isInitial = (reading: Reading, at: number): boolean =>
  lengthAt(reading, at) === 1 && isCapital(reading, at) && (tagsAt(reading, at) & tag.BIRTH) === 0;

const ambiguous = wordSet(ambiguousNames);

const isListed = (reading: Reading, at: number): boolean =>
  (tagsAt(reading, at) & NAMES) !== 0 && !isWordOf(reading, at, ambiguous);

const isOrdinary = (reading: Reading, at: number): boolean =>
  tagsAt(reading, at) === 0 && ORDINARY.test(textAt(reading, at).slice(-6));

/** The last of the capitalised words that may be one name. */
const endOfRun = (reading: Reading, first: number): number => {
  let last = first;
  while (last - first + 1 < MOST_WORDS) {
    const next = nextOfName(reading, last);
    const gap = gapAfter(reading, next - 1) || '';
    const joins = INSIDE.test(gap) || (isInitial(reading, last) && AFTER_INITIAL.test(gap));
    if (!joins || !isWord(reading, next) || !(isNameWord(reading, next) || isInitial(reading, next))) break;
    last = next;
  }
  return last;
};

const hasInside = (first: number, last: number, accepts: (at: number) => boolean): boolean => {
  for (let at = first; at <= last; at += 1) if (accepts(at)) return true;
  return false;
};

const isCapitalBeside = (reading: Reading, at: number, tags: number): boolean =>
  isCapital(reading, at) && (tagsAt(reading, at) & tags) !== 0;

const LEAST_CAPITALS = 4;
const APART = /^\s[-–—]\s$|^[:,]\s$/;

const isUnknownCapitals = (reading: Reading, at: number): boolean =>
  isAllCapitals(reading, at) && (tagsAt(reading, at) & ~NAMES) === 0 && lengthAt(reading, at) >= LEAST_CAPITALS;

/** “TREMBATH Jory”, “Abernethy, Iona” at the beginning of a line, as lists have it; “ABERNATHY – mets” alone. */
const endOfSurnameFirst = (reading: Reading, at: number): number | undefined => {
  if ((tagsAt(reading, at) & ~NAMES) !== 0 || gapAfter(reading, at - 1) === ' ') return undefined;
  const gap = gapAfter(reading, at);
  const isFirst = isUnknownCapitals(reading, at);
  const isNext = isNameWord(reading, at + 1) || (isFirst && isUnknownCapitals(reading, at + 1) && gap === ', ');
  if (isNext && ((gap === ' ' && isFirst) || (gap === ', ' && (isFirst || isListed(reading, at + 1))))) return at + 1;
  const isAlone = isFirst && isFirstOfLine(reading, at) && APART.test(gap || '') && !isAllCapitals(reading, at + 1);
  return isAlone && (lineTagsAt(reading, at) & tag.CLINICAL) !== 0 ? at : undefined;
};

/** Without a listed name among them, two words in a row must look like names, and like no part of a title. */
const isName = (reading: Reading, first: number, last: number): boolean => {
  if (last === first || lengthAt(reading, last) < 2) return false;
  if (gapAfter(reading, last) === ' ' && (tagsAt(reading, last + 1) & NAMES_A_PLACE) !== 0) return false;
  if (hasInside(first, last, (at) => isListed(reading, at))) return true;
  if (
    hasInside(first, last, (at) => (tagsAt(reading, at) & NAMES_A_PLACE) !== 0) ||
    reading.tokens.line[first] === LOCATION_LINE
  )
    return false;
  if (isOrdinary(reading, last)) return false;
  return !(gapAfter(reading, first - 1) === ' ' && isCapitalBeside(reading, first - 1, tag.CLINICAL | tag.HR));
};

const introduces = wordSet('re for about with on');

/** Alone in its line, but for a time or a bullet, what is said of it may stand in the next. */
const standsAlone = (reading: Reading, first: number, last: number): boolean => {
  const before = first - 1;
  const begins =
    !isSameLine(reading, before, first) ||
    isWordOf(reading, before, introduces) ||
    gapAfter(reading, before) !== ' ' ||
    (tagsAt(reading, before) & OCCASIONS) !== 0;
  const ends = !isSameLine(reading, last, last + 1) || gapAfter(reading, last) !== ' ';
  return begins && (ends || (isFirstOfLine(reading, first) && !isCapital(reading, last + 1)));
};

const isAboutSomebody = (reading: Reading, first: number, last: number): boolean => {
  const line = lineTagsAt(reading, first);
  const subject = subjectTags(reading);
  if (isOwnHealthTold(reading, first)) return ((line | subject) & tag.TOPIC) === 0;
  if ((line & OTHER_MATTERS) !== 0 || (subject & (tag.TOPIC | tag.WORK)) !== 0) return false;
  const name = bareName(first, first, last);
  if ((line & FACTS) !== 0 || isInvited(reading, name) || isIdentified(reading, name)) return true;
  return (
    (line & tag.STAFF) === 0 && standsAlone(reading, first, last) && (contextTagsOfListed(reading, first) & FACTS) !== 0
  );
};

/** Tokens that have come to mean something are among those that rules look at. */
const listTagged = (tokens: Tokens): void => {
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.tags[at] === 0) continue;
    tokens.tagged[count] = at;
    count += 1;
  }
  tokens.taggedCount = count;
};

const markRun = ({ tokens }: Reading, first: number, last: number): void => {
  tokens.tags[first] = (tokens.tags[first] as number) | tag.GIVEN_NAME;
  for (let at = first + 1; at <= last; at += 1) tokens.tags[at] = (tokens.tags[at] as number) | tag.SURNAME;
};

const SHORT = 60;

/** In a short text the date behind a name may be all that says whose it is. */
const isWorthReading = (reading: Reading): boolean =>
  (reading.allTags & (FACTS | tag.ENCOUNTER)) !== 0 ||
  isAllCapitals(reading, 0) ||
  ((reading.allTags & tag.NUMBER) !== 0 && reading.tokens.count < SHORT);

/** No list has all names: capitalised words in a row that no list knows are taken for one where somebody’s care is near. */
export const markUnknownNames = (reading: Reading): Reading => {
  if (!isWorthReading(reading)) return reading;
  const { text, tokens } = reading;
  const lineTags = reading.lineTags.slice();
  let marked = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (isSmallLetter(text.charCodeAt(tokens.start[at] as number)) || !isCapital(reading, at)) continue;
    const reversed = endOfSurnameFirst(reading, at);
    if (reversed === undefined && !isNameWord(reading, at) && !isInitial(reading, at)) continue;
    const last = reversed === undefined ? endOfRun(reading, at) : reversed;
    if ((reversed !== undefined || isName(reading, at, last)) && isAboutSomebody(reading, at, last)) {
      markRun(reading, at, last);
      const line = tokens.line[at] as number;
      lineTags[line] = (lineTags[line] || 0) | tag.GIVEN_NAME;
      marked = tag.GIVEN_NAME;
    }
    at = last;
  }
  if (marked === 0) return reading;
  listTagged(tokens);
  return { text, tokens, lineTags, allTags: reading.allTags | marked };
};
