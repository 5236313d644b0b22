import { DAY, type WallTime } from '../time/wallTime';

interface Span {
  readonly start: WallTime;
  readonly end: WallTime;
}

/** A bar over one or several of the days shown. */
export interface AllDayBar<T extends Span> {
  readonly entry: T;
  /** Positions among the days shown, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** From the top, from 0. */
  readonly lane: number;
}

/** Bars for what lasts whole days, in as few lanes as they need. `days` are midnights in a row. */
export function layoutAllDay<T extends Span>(entries: readonly T[], days: readonly WallTime[]): AllDayBar<T>[] {
  const first = days[0];
  if (first === undefined) return [];
  const end = first + days.length * DAY;
  const lanes: number[] = [];
  return entries
    .filter((entry) => entry.start < end && entry.end > first)
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((entry) => {
      const firstDay = Math.max(0, Math.floor((entry.start - first) / DAY));
      const lastDay = Math.min(days.length, Math.ceil((entry.end - first) / DAY)) - 1;
      const free = lanes.findIndex((until) => until < firstDay);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = lastDay;
      return { entry, firstDay, lastDay, lane };
    });
}
