import type { AppointmentFields, ItemAttachment } from './itemFields';
import { toWireAttachment, toWirePlace } from './wireShapes';

/** An event as it goes over the wire: Outlook puts a JSON text into an array. */
export interface ItemEvent {
  readonly name: string;
  readonly payload: readonly [string];
}

/** What Outlook tells an add-in when the form went from one state to the other. Subject and body raise nothing. */
export function findItemEvents(before: AppointmentFields, after: AppointmentFields): ItemEvent[] {
  return [
    ...findRecipientEvents(before, after),
    ...findTimeEvents(before, after),
    ...(differs(before.recurrence, after.recurrence)
      ? [toItemEvent('olkRecurrenceChanged', { recurrence: after.recurrence && JSON.stringify(after.recurrence) })]
      : []),
    ...(differs(before.places, after.places)
      ? [toItemEvent('olkEnhancedLocationsChanged', { enhancedLocations: after.places.map(toWirePlace) })]
      : []),
    ...findAttachmentEvents(before.attachments, after.attachments),
  ];
}

function findRecipientEvents(before: AppointmentFields, after: AppointmentFields): ItemEvent[] {
  const requiredAttendees = differs(before.required, after.required);
  const optionalAttendees = differs(before.optional, after.optional);
  if (!requiredAttendees && !optionalAttendees) return [];
  return [toItemEvent('olkRecipientsChanged', { requiredAttendees, optionalAttendees, resources: false })];
}

function findTimeEvents(before: AppointmentFields, after: AppointmentFields): ItemEvent[] {
  if (before.start === after.start && before.end === after.end) return [];
  return [toItemEvent('olkAppointmentTimeChanged', { start: after.start, end: after.end })];
}

function findAttachmentEvents(before: readonly ItemAttachment[], after: readonly ItemAttachment[]): ItemEvent[] {
  const added = after.filter(({ id }) => before.every((one) => one.id !== id));
  const removed = before.filter(({ id }) => after.every((one) => one.id !== id));
  return [
    ...added.map((attachment) => toAttachmentEvent('added', attachment)),
    ...removed.map((attachment) => toAttachmentEvent('removed', attachment)),
  ];
}

function toAttachmentEvent(attachmentStatus: 'added' | 'removed', attachment: ItemAttachment): ItemEvent {
  return toItemEvent('olkAttachmentsChanged', { attachmentStatus, attachmentDetails: toWireAttachment(attachment) });
}

function toItemEvent(name: string, detail: unknown): ItemEvent {
  return { name, payload: [JSON.stringify(detail)] };
}

function differs(one: unknown, other: unknown): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}
