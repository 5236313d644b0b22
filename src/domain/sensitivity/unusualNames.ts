import { isGap, gapAfter, isAllCapitals, isCapital, isFirstOfLine, isNumber, isWord, isWordOf, lengthAt } from './near';
import { bareName, isPlainName, type NameParts } from './nameWords';
import { contextTagsAt, lineTagsAt, tagsAt, type Reading } from './reading';
import { BIRTH, CLINICAL, GIVEN_NAME, HOME, PATIENT, PERSON, PLACE, RELATIVE, SURNAME } from './tags';
import { wordSet } from './wordSet';

/** “o’hanlon, conor” at the beginning of a line, met at the given name. */
const smallSurnameFirst = (reading: Reading, at: number): NameParts | undefined => {
  const before = at - 1;
  if (isCapital(reading, at) || gapAfter(reading, before) !== ', ' || !isPlainName(reading, at)) return undefined;
  const joined = isGap(reading, before - 1, /^['’-]$/);
  const first = joined ? before - 1 : before;
  const fits = (tagsAt(reading, at) & GIVEN_NAME) !== 0 && isFirstOfLine(reading, first) && isWord(reading, before);
  return fits ? bareName(at, first, at) : undefined;
};

const NAMES = GIVEN_NAME | SURNAME;
const inside = wordSet('in');
const TO_WHAT_IDENTIFIES = /^ \(?$/;
const PHONE_DIGITS = 5;

/** “Zofia (9)”, “Zofia in bed 4”, “Zofia chickenpox” where a relative or patient is spoken of. */
const isSingled = (reading: Reading, at: number): boolean => {
  const gap = gapAfter(reading, at);
  const next = at + 1;
  if (!isCapital(reading, at) || (lineTagsAt(reading, at) & (CLINICAL | PERSON)) === 0) return false;
  if (gap === ' (')
    return (
      isNumber(reading, next) &&
      (reading.tokens.value[next] as number) <= 2 &&
      reading.text.charAt(reading.tokens.end[next] as number) === ')'
    );
  if (gap !== ' ') return false;
  if (isWordOf(reading, next, inside)) return [2, 3].some((i) => (tagsAt(reading, at + i) & (PLACE | HOME)) !== 0);
  return (tagsAt(reading, next) & CLINICAL) !== 0 && (contextTagsAt(reading, at) & (RELATIVE | PATIENT)) !== 0;
};

/** “cerys (pt)”, “Katarzyna (07700 …)”, “Oluwaseun dob …”: one name with what says whose it is. */
const singleName = (reading: Reading, at: number): NameParts | undefined => {
  if ((tagsAt(reading, at) & GIVEN_NAME) === 0 || !isPlainName(reading, at)) return undefined;
  if (isSingled(reading, at)) return bareName(at, at, at);
  if (!isGap(reading, at, TO_WHAT_IDENTIFIES)) return undefined;
  const next = at + 1;
  const isPatient = (tagsAt(reading, next) & PATIENT) !== 0 && gapAfter(reading, at) === ' (';
  const isPhone = isNumber(reading, next) && (reading.tokens.value[next] as number) >= PHONE_DIGITS;
  if (isPatient) return { introduction: 'patient', at, first: at, last: at };
  return isPhone || (tagsAt(reading, next) & BIRTH) !== 0 ? bareName(at, at, at) : undefined;
};

/** “fatima rahman”, both listed. */
const smallName = (reading: Reading, at: number): NameParts | undefined => {
  const isGiven = !isCapital(reading, at) && (tagsAt(reading, at) & GIVEN_NAME) !== 0 && isPlainName(reading, at);
  const next = at + 1;
  const isWhole = isGiven && gapAfter(reading, at) === ' ' && !isCapital(reading, next) && isPlainName(reading, next);
  return isWhole && (tagsAt(reading, next) & SURNAME) !== 0 ? bareName(at, at, next) : undefined;
};

/** “SMITH John”, as lists have it. */
const capitalSurnameFirst = (reading: Reading, at: number): NameParts | undefined =>
  isAllCapitals(reading, at) &&
  lengthAt(reading, at) > 2 &&
  gapAfter(reading, at) === ' ' &&
  (tagsAt(reading, at + 1) & GIVEN_NAME) !== 0 &&
  isCapital(reading, at + 1) &&
  !isAllCapitals(reading, at + 1)
    ? bareName(at, at, at + 1)
    : undefined;

const LONE = 5;

/** “ABERNATHY – mets to spine”, “Abernethy, Iona”: a surname that begins its line. */
const surnameFirstOfLine = (reading: Reading, at: number): NameParts | undefined => {
  const gap = gapAfter(reading, at);
  if (!isFirstOfLine(reading, at) || !isCapital(reading, at)) return undefined;
  if (
    gap === ', ' &&
    (tagsAt(reading, at) & NAMES) !== 0 &&
    (tagsAt(reading, at + 1) & NAMES) !== 0 &&
    isCapital(reading, at + 1)
  )
    return { introduction: isAllCapitals(reading, at) ? 'title' : 'name', at, first: at, last: at + 1 };
  const isLone = isAllCapitals(reading, at) && lengthAt(reading, at) >= LONE && tagsAt(reading, at) === GIVEN_NAME;
  return isLone && gap !== ' ' ? bareName(at, at, at) : undefined;
};

/** Names as notes and lists have them: one name alone, in small letters, the surname first in capitals. */
export const unusualName = (reading: Reading, at: number): NameParts | undefined =>
  singleName(reading, at) ||
  smallSurnameFirst(reading, at) ||
  smallName(reading, at) ||
  capitalSurnameFirst(reading, at) ||
  surnameFirstOfLine(reading, at);
