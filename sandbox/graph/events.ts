import type { Event } from '@microsoft/microsoft-graph-types';
import { expandEvents } from '../world/expandEvents';
import { findEvent } from '../world/findEvent';
import type { FoundEvent } from '../world/findEvent';
import { addEvent, removeEvent, saveEvent } from '../world/saveEvent';
import { ianaZoneOf } from '../world/windowsZones';
import type { Mailbox } from '../world/world';
import type { Answer, GraphAnswer, GraphCall } from './call';
import { carriesExtension, extensionsIn } from './openExtensions';
import { eventForm } from './eventForm';
import { inOrder } from './eventOrder';
import { calendarOf, ownMailboxOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { appliedPreferences } from './preferences';
import { badRequest, invalidRequest, itemNotFound, Refusal } from './refusal';

const GIVEN_BY_SERVER = ['@odata.context', '@odata.etag'];

/** Series masters and single events, no occurrences: of one calendar where the path names one, else of the default one. */
export const listEvents: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$orderby', '$filter', '$expand']);
  const calendar = calendarOf(call, ownMailboxOf(call));
  const events = [...calendar.events.values()].map(({ event }) => event).filter(carriesExtension(call));
  return pageOf(call, inOrder(events, call.query), { standard: 10, form: eventForm(call) });
};

export const eventOf = (call: GraphCall, mailbox: Mailbox): FoundEvent => {
  const found = findEvent(mailbox, call.parameters['event'] ?? '');
  if (!found) throw itemNotFound();
  return found;
};

const one = (call: GraphCall, event: Event, status = 200): GraphAnswer => ({
  status,
  body: eventForm(call)(event),
  headers: appliedPreferences(call.preferences),
});

export const readEvent: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  return one(call, eventOf(call, ownMailboxOf(call)).event);
};

const SENSITIVITIES = ['normal', 'personal', 'private', 'confidential'];

const checkTime = (name: 'start' | 'end', value: Event['start']): void => {
  if (value === undefined) return;
  const isTime =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value?.dateTime ?? '') && ianaZoneOf(value?.timeZone ?? 'UTC') !== undefined;
  if (!isTime)
    throw new Refusal(
      { status: 400, code: 'ErrorInvalidArgument' },
      `The property ${name} is not a date and time with a zone.`,
    );
};

const eventIn = ({ body }: GraphCall): Event => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('Empty Payload. JSON content expected.');
  const event = Object.fromEntries(Object.entries(body).filter(([name]) => !GIVEN_BY_SERVER.includes(name))) as Event;
  checkTime('start', event.start);
  checkTime('end', event.end);
  if (event.sensitivity && !SENSITIVITIES.includes(event.sensitivity)) {
    throw badRequest(`Invalid enum value '${event.sensitivity}' specified for property 'sensitivity'.`);
  }
  return extensionsIn(event);
};

export const createEvent: Answer = (call) => {
  const mailbox = ownMailboxOf(call);
  const event = eventIn(call);
  if (!event.start || !event.end)
    throw new Refusal(
      { status: 400, code: 'ErrorPropertyValidationFailure' },
      'At least one property failed validation.',
    );
  return one(
    call,
    addEvent(call.world, mailbox, { calendar: calendarOf(call, mailbox), change: { event } }).event,
    201,
  );
};

const checkUnchanged = ({ ifMatch }: GraphCall, { event }: FoundEvent): void => {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === `W/"${event.changeKey}"`) return;
  throw new Refusal(
    { status: 412, code: 'ErrorIrresolvableConflict' },
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
};

/** On a series it changes the series, on an occurrence it makes an exception. */
export const changeEvent: Answer = (call) => {
  const mailbox = ownMailboxOf(call);
  checkUnchanged(call, eventOf(call, mailbox));
  const saved = saveEvent(call.world, mailbox, {
    id: call.parameters['event'] ?? '',
    change: { event: eventIn(call) },
  });
  if (!saved) throw itemNotFound();
  return one(call, saved.event);
};

export const deleteEvent: Answer = (call) => {
  if (!removeEvent(ownMailboxOf(call), call.parameters['event'] ?? '')) throw itemNotFound();
  return { status: 204 };
};

/** The occurrences of one series. */
export const listInstances: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip']);
  const found = eventOf(call, ownMailboxOf(call));
  if (!found.event.recurrence) throw invalidRequest('The event is not the master of a series.');
  const [start, end] = [
    Date.parse(call.query.get('startDateTime') ?? ''),
    Date.parse(call.query.get('endDateTime') ?? ''),
  ];
  if (Number.isNaN(start) || Number.isNaN(end))
    throw invalidRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  const events = expandEvents(found.calendar, start, end).flatMap(({ event }) =>
    event.seriesMasterId === found.event.id ? [event] : [],
  );
  return pageOf(call, events, { standard: 10, form: eventForm(call) });
};
