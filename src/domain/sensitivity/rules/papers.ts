import { lastWithin, hasWordAround, digitsAt, gapAfter, isWord, isWordOf, lengthAt } from '../near';
import { matchOf, touchesNext, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { NUMBER } from '../tags';
import { wordSet, type WordSet } from '../wordSet';

const numberWords = wordSet('no nos nr num number numbers id ids ref identifier reference');
const fillers = wordSet('is was the gbr');
const passportWords = wordSet('passport passports ppt pport');
const permitWords = wordSet('brp visa permit');
const PASSPORT_REACH = 5;

const isBehind = (reading: Reading, at: number, words: WordSet): boolean => {
  for (let i = at - 1; i >= at - PASSPORT_REACH && gapAfter(reading, i) !== undefined; i -= 1) {
    if (isWordOf(reading, i, words)) return true;
    if (!isWordOf(reading, i, numberWords) && !isWordOf(reading, i, fillers) && lengthAt(reading, i) > 2) return false;
  }
  return false;
};

const ANYWHERE = 10;

/** “left passport on the table, number …”. */
const isNumberOfPassport = (reading: Reading, at: number): boolean =>
  isWordOf(reading, at - 1, numberWords) && hasWordAround(reading, { at, before: ANYWHERE, after: 0 }, passportWords);

const acceptsPassport = (reading: Reading, at: number): Match | undefined => {
  const digits = digitsAt(reading, at).length;
  if (digits < 7 || digits > 9 || touchesNext(reading, at)) return undefined;
  const first = touchesNext(reading, at - 1) && lengthAt(reading, at - 1) <= 2 ? at - 1 : at;
  return isBehind(reading, first, passportWords) ||
    isNumberOfPassport(reading, first) ||
    (first < at && isBehind(reading, first, permitWords))
    ? matchOf(reading, first, at)
    : undefined;
};

/** Nine digits, or one or two letters and seven or eight digits; no check digit, so only where it is called one. */
export const passportNumber: Rule = {
  id: 'passport-number',
  category: 'OTHER_ID',
  severity: 'block',
  reason: 'identifiesPerson',
  trigger: NUMBER,
  lengths: lengths(7, 8, 9),
  accepts: acceptsPassport,
};

/**
 * Five letters of the surname filled up with 9; the year’s decade, month (plus 50 for women), day and year’s last digit of
 * birth; two initials or 9; a digit and two characters (DVLA).
 */
const LICENCE = /^[A-Z]{1,5}9{0,4}[ -]?\d[0156]\d[0-3]\d\d[ -]?[A-Z9]{2}[ -]?\d[A-Z]{2}(?:[ -]?\d\d)?(?![A-Za-z0-9])/i;
const LONGEST_LICENCE = 24;

const acceptsLicence = (reading: Reading, at: number): Match | undefined => {
  const digits = reading.tokens.value[at] as number;
  const letters = at - 1;
  if (digits < 6 || digits > 11 || !isWord(reading, letters) || lengthAt(reading, letters) > 5) return undefined;
  const start = reading.tokens.start[letters] as number;
  const found = LICENCE.exec(reading.text.slice(start, start + LONGEST_LICENCE));
  if (found === null || found[0].replace(/[ -]/g, '').length < 16) return undefined;
  const end = start + found[0].length;
  return { start, end, last: lastWithin(reading, at, end) };
};

export const drivingLicence: Rule = {
  id: 'driving-licence',
  category: 'OTHER_ID',
  severity: 'block',
  reason: 'identifiesPerson',
  trigger: NUMBER,
  lengths: lengths(6, 7, 8, 9, 10, 11),
  accepts: acceptsLicence,
};
