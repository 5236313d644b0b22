import type { Attendee, Event, Location, Recipient, ResponseType } from '@microsoft/microsoft-graph-types';
import type { AppointmentFields, ItemAttachment, ItemPerson, ItemPlace } from '../../host';
import type { EventView } from '../../api';
import { epochOf, parseGraphDate, parseGraphTime } from '../time/wallTime';
import type { AppointmentForm } from './appointmentForm';
import { readRecurrence } from './readRecurrence';

const RESPONSES: Record<ResponseType, NonNullable<ItemPerson['response']>> = {
  none: 'none',
  notResponded: 'none',
  organizer: 'organizer',
  tentativelyAccepted: 'tentative',
  accepted: 'accepted',
  declined: 'declined',
};

export function readPerson(recipient: Recipient | null | undefined): ItemPerson {
  const address = recipient?.emailAddress?.address ?? '';
  return { name: recipient?.emailAddress?.name ?? address, address };
}

export const readResponse = (response: ResponseType | null | undefined): NonNullable<ItemPerson['response']> =>
  RESPONSES[response ?? 'none'];

function readAttendee(attendee: Attendee): ItemPerson {
  return { ...readPerson(attendee), response: readResponse(attendee.status?.response) };
}

function readPlaces(event: Event): ItemPlace[] {
  const all = event.locations?.length ? event.locations : [event.location];
  return all
    .filter((place): place is Location => Boolean(place?.displayName))
    .map((place) => ({
      name: place.displayName ?? '',
      ...(place.locationEmailAddress ? { roomAddress: place.locationEmailAddress } : {}),
    }));
}

function readAttachments(attachments: EventView['attachments']): ItemAttachment[] {
  return attachments.map((attachment) => ({ ...attachment, kind: 'file' }));
}

/** Text of an item as HTML. */
export function readBody(body: Event['body']): string {
  const content = body?.content ?? '';
  if (body?.contentType !== 'text') return content;
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/\r?\n/g, '<br>');
}

function readTimes(event: Event, zone: string): Pick<AppointmentFields, 'start' | 'end'> {
  const parse = event.isAllDay ? parseGraphDate : parseGraphTime;
  return { start: epochOf(parse(event.start, zone) ?? 0, zone), end: epochOf(parse(event.end, zone) ?? 0, zone) };
}

/** Fields of an appointment, as office.js knows them. `zone` is the mailbox's, an IANA name. */
export function readFields({ event, attachments }: EventView, zone: string): AppointmentFields {
  const attendees = event.attendees ?? [];
  return {
    subject: event.subject ?? '',
    body: readBody(event.body),
    required: attendees.filter((attendee) => attendee.type === 'required').map(readAttendee),
    optional: attendees.filter((attendee) => attendee.type === 'optional').map(readAttendee),
    organizer: readPerson(event.organizer),
    ...readTimes(event, zone),
    isAllDay: event.isAllDay === true,
    places: readPlaces(event),
    sensitivity: event.sensitivity ?? 'normal',
    recurrence: readRecurrence(event, zone),
    attachments: readAttachments(attachments),
  };
}

export function readForm(view: EventView, zone: string): AppointmentForm {
  return {
    fields: readFields(view, zone),
    isOnlineMeeting: view.event.isOnlineMeeting === true,
    joinUrl: view.event.onlineMeeting?.joinUrl ?? undefined,
    categories: view.event.categories ?? [],
    source: view.event,
    id: view.event.id,
    isDraft: view.isDraft,
  };
}
