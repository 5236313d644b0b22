import type { WallTime } from './wallTime';

const format = (options: Intl.DateTimeFormatOptions): ((time: WallTime) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (time) => formatter.format(time);
};

/** 09:15 */
export const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** 09:15:07 */
export const exactTime = format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const weekday = format({ weekday: 'long' });
/** Tue */
export const shortWeekday = format({ weekday: 'short' });
/** 24 */
export const dayNumber = format({ day: 'numeric' });
/** 24 November */
const dayAndMonth = format({ day: 'numeric', month: 'long' });
/** Nov */
export const shortMonth = format({ month: 'short' });
/** November 2026 */
export const monthAndYear = format({ month: 'long', year: 'numeric' });

/** Tuesday 24 November */
export const longDay = (time: WallTime): string => `${weekday(time)} ${dayAndMonth(time)}`;

/** 23–29 November 2026, 30 November – 6 December 2026 */
export function rangeOfDays(first: WallTime, last: WallTime): string {
  const year = new Date(last).getUTCFullYear();
  if (first === last) return `${longDay(first)} ${year}`;
  if (monthAndYear(first) === monthAndYear(last)) return `${dayNumber(first)}–${dayNumber(last)} ${monthAndYear(last)}`;
  return `${dayAndMonth(first)} – ${dayAndMonth(last)} ${year}`;
}

/** For input elements of type date: 2026-11-24 */
export const dateInputValue = (time: WallTime): string => new Date(time).toISOString().slice(0, 10);
/** For input elements of type time: 09:15 */
export const timeInputValue = (time: WallTime): string => new Date(time).toISOString().slice(11, 16);

/** What the date and time inputs hold, as a wall time; undefined while either is unfinished. */
export function parseInputs(date: string, time: string): WallTime | undefined {
  const parsed = Date.parse(`${date}T${time}:00Z`);
  return Number.isNaN(parsed) ? undefined : parsed;
}
