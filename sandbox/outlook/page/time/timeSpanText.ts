import { addDays, isSameDay } from './days';
import type { WallTime } from './wallTime';
import { clockTime, longDay } from './wording';

export interface TimeSpan {
  readonly start: WallTime;
  readonly end: WallTime;
  readonly isAllDay: boolean;
}

/** "Tuesday 24 November, 09:15 to 10:00"; whole days by their first and last. */
export function timeSpanText({ start, end, isAllDay }: TimeSpan): string {
  if (isAllDay) {
    const last = addDays(end, -1);
    return isSameDay(start, last) ? `${longDay(start)}, all day` : `${longDay(start)} to ${longDay(last)}, all day`;
  }
  const until = isSameDay(start, end) ? clockTime(end) : `${longDay(end)}, ${clockTime(end)}`;
  return `${longDay(start)}, ${clockTime(start)} to ${until}`;
}
