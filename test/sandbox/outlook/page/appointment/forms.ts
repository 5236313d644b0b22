import type { Event } from '@microsoft/microsoft-graph-types';
import type { EventView } from '../../../../../sandbox/outlook/api';

export const ZONE = 'Europe/London';

/** A meeting of Jo's with Sam, on a Friday from 11:00 to 12:30. */
export const VALVE_MDT: Event = {
  id: 'valve',
  subject: 'Valve MDT',
  body: { contentType: 'html', content: '<p>List by noon.</p>' },
  isOrganizer: true,
  organizer: { emailAddress: { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' } },
  attendees: [
    {
      type: 'required',
      emailAddress: { name: 'Sam Hall', address: 'sam.hall@northshire.example' },
      status: { response: 'accepted' },
    },
    {
      type: 'optional',
      emailAddress: { name: 'Lee Tran', address: 'lee@healthmail.example' },
      status: { response: 'none' },
    },
    { type: 'resource', emailAddress: { name: 'Seminar room 1', address: 'seminar1@healthmail.example' } },
  ],
  start: { dateTime: '2026-11-27T11:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-27T12:30:00.0000000', timeZone: 'UTC' },
  isAllDay: false,
  location: { displayName: 'Seminar room 1' },
  locations: [
    { displayName: 'Seminar room 1', locationEmailAddress: 'seminar1@healthmail.example' },
    { displayName: 'Ward 7' },
  ],
  sensitivity: 'private',
  categories: ['MDT'],
  type: 'singleInstance',
  showAs: 'busy',
};

export const viewOf = (change: Event = {}): EventView => ({
  event: { ...VALVE_MDT, ...change },
  attachments: [{ id: 'a1', name: 'list.pdf', contentType: 'application/pdf', size: 1200, isInline: false }],
  isDraft: false,
});
