import type { IsoDate } from '../domain/federation';

/** Where and when the person reads: an IANA time zone and epoch milliseconds. */
export interface Reading {
  readonly timeZone: string;
  readonly now: number;
}

const say = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(at);

/** `21 November`. */
export const sayDayOfMonth = (at: number, timeZone: string): string =>
  say(at, timeZone, { day: 'numeric', month: 'long' });

/** `21 November 2026`. */
export const sayDayAndYear = (at: number, timeZone: string): string =>
  say(at, timeZone, { day: 'numeric', month: 'long', year: 'numeric' });

/** `Tuesday 24 November`, without the commas that differ between versions of the language data. */
export const sayDay = (at: number, timeZone: string): string => {
  const weekday = say(at, timeZone, { weekday: 'long' });
  return `${weekday} ${sayDayOfMonth(at, timeZone)}`;
};

/** `9:15`, in 24 hours without a leading zero. */
export const sayTime = (at: number, timeZone: string): string => {
  const time = say(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return time.startsWith('0') ? time.slice(1) : time;
};

/** `Tuesday 24 November, 9:15`. */
export const sayMoment = (at: number, timeZone: string): string => `${sayDay(at, timeZone)}, ${sayTime(at, timeZone)}`;

/** With year and zone, for hovering and screen readers: `Tuesday 24 November 2026, 9:15 GMT`. */
export const sayFullMoment = (at: number, timeZone: string): string => {
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  const year = say(at, timeZone, { year: 'numeric' });
  return `${sayDay(at, timeZone)} ${year}, ${sayTime(at, timeZone)} ${zone?.value ?? timeZone}`;
};

/** `1 September 2018`, the same in every time zone. */
export const sayDate = (date: IsoDate): string => {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  return say(at, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
};
