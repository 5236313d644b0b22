const DAY = 86_400_000;

/** Clocks that are dear to make and asked thousands of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

const asUtc = (local: string): number => Date.parse(`${local.slice(0, 19)}Z`);

const askOffset = (epoch: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(epoch)
      .map(({ type, value }) => [type, value]),
  );
  const local = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
  return asUtc(local) - Math.floor(epoch / 1000) * 1000;
};

/** Offsets at the start of days, by zone and day: Intl is slow, and on all but two days a year the offset stays. */
const offsets = new Map<string, number>();

const offsetAtDay = (day: number, zone: string): number => {
  const key = `${zone} ${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = askOffset(day * DAY, zone);
  offsets.set(key, offset);
  return offset;
};

const offsetAt = (epoch: number, zone: string): number => {
  if (zone === 'UTC') return 0;
  const day = Math.floor(epoch / DAY);
  const offset = offsetAtDay(day, zone);
  return offset === offsetAtDay(day + 1, zone) ? offset : askOffset(epoch, zone);
};

/** `YYYY-MM-DDTHH:mm:ss` on the wall clock of an IANA zone. */
export const toLocal = (epoch: number, zone: string): string =>
  new Date(epoch + offsetAt(epoch, zone)).toISOString().slice(0, 19);

/**
 * Epoch milliseconds of a wall-clock time, `YYYY-MM-DDTHH:mm:ss` with or without a fraction. A time that the spring
 * change skips moves on by the hour that is missing; of a time that comes twice in autumn the first is meant.
 */
export const toEpoch = (local: string, zone: string): number => {
  const wall = asUtc(local);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - Math.max(before, after);
  if (early + offsetAt(early, zone) === wall) return early;
  const late = wall - Math.min(before, after);
  return late + offsetAt(late, zone) === wall ? late : wall - before;
};

/** A calendar day, `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7;

/** Graph's way to write a time without zone: seven digits of fraction. */
export const graphDateTime = (local: string): string => `${local.slice(0, 19)}.0000000`;
