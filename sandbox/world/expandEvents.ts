import type { Event } from '@microsoft/microsoft-graph-types';
import type { EventView } from '../outlook/api';
import { endOf, graphTime, startOf, zoneOf } from './eventTimes';
import { occurrenceId } from './ids';
import { occurrenceDays } from './recurrence';
import type { CalendarFolder, StoredEvent } from './world';
import { addDays, toEpoch, toLocal } from './zonedTime';

/** One occurrence as the rule gives it, before anybody changed it. */
export const occurrenceOn = (master: Event, day: string): Event => {
  const zone = zoneOf(master);
  const start = toEpoch(`${day}T${toLocal(startOf(master), zone).slice(11)}`, zone);
  const times = master.isAllDay
    ? {
        start: { ...master.start, dateTime: `${day}T00:00:00.0000000` },
        end: {
          ...master.end,
          dateTime: `${addDays(day, Math.round((endOf(master) - startOf(master)) / 86_400_000))}T00:00:00.0000000`,
        },
      }
    : { start: graphTime(start, zone), end: graphTime(start + endOf(master) - startOf(master), zone) };
  return {
    ...master,
    ...times,
    id: occurrenceId(master.id ?? '', day),
    type: 'occurrence',
    seriesMasterId: master.id,
    originalStart: new Date(start).toISOString().replace('.000Z', 'Z'),
    recurrence: null,
  };
};

/** The occurrence as it stands now; `undefined` where it was cancelled. */
export const currentOccurrence = (stored: StoredEvent, day: string): Event | undefined => {
  const change = stored.exceptions.get(day);
  if (change === 'cancelled') return undefined;
  const plain = occurrenceOn(stored.event, day);
  return change ? { ...plain, ...change, type: 'exception' } : plain;
};

const occurrencesOf = (stored: StoredEvent, start: number, end: number): readonly Event[] => {
  const { recurrence } = stored.event;
  if (!recurrence) return [stored.event];
  const zone = zoneOf(stored.event);
  const length = Math.ceil((endOf(stored.event) - startOf(stored.event)) / 86_400_000);
  const ruled = occurrenceDays(
    recurrence,
    addDays(toLocal(start, zone).slice(0, 10), -length),
    toLocal(end, zone).slice(0, 10),
  );
  const days = new Set([...ruled, ...stored.exceptions.keys()]);
  return [...days].flatMap((day) => currentOccurrence(stored, day) ?? []);
};

export const viewOf = (stored: StoredEvent, event: Event): EventView => ({
  event,
  attachments: stored.attachments.map(({ contentBytes: _, ...rest }) => rest),
  isDraft: stored.isDraft,
});

/**
 * What a calendar shows between two moments (epoch milliseconds, the end not included), series as their occurrences,
 * in order of their start. Start and end stand in the zone each event is kept in (IANA name beside them); `inZone`
 * turns them to another.
 */
export const expandEvents = (calendar: CalendarFolder, start: number, end: number): EventView[] =>
  [...calendar.events.values()]
    .flatMap((stored) => occurrencesOf(stored, start, end).map((event) => viewOf(stored, event)))
    .filter(({ event }) => startOf(event) < end && (endOf(event) > start || startOf(event) >= start))
    .map((view) => ({ view, at: startOf(view.event) }))
    .sort((a, b) => a.at - b.at || (a.view.event.id ?? '').localeCompare(b.view.event.id ?? ''))
    .map(({ view }) => view);
