import { randomUUID } from 'node:crypto';
import type { Event } from '@microsoft/microsoft-graph-types';
import type { EventDraft, EventView } from '../outlook/api';
import { viewOf } from './expandEvents';
import { findEvent } from './findEvent';
import type { FoundEvent } from './findEvent';
import { exchangeId } from './ids';
import { newEvent, withDerived } from './newEvent';
import type { CalendarFolder, Mailbox, StoredEvent, World } from './world';

/** Facts about an event that nobody can set. */
const FIXED = [
  'id',
  'type',
  'seriesMasterId',
  'iCalUId',
  'createdDateTime',
  'organizer',
  'isOrganizer',
  'originalStart',
  'webLink',
] as const;

/** A partial event: what it does not name stays as it is. Times need a zone, by its IANA or its Windows name. */
export interface EventChange {
  readonly event: Event;
  readonly attachments?: EventDraft['attachments'];
  readonly isDraft?: boolean;
}

interface NewEvent {
  readonly calendar: CalendarFolder;
  readonly change: EventChange;
}

interface SavedEvent {
  readonly id: string;
  readonly change: EventChange;
}

const changeable = (event: Event): Event =>
  Object.fromEntries(
    Object.entries(event).filter(([name]) => !name.includes('@') && !FIXED.some((fixed) => fixed === name)),
  );

const keepBeside = (stored: StoredEvent, change: Omit<EventChange, 'event'>): void => {
  if (change.isDraft !== undefined) stored.isDraft = change.isDraft;
  if (!change.attachments) return;
  const before = new Map(stored.attachments.map((attachment) => [attachment.id, attachment]));
  stored.attachments = change.attachments.map((attachment) => ({ ...before.get(attachment.id), ...attachment }));
  stored.event = { ...stored.event, hasAttachments: stored.attachments.some(({ isInline }) => !isInline) };
};

/** Puts a new event into a calendar of this mailbox; the mailbox's owner organises it. */
export const addEvent = (world: World, mailbox: Mailbox, { calendar, change }: NewEvent): EventView => {
  const id = exchangeId('event', randomUUID());
  const stored = newEvent(mailbox, { ...changeable(change.event), id }, world.now());
  calendar.events.set(id, stored);
  keepBeside(stored, change);
  return viewOf(stored, stored.event);
};

const changeOccurrence = (world: World, { stored, event, day }: FoundEvent, change: EventChange): EventView => {
  const changed = withDerived(
    { ...event, ...changeable(change.event), type: 'exception', recurrence: null },
    world.now(),
  );
  stored.exceptions.set(day ?? '', changed);
  keepBeside(stored, { attachments: change.attachments });
  return viewOf(stored, changed);
};

/**
 * Changes an event or a whole series; a change to one occurrence makes it an exception. Attachments belong to the
 * series. `undefined`: it is not there.
 */
export const saveEvent = (world: World, mailbox: Mailbox, { id, change }: SavedEvent): EventView | undefined => {
  const found = findEvent(mailbox, id);
  if (!found) return undefined;
  if (found.day !== undefined) return changeOccurrence(world, found, change);
  found.stored.event = withDerived({ ...found.event, ...changeable(change.event) }, world.now());
  keepBeside(found.stored, change);
  return viewOf(found.stored, found.stored.event);
};

/** Takes an event, a series or one occurrence away; `false` where it was not there. */
export const removeEvent = (mailbox: Mailbox, id: string): boolean => {
  const found = findEvent(mailbox, id);
  if (!found) return false;
  if (found.day === undefined) return found.calendar.events.delete(id);
  found.stored.exceptions.set(found.day, 'cancelled');
  return true;
};
