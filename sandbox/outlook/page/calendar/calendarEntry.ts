import type { EventView } from '../../api';
import { DAY, parseGraphDate, parseGraphTime, type WallTime } from '../time/wallTime';
import { clockTime, longDay } from '../time/wording';
import { OTHERS_TONE, toneOf, type EntryTone } from './entryTone';

/** One entry as the grids draw it. */
export interface CalendarEntry {
  readonly id: string;
  readonly mailbox: string;
  readonly subject: string;
  readonly location: string;
  readonly start: WallTime;
  /** The first moment after it. */
  readonly end: WallTime;
  readonly isAllDay: boolean;
  readonly isPrivate: boolean;
  readonly isSeries: boolean;
  readonly isOnline: boolean;
  readonly isCancelled: boolean;
  readonly showAs: 'free' | 'tentative' | 'busy';
  readonly tone: EntryTone;
}

/** Where an entry was read: whose calendar, and the zone in which it is shown. */
export interface EntrySource {
  readonly address: string;
  readonly mine: boolean;
  readonly zone: string;
}

/** Undefined for an event without an id or a time. */
export function parseCalendarEntry(view: EventView, { address, mine, zone }: EntrySource): CalendarEntry | undefined {
  const { event } = view;
  const isAllDay = event.isAllDay === true;
  const start = isAllDay ? parseGraphDate(event.start) : parseGraphTime(event.start, zone);
  const end = isAllDay ? parseGraphDate(event.end) : parseGraphTime(event.end, zone);
  if (event.id === undefined || start === undefined || end === undefined) return undefined;
  const showAs = event.showAs === 'free' || event.showAs === 'tentative' ? event.showAs : 'busy';
  return {
    id: event.id,
    mailbox: address,
    subject: event.subject || '(No title)',
    location: event.location?.displayName ?? '',
    start,
    end: Math.max(end, isAllDay ? start + DAY : start),
    isAllDay,
    isPrivate: event.sensitivity === 'private' || event.sensitivity === 'confidential',
    isSeries: event.type !== undefined && event.type !== null && event.type !== 'singleInstance',
    isOnline: event.isOnlineMeeting === true,
    isCancelled: event.isCancelled === true,
    showAs,
    tone: mine ? toneOf(event.categories?.[0]) : OTHERS_TONE,
  };
}

/** What a screen reader says: "MDT, Tuesday 24 November, 09:15 to 10:00". */
export function entryName(entry: CalendarEntry): string {
  const day = longDay(entry.start);
  if (entry.isAllDay) return `${entry.subject}, ${day}, all day`;
  return `${entry.subject}, ${day}, ${clockTime(entry.start)} to ${clockTime(entry.end)}`;
}
