import { isGap, hasTagAround, isNumber, isWordOf, textAt } from './near';
import type { NameParts } from './nameWords';
import { type Reading } from './reading';
import { findDate } from './rules/date';
import { passesModulus11 } from './rules/healthNumberKind';
import { findTenDigits, readDigits } from './rules/tenDigits';
import * as tag from './tags';
import { wordSet } from './wordSet';

const IDENTIFYING = tag.BIRTH | tag.HEALTH_LABEL | tag.PATIENT;

/** Later than this a date beside a name is likelier an appointment’s. */
const LATEST_BIRTH = 2023;
/** Of two digits, those from here on are of the last century: nobody makes appointments so far ahead. */
const EARLIEST_SHORT_YEAR = 35;
export const BESIDE = /^[\s,(:\-–]{1,3}$/;

/** Two digits of a year say enough only in brackets, as on letters: “MARSH, Ellen (14/05/71)”. */
const isBracketed = ({ text, tokens }: Reading, at: number): boolean =>
  text.charAt((tokens.start[at] as number) - 1) === '(';

export const isBirthAt = (reading: Reading, at: number): boolean => {
  const date = findDate(reading, at);
  if (date === undefined) return false;
  if (date.year !== undefined) return date.year <= LATEST_BIRTH;
  return isBracketed(reading, at) || Number(textAt(reading, date.last).slice(-2)) >= EARLIEST_SHORT_YEAR;
};

const isHealthNumberAt = (reading: Reading, at: number): boolean => {
  const ten = isNumber(reading, at) ? findTenDigits(reading, at) : undefined;
  return ten !== undefined && passesModulus11(readDigits(reading.text, ten));
};

const births = wordSet('b');

/** A date of the past or a health number right behind the name, a health number before it, or a label of one near. */
export const isIdentified = (reading: Reading, { at, last }: NameParts): boolean => {
  const next = isWordOf(reading, last + 1, births) ? last + 2 : last + 1;
  if (isGap(reading, last, BESIDE) && (isBirthAt(reading, next) || isHealthNumberAt(reading, next))) return true;
  if (isHealthNumberAt(reading, at - 1) || (isNumber(reading, at - 3) && isHealthNumberAt(reading, at - 3)))
    return true;
  return (
    hasTagAround(reading, { at: last, before: 0, after: 4 }, IDENTIFYING) ||
    hasTagAround(reading, { at: at, before: 4, after: 0 }, IDENTIFYING)
  );
};
