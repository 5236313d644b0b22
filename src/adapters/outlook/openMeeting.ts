import type { OpenMeeting } from '../../application/meetingPorts';
import type { Clock } from '../../application/ports';
import type { MeetingEntry } from '../../domain/meeting';
import { succeed } from '../../domain/result';
import { allOf } from './allOf';
import { createCall, type Call } from './call';
import { isAppointmentCompose, isAppointmentRead, isMessageRead, type OfficeItem } from './openItems';

type Person = Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>;

const toPeople = (people: readonly Person[] | undefined): MeetingEntry['attendees'] =>
  (people ?? []).map(({ displayName, emailAddress }) => ({ name: displayName, address: emailAddress }));

/** As text its links would lose where they lead: Outlook on the web leaves only what is shown. */
const readHtmlBody = (item: { readonly body: Pick<Office.Body, 'getAsync'> }, call: Call) =>
  call<string>((done) => item.body.getAsync('html', done));

const isMe = (mailbox: Office.Mailbox, address: string | undefined): boolean =>
  address?.toLowerCase() === mailbox.userProfile.emailAddress.toLowerCase();

const readComposed = async (item: Office.AppointmentCompose, call: Call, mailbox: Office.Mailbox) => {
  const form = await allOf({
    subject: call<string>((done) => item.subject.getAsync(done)),
    location: call<string>((done) => item.location.getAsync(done)),
    body: readHtmlBody(item, call),
    required: call<Person[]>((done) => item.requiredAttendees.getAsync(done)),
    optional: call<Person[]>((done) => item.optionalAttendees.getAsync(done)),
  });
  if (!form.ok) return form;
  const { subject, location, body, required, optional } = form.value;
  return succeed<MeetingEntry>({
    subject,
    locations: [location],
    body: { kind: 'html', content: body },
    organizer: mailbox.userProfile.emailAddress,
    isOrganizer: true,
    isOwnLinkUnread: true,
    attendees: toPeople([...required, ...optional]),
  });
};

const readInvited = async (item: Office.AppointmentRead, call: Call, mailbox: Office.Mailbox) => {
  const body = await readHtmlBody(item, call);
  if (!body.ok) return body;
  const organizer = item.organizer?.emailAddress;
  return succeed<MeetingEntry>({
    subject: item.subject,
    locations: [item.location ?? ''],
    body: { kind: 'html', content: body.value },
    organizer,
    isOrganizer: isMe(mailbox, organizer),
    isOwnLinkUnread: true,
    attendees: toPeople([...(item.requiredAttendees ?? []), ...(item.optionalAttendees ?? [])]),
  });
};

/** An invitation as it lies in the inbox: whoever sent it invites. */
const readInvitation = async (item: Office.MessageRead, call: Call) => {
  const body = await readHtmlBody(item, call);
  if (!body.ok) return body;
  const { location } = item as Partial<Pick<Office.AppointmentRead, 'location'>>;
  return succeed<MeetingEntry>({
    subject: item.subject,
    locations: [location ?? ''],
    body: { kind: 'html', content: body.value },
    organizer: (item.from ?? item.sender)?.emailAddress,
    isOrganizer: false,
    isOwnLinkUnread: true,
    attendees: toPeople([...(item.to ?? []), ...(item.cc ?? [])]),
  });
};

/** The open appointment or invitation by office.js, with the addresses behind its links. */
export const createOpenMeeting = (office: typeof Office, clock: Clock): OpenMeeting => {
  const call = createCall(clock);
  return {
    read: async () => {
      const { mailbox } = office.context;
      const item: OfficeItem | undefined = mailbox.item;
      if (!item) return succeed(undefined);
      if (isAppointmentCompose(item)) return readComposed(item, call, mailbox);
      if (isAppointmentRead(item)) return readInvited(item, call, mailbox);
      return isMessageRead(item) ? readInvitation(item, call) : succeed(undefined);
    },
  };
};
