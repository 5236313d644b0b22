import type { IsoDate } from './federationStatus';

/** Plain days: no zone, no hour, so that the days on which clocks change are days like any other. */
const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const ZERO = 48;

/** Without a string of their own: a register holds a hundred thousand days. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export const isIsoDate = (text: string): text is IsoDate => {
  if (text.length !== 10 || !SHAPE.test(text)) return false;
  const [year, month, day] = [twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

const toDays = (date: IsoDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

const fromDays = (days: number): IsoDate => new Date(days * DAY).toISOString().slice(0, 10);

export const addDays = (date: IsoDate, days: number): IsoDate => fromDays(toDays(date) + days);

/** How many days `to` lies after `from`; below zero if before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDays(to) - toDays(from);

/** 1 Monday to 7 Sunday, as ISO 8601 counts them. 1 January 1970 was a Thursday. */
export const weekdayOf = (date: IsoDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;

export const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;

export const endOfMonth = (date: IsoDate): IsoDate =>
  `${date.slice(0, 7)}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;

/** Monday to Friday. Bank holidays differ by nation and are not known here. */
export const addWorkingDays = (date: IsoDate, days: number): IsoDate => {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
};
