import { DAY, type WallTime } from './wallTime';

/** Midnight at the start of the day. */
export const startOfDay = (time: WallTime): WallTime => Math.floor(time / DAY) * DAY;

export const addDays = (time: WallTime, days: number): WallTime => time + days * DAY;

/** Weeks begin on Monday, as Outlook's do in Britain. */
export function startOfWeek(time: WallTime): WallTime {
  const day = startOfDay(time);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

export function startOfMonth(time: WallTime): WallTime {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** The same day of a month before or after, or that month's last day. */
export function addMonths(time: WallTime, months: number): WallTime {
  const date = new Date(time);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastDay));
}

export const isSameDay = (one: WallTime, other: WallTime): boolean => startOfDay(one) === startOfDay(other);

export const isSameMonth = (one: WallTime, other: WallTime): boolean => startOfMonth(one) === startOfMonth(other);

/** Six weeks of seven days that hold the month. */
export function monthMatrix(time: WallTime): readonly (readonly WallTime[])[] {
  const first = startOfWeek(startOfMonth(time));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (__, day) => addDays(first, week * 7 + day)));
}
