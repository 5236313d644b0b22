import type { Event, EventMessage, Message, NullableOption } from '@microsoft/microsoft-graph-types';
import { exchangeId } from '../ids';
import { previewOf } from '../newEvent';
import type { StoredEvent } from '../world';

const DAY = 86_400_000;

const iso = (epoch: number): string => new Date(epoch).toISOString().replace(/\.\d+Z$/, 'Z');

/** A message that asks to a meeting, linked with the entry it made in the calendar. */
const invitation = (event: Event, receivedAt: number): EventMessage =>
  ({
    '@odata.type': '#microsoft.graph.eventMessageRequest',
    id: exchangeId('message', `invitation ${event.id}`),
    subject: event.subject,
    from: event.organizer,
    sender: event.organizer,
    toRecipients: event.attendees?.map(({ emailAddress }) => ({ emailAddress })),
    ccRecipients: [],
    receivedDateTime: iso(receivedAt),
    sentDateTime: iso(receivedAt),
    isRead: false,
    hasAttachments: false,
    importance: 'normal',
    body: event.body,
    bodyPreview: previewOf(event.body),
    meetingMessageType: 'meetingRequest',
    event: event as NullableOption<Event>,
  }) as EventMessage;

const note = (now: number): Message => ({
  id: exchangeId('message', 'note from Lee'),
  subject: 'Clinic rooms next week',
  from: { emailAddress: { name: 'Lee Tran', address: 'lee@healthmail.example' } },
  sender: { emailAddress: { name: 'Lee Tran', address: 'lee@healthmail.example' } },
  toRecipients: [{ emailAddress: { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' } }],
  ccRecipients: [],
  receivedDateTime: iso(now - DAY / 2),
  sentDateTime: iso(now - DAY / 2),
  isRead: true,
  hasAttachments: false,
  importance: 'normal',
  body: {
    contentType: 'html',
    content: '<html><body><p>We are in Outpatients 1 on Monday, the lift in 3 is being mended.</p></body></html>',
  },
  bodyPreview: 'We are in Outpatients 1 on Monday, the lift in 3 is being mended.',
});

/** Newest first: an invitation for each meeting that still waits for an answer, and an ordinary message. */
export const messagesFor = (events: readonly StoredEvent[], now: number): Message[] => {
  const unanswered = events.filter(
    ({ event }) => !event.isOrganizer && event.responseStatus?.response === 'notResponded',
  );
  const invitations = unanswered.map(({ event }, index) => invitation(event, now - (index + 1) * (DAY / 4)));
  return [...invitations, note(now)].sort((a, b) => (b.receivedDateTime ?? '').localeCompare(a.receivedDateTime ?? ''));
};
