import type { Event } from '@microsoft/microsoft-graph-types';
import { currentOccurrence } from './expandEvents';
import { parseOccurrenceId } from './ids';
import { occurrenceDays } from './recurrence';
import type { CalendarFolder, Mailbox, StoredEvent } from './world';

export interface FoundEvent {
  readonly calendar: CalendarFolder;
  /** The series where `event` is one of its occurrences. */
  readonly stored: StoredEvent;
  readonly event: Event;
  /** Day of the occurrence, as the rule gave it. */
  readonly day?: string;
}

const occurs = (stored: StoredEvent, day: string): boolean =>
  stored.exceptions.has(day) ||
  (stored.event.recurrence ? occurrenceDays(stored.event.recurrence, day, day).length > 0 : false);

/** An event, a series or one occurrence by its id (case counts); `undefined` where it is not there or was cancelled. */
export const findEvent = (mailbox: Mailbox, id: string): FoundEvent | undefined => {
  const occurrence = parseOccurrenceId(id);
  for (const calendar of mailbox.calendars) {
    const stored = calendar.events.get(occurrence?.masterId ?? id);
    if (!stored) continue;
    if (!occurrence) return { calendar, stored, event: stored.event };
    const event = occurs(stored, occurrence.day) ? currentOccurrence(stored, occurrence.day) : undefined;
    return event && { calendar, stored, event, day: occurrence.day };
  }
  return undefined;
};
