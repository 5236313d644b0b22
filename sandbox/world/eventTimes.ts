import type { Event } from '@microsoft/microsoft-graph-types';
import { ianaZoneOf } from './windowsZones';
import { graphDateTime, toEpoch, toLocal } from './zonedTime';

/** The zone an event's times are kept in, IANA name. */
export const zoneOf = (event: Event): string => ianaZoneOf(event.start?.timeZone ?? 'UTC') ?? 'UTC';

const epochOf = (at: Event['start']): number =>
  toEpoch(at?.dateTime ?? '1970-01-01T00:00:00', ianaZoneOf(at?.timeZone ?? 'UTC') ?? 'UTC');

/** Epoch milliseconds. */
export const startOf = (event: Event): number => epochOf(event.start);

export const endOf = (event: Event): number => epochOf(event.end);

/** A moment as Graph writes it, with the zone's name as the reader gave it. */
export const graphTime = (epoch: number, zone: string, label = zone): { dateTime: string; timeZone: string } => ({
  dateTime: graphDateTime(toLocal(epoch, zone)),
  timeZone: label,
});

/** The event with start and end on another clock. All-day events have days, not moments: those stay as they are. */
export const inZone = (event: Event, zone: string, label = zone): Event => {
  if (event.isAllDay) {
    return { ...event, start: { ...event.start, timeZone: label }, end: { ...event.end, timeZone: label } };
  }
  return { ...event, start: graphTime(startOf(event), zone, label), end: graphTime(endOf(event), zone, label) };
};
