import type { FrameSession } from './frameContract';
import type { AttendeeSnapshot, MessageSnapshot } from './itemFields';
import type { OutlookItem } from './outlookItem';
import { toLocation, toWireAttachment, toWirePerson, toWirePlace } from './wireShapes';

const MESSAGE = 1;
const APPOINTMENT_READ = 2;
const MEETING_REQUEST = 3;
const APPOINTMENT_COMPOSE = 5;
const NO_ITEM = 6;

/** Answer to `GetInitialData`: who is signed in, and the item as far as it is a snapshot. */
export function toInitialData(item: OutlookItem, session: FrameSession): Record<string, unknown> {
  return { ...toSurroundings(item, session), ...toItemData(item) };
}

function toSurroundings(item: OutlookItem, session: FrameSession) {
  return {
    permissionLevel: session.permissionLevel,
    userDisplayName: session.user.name,
    userEmailAddress: session.user.address,
    userProfileType: 'office365',
    userTimeZone: session.timeZone,
    hostVersion: '20261115001.05',
    owaView: 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    extensionId: session.addinName,
    isRestIdSupported: true,
    isFromSharedFolder: item.kind !== 'none' && item.shared !== undefined,
  };
}

function toItemData(item: OutlookItem): Record<string, unknown> {
  switch (item.kind) {
    case 'none':
      return { itemType: NO_ITEM };
    case 'compose':
      return { itemType: APPOINTMENT_COMPOSE, seriesId: item.seriesId ?? null };
    case 'attendee':
      return { itemType: APPOINTMENT_READ, ...toAppointmentData(item.snapshot) };
    case 'message':
      return { itemType: item.snapshot.invitation ? MEETING_REQUEST : MESSAGE, ...toMessageData(item.snapshot) };
  }
}

function toAppointmentData(appointment: AttendeeSnapshot) {
  return {
    id: appointment.id,
    itemClass: 'IPM.Appointment',
    ...toSubject(appointment.subject),
    location: toLocation(appointment.places),
    enhancedLocation: appointment.places.map(toWirePlace),
    start: appointment.start,
    end: appointment.end,
    dateTimeCreated: appointment.created,
    dateTimeModified: appointment.modified,
    organizer: toWirePerson(appointment.organizer),
    to: appointment.required.map(toWirePerson),
    cc: appointment.optional.map(toWirePerson),
    attachments: appointment.attachments.map(toWireAttachment),
    seriesId: appointment.seriesId ?? null,
    recurrence: appointment.recurrence,
    isAllDayEvent: appointment.isAllDay,
    sensitivity: appointment.sensitivity,
  };
}

function toMessageData(message: MessageSnapshot) {
  const { invitation } = message;
  return {
    id: message.id,
    itemClass: invitation ? 'IPM.Schedule.Meeting.Request' : 'IPM.Note',
    ...toSubject(message.subject),
    from: toWirePerson(message.from),
    sender: toWirePerson(message.from),
    to: message.to.map(toWirePerson),
    cc: message.cc.map(toWirePerson),
    dateTimeCreated: message.created,
    dateTimeModified: message.modified,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    attachments: message.attachments.map(toWireAttachment),
    ...(invitation && {
      start: invitation.start,
      end: invitation.end,
      location: toLocation(invitation.places),
      recurrence: invitation.recurrence,
      seriesId: null,
    }),
  };
}

function toSubject(subject: string) {
  return { subject, normalizedSubject: subject.replace(/^(?:(?:re|fw|fwd): )+/i, '') };
}
