import type { Failure } from '../../application/failure';
import type { OpenAppointment } from '../../application/ports';
import { succeed, type Result } from '../../domain/result';
import { allOf } from './allOf';
import { toAttendee, toAttendees } from './attendees';
import type { Call } from './call';

type People = Office.EmailAddressDetails[];

/** The appointment as it stands in the form now, saved or not. */
export const readComposed = async (
  item: Office.AppointmentCompose,
  call: Call,
): Promise<Result<OpenAppointment, Failure>> => {
  const form = await allOf({
    subject: call<string>((done) => item.subject.getAsync(done)),
    location: call<string>((done) => item.location.getAsync(done)),
    start: call<Date>((done) => item.start.getAsync(done)),
    end: call<Date>((done) => item.end.getAsync(done)),
    required: call<People>((done) => item.requiredAttendees.getAsync(done)),
    optional: call<People>((done) => item.optionalAttendees.getAsync(done)),
    organizer: readOrganizer(item, call),
  });
  if (!form.ok) return form;
  const { subject, location, start, end, required, optional, organizer } = form.value;
  const host = organizer && toAttendee(organizer);
  return succeed({
    role: 'organizer',
    subject,
    location,
    start: start.getTime(),
    end: end.getTime(),
    organizer: host,
    attendees: toAttendees([...required, ...optional], host),
  });
};

/** Since Mailbox 1.7. Without it the organizer stays unnamed: a delegate may be writing for somebody else. */
const readOrganizer = async (item: Office.AppointmentCompose, call: Call) => {
  const { organizer } = item as Partial<Office.AppointmentCompose>;
  if (typeof organizer?.getAsync !== 'function') return succeed(undefined);
  return call<Office.EmailAddressDetails>((done) => organizer.getAsync(done));
};

/** The appointment as it came with the invitation. `me` organizes it where Outlook opened it without editing it. */
export const readInvited = (item: Office.AppointmentRead, me: string): OpenAppointment => {
  const organizer = item.organizer && toAttendee(item.organizer);
  return {
    role: organizer?.address.toLowerCase() === me.toLowerCase() ? 'organizer' : 'attendee',
    subject: item.subject,
    location: item.location ?? '',
    start: item.start.getTime(),
    end: item.end.getTime(),
    organizer,
    attendees: toAttendees([...(item.requiredAttendees ?? []), ...(item.optionalAttendees ?? [])], organizer),
  };
};
