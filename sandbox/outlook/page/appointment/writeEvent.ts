import type { Attendee, Event, ResponseType } from '@microsoft/microsoft-graph-types';
import type { EventDraft } from '../../api';
import type { ItemPerson } from '../../host';
import { toGraphTime, wallTimeOf } from '../time/wallTime';
import type { AppointmentForm } from './appointmentForm';

const RESPONSES: Record<NonNullable<ItemPerson['response']>, ResponseType> = {
  none: 'none',
  organizer: 'organizer',
  tentative: 'tentativelyAccepted',
  accepted: 'accepted',
  declined: 'declined',
};

function writeAttendee(person: ItemPerson, type: 'required' | 'optional'): Attendee {
  return {
    type,
    emailAddress: { name: person.name, address: person.address },
    status: { response: RESPONSES[person.response ?? 'none'] },
  };
}

function writeAttendees({ fields, source }: AppointmentForm): Attendee[] {
  const rooms = (source.attendees ?? []).filter((attendee) => attendee.type === 'resource');
  return [
    ...fields.required.map((person) => writeAttendee(person, 'required')),
    ...fields.optional.map((person) => writeAttendee(person, 'optional')),
    ...rooms,
  ];
}

function writePlaces({ fields }: AppointmentForm): Pick<Event, 'location' | 'locations'> {
  const locations = fields.places.map((place) => ({
    displayName: place.name,
    ...(place.roomAddress ? { locationEmailAddress: place.roomAddress } : {}),
  }));
  return { location: { displayName: fields.places.map((place) => place.name).join('; ') }, locations };
}

/** The form as it is saved. A series in the form of office.js is saved back as Graph gave it: this page has no editor for it. */
export function writeEvent(form: AppointmentForm, zone: string): EventDraft {
  const { fields } = form;
  const event: Event = {
    ...form.source,
    subject: fields.subject,
    body: { contentType: 'html', content: fields.body },
    attendees: writeAttendees(form),
    organizer: { emailAddress: { name: fields.organizer.name, address: fields.organizer.address } },
    start: toGraphTime(wallTimeOf(fields.start, zone), zone),
    end: toGraphTime(wallTimeOf(fields.end, zone), zone),
    isAllDay: fields.isAllDay,
    ...writePlaces(form),
    sensitivity: fields.sensitivity,
    categories: [...form.categories],
    isOnlineMeeting: form.isOnlineMeeting,
    onlineMeeting: form.joinUrl === undefined ? null : { joinUrl: form.joinUrl },
    hasAttachments: fields.attachments.length > 0,
  };
  const attachments = fields.attachments.map(({ kind: _kind, content, ...attachment }) => ({
    ...attachment,
    ...(content === undefined ? {} : { contentBytes: content }),
  }));
  return { event, attachments };
}
