import { isGap, digitsAt, gapAfter, isCapital, isNumber, isWordOf, lengthAt } from '../near';
import { isSameLine, matchOf, SUBJECT_LINE, touchesNext, type Match, type Reading } from '../reading';
import { wordSet } from '../wordSet';

const LOCK_DIGITS = 4;
const LOCATION_LINE = 1;
const BODY_LINE = 2;
/** Of a subject, behind the label. */
const MOST_WORDS = 12;
const CODE_REACH = 6;
const BETWEEN = /^[\s:=,\-–(."'’“/&]{0,4}$/;

/** “31-07-22”, as dials are turned. */
const endOfPairs = (reading: Reading, at: number): number => {
  let last = at;
  while (last - at < 2 && isNumber(reading, last + 1) && gapAfter(reading, last) === '-') last += 1;
  return (reading.tokens.value[last] as number) === 2 ? last : at;
};

/** A group of digits, perhaps with a letter before or behind (C1234Y), within a few words behind a label. */
export const findCode = (reading: Reading, at: number, least: number): Match | undefined => {
  const label = reading.tokens.last[at] as number;
  for (let i = label + 1; i <= label + CODE_REACH && i < reading.tokens.count; i += 1) {
    if (!isGap(reading, i - 1, BETWEEN)) return undefined;
    if (!isNumber(reading, i)) continue;
    const pairs = endOfPairs(reading, i);
    if (pairs > i + 1) return matchOf(reading, i, pairs);
    const digits = reading.tokens.value[i] as number;
    if (digits < least || digits > 8) return undefined;
    const first = touchesNext(reading, i - 1) && lengthAt(reading, i - 1) === 1 ? i - 1 : i;
    const last = touchesNext(reading, i) && lengthAt(reading, i + 1) === 1 ? i + 1 : i;
    return matchOf(reading, first, last);
  }
  return undefined;
};

/** Digital locks take a letter, four digits, and often a letter: C2580Y; hardly anything else is written so. */
const isLockShape = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) &&
  reading.tokens.value[at] === LOCK_DIGITS &&
  touchesNext(reading, at) &&
  lengthAt(reading, at + 1) === 1 &&
  !touchesNext(reading, at + 1) &&
  isCapital(reading, at + 1);

const SHAPE_REACH = 6;

/** “front door C2580”. */
const isLetteredCode = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) &&
  reading.tokens.value[at] === LOCK_DIGITS &&
  touchesNext(reading, at - 1) &&
  lengthAt(reading, at - 1) === 1 &&
  isCapital(reading, at - 1) &&
  !touchesNext(reading, at);

/** “staff room door 2580Y”. */
export const findLockShape = (reading: Reading, at: number, from: number): Match | undefined => {
  for (let i = from; i <= from + SHAPE_REACH && isSameLine(reading, at, i); i += 1) {
    if (isLetteredCode(reading, i)) return matchOf(reading, i - 1, i);
    if (!isLockShape(reading, i)) continue;
    const first = touchesNext(reading, i - 1) && lengthAt(reading, i - 1) === 1 ? i - 1 : i;
    return matchOf(reading, first, i + 1);
  }
  return undefined;
};

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** “alarm 4471”, “combination 31-07-22”, with nothing between. */
export const findCodeNext = (reading: Reading, at: number): Match | undefined => {
  const isCode = isNumber(reading, at + 1) && isGap(reading, at, /^(?: |[:=] ?| [:=] ?)$/);
  if (!isCode) return undefined;
  const last = endOfPairs(reading, at + 1);
  const digits = last > at + 1 ? LOCK_DIGITS : (reading.tokens.value[last] as number);
  return digits >= LOCK_DIGITS && digits <= 8 && !touchesNext(reading, last)
    ? matchOf(reading, at + 1, last)
    : undefined;
};

const becomesCode = wordSet('is now');

/** “door 9594#”. */
const isPressed = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && reading.text.charAt(reading.tokens.end[at] as number) === '#';

/** “door is 4417#”. */
export const findCodeSaid = (reading: Reading, at: number): Match | undefined =>
  isWordOf(reading, at + 1, becomesCode) && gapAfter(reading, at) === ' '
    ? findCodeNext(reading, at + 1)
    : isPressed(reading, at + 1)
      ? findCodeNext(reading, at)
      : undefined;

/** “9021 key safe behind bin”, at the beginning of a line. */
export const findCodeBefore = (reading: Reading, at: number): Match | undefined => {
  const before = at - 1;
  const isCode =
    isNumber(reading, before) &&
    !isSameLine(reading, before - 1, before) &&
    (reading.tokens.value[before] as number) >= LOCK_DIGITS &&
    (reading.tokens.value[before] as number) <= 8 &&
    gapAfter(reading, before) === ' ';
  return isCode && !isYear(digitsAt(reading, before)) ? matchOf(reading, before, before) : undefined;
};

const becomes = wordSet('now new is its code');
const STOP = /^(?:#|,\s|[.;]\s|\s[-–—]\s)/;

/** Nothing goes on behind it that could make it a number of something, or a time. */
const endsThere = (reading: Reading, last: number): boolean => {
  if (!isSameLine(reading, last, last + 1)) return true;
  const end = reading.tokens.end[last] as number;
  return STOP.test(reading.text.slice(end, end + 3));
};

const pressing = wordSet('then press and');

/** 0964 is nobody’s time of day. */
const isNoTime = (reading: Reading, at: number): boolean => {
  const digits = digitsAt(reading, at);
  return digits.length === LOCK_DIGITS && (Number(digits.slice(0, 2)) > 23 || Number(digits.slice(2)) > 59);
};

/** A label in the subject, and the body begins with the code. */
export const findCodeInBody = (reading: Reading, at: number): Match | undefined => {
  const { line, count } = reading.tokens;
  if (line[at] !== SUBJECT_LINE) return undefined;
  let first = at + 1;
  while (first < count && line[first] === SUBJECT_LINE) {
    const isLong = isNumber(reading, first) && (reading.tokens.value[first] as number) > 2;
    if (isLong || first - at > MOST_WORDS) return undefined;
    first += 1;
  }
  while (first < count && line[first] === LOCATION_LINE && first - at < MOST_WORDS) first += 1;
  if (line[first] !== BODY_LINE) return undefined;
  const shape = findLockShape(reading, first, first);
  if (shape !== undefined) return shape;
  if (isWordOf(reading, first, becomes)) first += 1;
  const lettered = first + 1 < count && touchesNext(reading, first) && lengthAt(reading, first) === 1;
  const digits = lettered ? first + 1 : first;
  const isCode =
    isNumber(reading, digits) &&
    (reading.tokens.value[digits] as number) >= LOCK_DIGITS &&
    (reading.tokens.value[digits] as number) <= 8 &&
    !isYear(digitsAt(reading, digits));
  if (!isCode) return undefined;
  const last = touchesNext(reading, digits) && lengthAt(reading, digits + 1) === 1 ? digits + 1 : digits;
  return endsThere(reading, last) || isNoTime(reading, digits) || isWordOf(reading, last + 1, pressing)
    ? matchOf(reading, first, last)
    : undefined;
};
