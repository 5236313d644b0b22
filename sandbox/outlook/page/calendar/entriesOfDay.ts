import { DAY, type WallTime } from '../time/wallTime';
import type { CalendarEntry } from './calendarEntry';

/** What takes place on a day, whole days first, then by hour. `day` is its midnight. */
export function entriesOfDay(entries: readonly CalendarEntry[], day: WallTime): CalendarEntry[] {
  return entries
    .filter((entry) => entry.start < day + DAY && (entry.end > day || entry.start >= day))
    .sort((one, other) => Number(other.isAllDay) - Number(one.isAllDay) || one.start - other.start);
}
