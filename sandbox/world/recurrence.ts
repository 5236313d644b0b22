import type { PatternedRecurrence, RecurrencePattern, WeekIndex } from '@microsoft/microsoft-graph-types';
import { addDays, daysBetween, weekdayOf } from './zonedTime';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const NTH: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth'];

const weekdaysOf = (pattern: RecurrencePattern): readonly number[] =>
  (pattern.daysOfWeek ?? []).map((day) => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number])).filter((day) => day >= 0);

const monthAfter = (day: string, months: number): string => {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
};

const daysInMonth = (month: string): readonly string[] => {
  const count = daysBetween(`${month}-01`, `${monthAfter(`${month}-01`, 1)}-01`);
  return Array.from({ length: count }, (_, index) => addDays(`${month}-01`, index));
};

const relativeDay = (pattern: RecurrencePattern, month: string): readonly string[] => {
  const days = daysInMonth(month).filter((day) => weekdaysOf(pattern).includes(weekdayOf(day)));
  const found = pattern.index === 'last' ? days.at(-1) : days[NTH.indexOf(pattern.index ?? 'first')];
  return found ? [found] : [];
};

/** Exchange moves the 31st to the last day of a shorter month. */
const absoluteDay = (pattern: RecurrencePattern, month: string): readonly string[] => {
  const days = daysInMonth(month);
  return [days[Math.min(pattern.dayOfMonth ?? 1, days.length) - 1] as string];
};

const isYearly = (pattern: RecurrencePattern): boolean => pattern.type?.endsWith('Yearly') ?? false;

const yearlyMonth = (pattern: RecurrencePattern, start: string, years: number): string =>
  `${Number(start.slice(0, 4)) + years}-${String(pattern.month ?? Number(start.slice(5, 7))).padStart(2, '0')}`;

/** The days of the n-th period (day, week, month or year) after the start. */
const daysOfPeriod = (pattern: RecurrencePattern, start: string, period: number): readonly string[] => {
  const step = period * Math.max(1, pattern.interval ?? 1);
  if (pattern.type === 'daily') return [addDays(start, step)];
  if (pattern.type === 'weekly') {
    const monday = addDays(start, step * 7 - weekdayOf(start));
    const days = weekdaysOf(pattern);
    return [...(days.length ? days : [weekdayOf(start)])].sort((a, b) => a - b).map((day) => addDays(monday, day));
  }
  const month = isYearly(pattern) ? yearlyMonth(pattern, start, step) : monthAfter(start, step);
  return pattern.type?.startsWith('relative') ? relativeDay(pattern, month) : absoluteDay(pattern, month);
};

/** Never longer than the real period, so that counting periods never stops short. */
const periodLength = (pattern: RecurrencePattern): number =>
  (pattern.type === 'daily' ? 1 : pattern.type === 'weekly' ? 7 : isYearly(pattern) ? 365 : 28) *
  Math.max(1, pattern.interval ?? 1);

/** Days on which a series falls, `from` and `to` included, in the series' own zone. */
export const occurrenceDays = (recurrence: PatternedRecurrence, from: string, to: string): readonly string[] => {
  const { pattern, range } = recurrence;
  if (!pattern || !range?.startDate) return [];
  const start = range.startDate;
  const last = range.type === 'endDate' && range.endDate && range.endDate < to ? range.endDate : to;
  const limit = range.type === 'numbered' ? (range.numberOfOccurrences ?? 1) : Infinity;
  const found: string[] = [];
  let count = 0;
  const periods = Math.ceil(Math.max(0, daysBetween(start, last)) / periodLength(pattern)) + 1;
  for (let period = 0; period <= periods; period += 1) {
    for (const day of daysOfPeriod(pattern, start, period)) {
      if (day < start || day > last || count >= limit) continue;
      count += 1;
      if (day >= from) found.push(day);
    }
  }
  return found;
};
