import { isGap, digitsAt, gapAfter, isNumber, isWord, textAt } from '../near';
import { touchesNext, type Reading } from '../reading';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as written: the last token of it, and the year if it has four digits. */
export interface WrittenDate {
  readonly last: number;
  readonly year: number | undefined;
}

const SEPARATOR = /^\s?[-/.\\\s‐‑–−]\s?$/;
const AROUND_MONTH = /^[-/.,\s‐‑–'’]{0,2}$/;

const isMonthName = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && MONTHS.indexOf(textAt(reading, at).slice(0, 3).toLowerCase()) >= 0;

const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const isYear = (digits: string): boolean =>
  digits.length === 2 || (digits.length === 4 && /^(?:18[89]|19|20)/.test(digits));

const yearOf = (digits: string): number | undefined => (digits.length === 4 ? Number(digits) : undefined);

const numberAt = (reading: Reading, at: number): string => (isNumber(reading, at) ? digitsAt(reading, at) : '');

const allNumbers = (reading: Reading, at: number): WrittenDate | undefined => {
  const first = numberAt(reading, at);
  const second = numberAt(reading, at + 1);
  const third = numberAt(reading, at + 2);
  if (second.length === 0 || second.length > 2 || third === '') return undefined;
  if (!isGap(reading, at, SEPARATOR) || !isGap(reading, at + 1, SEPARATOR)) return undefined;
  if (first.length === 4)
    return isYear(first) && isMonth(Number(second)) && third.length < 3 && isDay(Number(third))
      ? { last: at + 2, year: Number(first) }
      : undefined;
  const isDate =
    first.length < 3 &&
    isYear(third) &&
    ((isDay(Number(first)) && isMonth(Number(second))) || (isMonth(Number(first)) && isDay(Number(second))));
  return isDate ? { last: at + 2, year: yearOf(third) } : undefined;
};

const ordinal = /^(?:st|nd|rd|th)$/i;

/** “26 June 1980”, “26th of June 80”, “26Jun1980”. */
const dayFirst = (reading: Reading, at: number): WrittenDate | undefined => {
  if (!isDay(Number(numberAt(reading, at)))) return undefined;
  let next = at + 1;
  if (touchesNext(reading, at) && isWord(reading, next) && ordinal.test(textAt(reading, next))) next += 1;
  if (isWord(reading, next) && textAt(reading, next) === 'of') next += 1;
  const fits =
    isMonthName(reading, next) && isGap(reading, next - 1, AROUND_MONTH) && isGap(reading, next, AROUND_MONTH);
  const year = numberAt(reading, next + 1);
  return fits && isYear(year) ? { last: next + 1, year: yearOf(year) } : undefined;
};

/** “June 26, 1980”. */
export const findMonthFirst = (reading: Reading, at: number): WrittenDate | undefined => {
  if (!isMonthName(reading, at) || !isDay(Number(numberAt(reading, at + 1)))) return undefined;
  let year = at + 2;
  if (touchesNext(reading, at + 1) && isWord(reading, year) && ordinal.test(textAt(reading, year))) year += 1;
  const digits = numberAt(reading, year);
  return gapAfter(reading, year - 1) !== undefined && isYear(digits) ? { last: year, year: yearOf(digits) } : undefined;
};

/** 260680 or 26061980; only where something says that it is a date. */
export const findPlainDate = (reading: Reading, at: number): WrittenDate | undefined => {
  const digits = numberAt(reading, at);
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  const fits = isDay(Number(digits.slice(0, 2))) && isMonth(Number(digits.slice(2, 4))) && isYear(digits.slice(4));
  return fits ? { last: at, year: yearOf(digits.slice(4)) } : undefined;
};

/** The date that begins with a number. */
export const findDate = (reading: Reading, at: number): WrittenDate | undefined =>
  isNumber(reading, at) ? allNumbers(reading, at) || dayFirst(reading, at) : undefined;
