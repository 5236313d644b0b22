import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';

/** A moment as the clock on the wall shows it: milliseconds since 1970, read as if the wall's zone were UTC. */
export type WallTime = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(epoch: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epoch);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return wall - Math.floor(epoch / 1000) * 1000;
}

export function wallTimeOf(epoch: number, zone: string): WallTime {
  return epoch + offsetAt(epoch, zone);
}

/** Epoch milliseconds. Of an hour that a change of the clocks repeats, the later; one that it leaves out moves on. */
export function epochOf(wall: WallTime, zone: string): number {
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

function isIanaZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Graph's date and time on the wall of `zone`. A zone by its Windows name is taken for the mailbox's own. */
export function parseGraphTime(time: DateTimeTimeZone | null | undefined, zone: string): WallTime | undefined {
  if (!time?.dateTime) return undefined;
  const written = Date.parse(`${time.dateTime.slice(0, 19)}Z`);
  if (Number.isNaN(written)) return undefined;
  const theirs = time.timeZone ?? 'UTC';
  if (theirs === zone || !isIanaZone(theirs)) return written;
  return wallTimeOf(epochOf(written, theirs), zone);
}

/** The date and hour as they are written, whatever their zone: for all-day entries. */
export function parseGraphDate(time: DateTimeTimeZone | null | undefined): WallTime | undefined {
  const written = Date.parse(`${time?.dateTime?.slice(0, 19) ?? ''}Z`);
  return Number.isNaN(written) ? undefined : written;
}

export function toGraphTime(wall: WallTime, zone: string): DateTimeTimeZone {
  return { dateTime: `${new Date(wall).toISOString().slice(0, 19)}.0000000`, timeZone: zone };
}
