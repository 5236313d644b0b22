import type { Failure } from '../../application/failure';
import type { OpenItem } from '../../application/ports';
import { succeed, type Result } from '../../domain/result';
import { toAttendee } from './attendees';
import type { Call } from './call';
import { isAppointmentCompose, isAppointmentRead, isMessageRead, type OfficeItem } from './openItems';
import { readComposed, readInvited } from './readAppointment';

const MEETING_REQUEST = 'IPM.Schedule.Meeting.Request';

/** What is open beside the pane. A message that is being written counts as nothing: it says nothing about sharing. */
export const readOpenItem = async (mailbox: Office.Mailbox, call: Call): Promise<Result<OpenItem, Failure>> => {
  const item: OfficeItem | undefined = mailbox.item;
  if (!item) return succeed({ kind: 'none' });
  if (isAppointmentCompose(item)) {
    const appointment = await readComposed(item, call);
    return appointment.ok ? succeed({ kind: 'appointment', appointment: appointment.value }) : appointment;
  }
  if (isAppointmentRead(item)) {
    return succeed({ kind: 'appointment', appointment: readInvited(item, mailbox.userProfile.emailAddress) });
  }
  return succeed(isMessageRead(item) ? readMessage(item) : { kind: 'none' });
};

const readMessage = (item: Office.MessageRead): OpenItem => {
  const sender = item.from ?? item.sender;
  return {
    kind: 'message',
    sender: sender && toAttendee(sender),
    isMeetingRequest: (item.itemClass ?? '').startsWith(MEETING_REQUEST),
  };
};
