import { isGap, gapAfter, isAllCapitals, isCapital, isFirstOfLine, isWord, isWordOf, lengthAt } from './near';
import {
  bareName,
  collectWords,
  isFullName,
  isInitial,
  isNameWord,
  isPlainName,
  isSmallUnknown,
  NAME,
  type NameParts,
} from './nameWords';
import { tagsAt, type Reading } from './reading';
import { GIVEN_NAME, NUMBER, PATIENT, PATIENTS, SURNAME, TITLE } from './tags';
import { unusualName } from './unusualNames';
import { wordSet } from './wordSet';

const AFTER_TITLE = /^\.? ?\u00a0?$/;
const AFTER_PATIENT = /^(?:'s|’s)?\s*[:\-–—(,.]?\s*$/;
const titlesOfPeople = wordSet('mr mrs');

/** “mr tunde falodun”. */
const afterSmallTitle = (reading: Reading, at: number): NameParts | undefined => {
  if (isCapital(reading, at) || !isWordOf(reading, at, titlesOfPeople) || !isSmallUnknown(reading, at + 1))
    return undefined;
  const goesOn = gapAfter(reading, at + 1) === ' ' && isPlainName(reading, at + 2);
  const unknown = gapAfter(reading, at + 1) === ' ' && isSmallUnknown(reading, at + 2) && endsAt(reading, at + 2);
  return { introduction: 'title', at, first: at + 1, last: goesOn || unknown ? at + 2 : at + 1 };
};

/** Behind a name in small letters nothing goes on that may belong to it. */
const endsAt = (reading: Reading, at: number): boolean => gapAfter(reading, at) !== ' ';

const afterTitle = (reading: Reading, at: number): NameParts | undefined => {
  if (!isGap(reading, at, AFTER_TITLE)) return undefined;
  if (!isNameWord(reading, at + 1)) return afterSmallTitle(reading, at);
  const last = collectWords(reading, at + 1);
  if (last === at + 1 && isInitial(reading, last)) return undefined;
  return { introduction: 'title', at, first: at + 1, last };
};

const areLowerNames = (reading: Reading, first: number): boolean =>
  (tagsAt(reading, first) & GIVEN_NAME) !== 0 &&
  gapAfter(reading, first) === ' ' &&
  (tagsAt(reading, first + 1) & SURNAME) !== 0;

/** A patient’s word in small letters, so that the capital behind it begins a name: “service user Leszek wants”. */
const isCalledByName = (reading: Reading, at: number): boolean => {
  const from = reading.tokens.last[at] as number;
  return (
    !isCapital(reading, at) &&
    gapAfter(reading, from) === ' ' &&
    tagsAt(reading, from + 1) === 0 &&
    !isAllCapitals(reading, from + 1) &&
    lengthAt(reading, from + 1) > 2
  );
};

/** A single word must be a known name: “Patient Portal” is none. */
const afterPatient = (reading: Reading, at: number): NameParts | undefined => {
  const from = reading.tokens.last[at] as number;
  if (!isGap(reading, from, AFTER_PATIENT)) return undefined;
  const next = from + 1;
  if ((tagsAt(reading, next) & TITLE) !== 0) {
    const titled = afterTitle(reading, next);
    return titled && { introduction: 'patient', at, first: titled.first, last: titled.last };
  }
  if (!isWord(reading, next)) return undefined;
  if (areLowerNames(reading, next))
    return { introduction: 'patient', at, first: next, last: Math.max(next + 1, collectWords(reading, next)) };
  if (!isCapital(reading, next) && isPlainName(reading, next))
    return { introduction: 'patient', at, first: next, last: next };
  if (!isNameWord(reading, next)) return undefined;
  const last = collectWords(reading, next);
  if (last === next && isCalledByName(reading, at)) return { introduction: 'patient', at, first: next, last };
  const known = (tagsAt(reading, next) | tagsAt(reading, last)) & NAME;
  if (known === 0 && (last === next || !isFullName(reading, next, last))) return undefined;
  return { introduction: 'patient', at, first: next, last };
};

/** “DOYLE, Edna”; in small letters “o’hanlon, conor”. */
const surnameFirst = (reading: Reading, at: number): NameParts | undefined => {
  const gap = gapAfter(reading, at);
  if ((tagsAt(reading, at) & SURNAME) === 0 || gap !== ', ' || (tagsAt(reading, at + 1) & GIVEN_NAME) === 0)
    return undefined;
  return isCapital(reading, at + 1) ? bareName(at, at, at + 1) : undefined;
};

/** “Kacper Zielinski”: a given name that no list has, before a surname that is nothing else. */
const unknownGiven = (reading: Reading, at: number): NameParts | undefined => {
  const isPlain = (tagsAt(reading, at) & ~GIVEN_NAME) === SURNAME && gapAfter(reading, at - 1) === ' ';
  const before = at - 1;
  if (!isPlain || tagsAt(reading, before) !== 0 || !isCapital(reading, before) || isAllCapitals(reading, before))
    return undefined;
  return { introduction: 'name', at, first: before, last: collectWords(reading, at) };
};

/** “HOLROYD, Edna”, met at the given name: no list has all surnames. */
const unknownSurnameFirst = (reading: Reading, at: number): NameParts | undefined => {
  const before = at - 1;
  const fits =
    (tagsAt(reading, at) & GIVEN_NAME) !== 0 &&
    gapAfter(reading, before) === ', ' &&
    tagsAt(reading, before) === 0 &&
    isCapital(reading, before) &&
    (isAllCapitals(reading, before) || isFirstOfLine(reading, before));
  return fits ? bareName(at, before, at) : undefined;
};

const nameItself = (reading: Reading, at: number): NameParts | undefined => {
  const unusual = unusualName(reading, at);
  if (unusual !== undefined) return unusual;
  if (!isNameWord(reading, at)) return undefined;
  const reversed = surnameFirst(reading, at) || unknownSurnameFirst(reading, at);
  if (reversed !== undefined) return reversed;
  const unknown = unknownGiven(reading, at);
  if (unknown !== undefined) return unknown;
  const last = collectWords(reading, at);
  if ((tagsAt(reading, at) & GIVEN_NAME) === 0 && tagsAt(reading, at + 1) !== SURNAME) return undefined;
  return isFullName(reading, at, last) ? bareName(at, at, last) : undefined;
};

/** The name that is met at a token, whoever's it is. */
export const collectName = (reading: Reading, at: number): NameParts | undefined => {
  const tags = tagsAt(reading, at);
  if ((tags & (NUMBER | PATIENTS)) !== 0) return undefined;
  if ((tags & PATIENT) !== 0) return afterPatient(reading, at);
  const titled = (tags & TITLE) !== 0 ? afterTitle(reading, at) : undefined;
  return titled || nameItself(reading, at);
};
