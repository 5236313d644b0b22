import { isQuiet } from '../evidence';
import { isGap, gapAfter, isCapital, isNumber, isWordOf } from '../near';
import { isBirthAt } from '../nameIdentity';
import { findPatientNames } from '../patientNames';
import { FIRST_BODY_LINE, isSameLine, matchOf, SUBJECT_LINE, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { BIRTH, NUMBER } from '../tags';
import { findDate, findMonthFirst, findPlainDate, type WrittenDate } from './date';
import { wordSet } from '../wordSet';

/** Between label and date stand at most words such as “is” or “on”. */
const REACH = 6;

const dateAt = (reading: Reading, at: number): WrittenDate | undefined =>
  findDate(reading, at) || findPlainDate(reading, at) || findMonthFirst(reading, at);

const afterLabel = (reading: Reading, at: number): Match | undefined => {
  const label = reading.tokens.last[at] as number;
  for (let i = label + 1; i <= label + REACH && i < reading.tokens.count; i += 1) {
    if (gapAfter(reading, i - 1) === undefined) return undefined;
    const date = dateAt(reading, i);
    if (date !== undefined) return matchOf(reading, i, date.last);
    if (isNumber(reading, i)) return undefined;
  }
  return undefined;
};

const BEFORE = 5;
const joins = wordSet('as is was the for pt patient her his their');

/** “8/8/56 as dob”, “(12/3/1947 = DOB)”. */
const beforeLabel = (reading: Reading, at: number): Match | undefined => {
  for (let i = at - 1; i >= at - BEFORE && isSameLine(reading, i, at); i -= 1) {
    if (isWordOf(reading, i, joins)) continue;
    for (let first = i - 2; first <= i; first += 1) {
      const date = isSameLine(reading, first, at) ? findDate(reading, first) : undefined;
      if (date !== undefined && date.last === i) return matchOf(reading, first, i);
    }
    return undefined;
  }
  return undefined;
};

const MOST_WORDS = 12;

/** “ID for 17 Feb 1938”, and the body begins “DOB confirmed”. */
const inSubject = (reading: Reading, at: number): Match | undefined => {
  const { line } = reading.tokens;
  if (line[at] !== FIRST_BODY_LINE) return undefined;
  for (let i = 0; i < MOST_WORDS && line[i] === SUBJECT_LINE; i += 1) {
    const date = isBirthAt(reading, i) ? findDate(reading, i) : undefined;
    if (date !== undefined)
      return { start: reading.tokens.start[i] as number, end: reading.tokens.end[date.last] as number, last: at };
  }
  return undefined;
};

/** Said to be a date of birth. */
export const birthDate: Rule = {
  id: 'date-of-birth',
  category: 'DOB',
  severity: 'warn',
  reason: 'identifiesTogether',
  trigger: BIRTH,
  accepts: (reading, at) => afterLabel(reading, at) || beforeLabel(reading, at) || inSubject(reading, at),
};

const BESIDE_NAME = /^[\s,(\-–:]{1,3}$/;

const born = wordSet('b');

/** “b. 14-3-62”. */
const isAfterB = (reading: Reading, at: number): boolean =>
  isWordOf(reading, at - 1, born) &&
  !isCapital(reading, at - 1) &&
  isGap(reading, at - 1, /^(?:\.? |\.)$/) &&
  isBirthAt(reading, at);

const afterName = (reading: Reading, at: number): Match | undefined => {
  if (isAfterB(reading, at)) {
    const date = findDate(reading, at);
    return date && matchOf(reading, at, date.last);
  }
  if (findPatientNames(reading).byToken.size === 0 || isQuiet(reading, at)) return undefined;
  if (!isGap(reading, at - 1, BESIDE_NAME) || isNumber(reading, at - 1)) return undefined;
  const date = findDate(reading, at);
  if (date === undefined || !isBirthAt(reading, at)) return undefined;
  let named = false;
  findPatientNames(reading).byToken.forEach((name) => {
    named = named || name.last === at - 1;
  });
  return named ? matchOf(reading, at, date.last) : undefined;
};

/** A date of the past right behind a patient’s name. */
export const dateBesideName: Rule = {
  id: 'date-beside-name',
  category: 'DOB',
  severity: 'warn',
  reason: 'identifiesTogether',
  trigger: NUMBER,
  lengths: lengths(1, 2, 4),
  accepts: afterName,
};
