import type { AppointmentText } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import { toAttendee, toAttendees } from './attendees';
import type { Call } from './call';
import { isPrivateWord } from './privacy';
import { supportsMailbox } from './supports';

type Invited = Office.AppointmentRead;

/** An appointment that is open without being edited: most of it came with the page. */
export const createInvitedText = (office: typeof Office, call: Call): AppointmentText => {
  const item = () => office.context.mailbox.item as unknown as Invited;
  return {
    subject: async () => succeed(item().subject || ''),
    location: async () => succeed(item().location || ''),
    body: () => call<string>((done) => item().body.getAsync('text', done)),
    categories: async () => {
      const { categories } = item() as Partial<Invited>;
      if (!supportsMailbox(office, '1.8') || !categories) return succeed([]);
      const read = await call<Office.CategoryDetails[] | null>((done) => categories.getAsync(done));
      return read.ok ? succeed((read.value ?? []).map(({ displayName }) => displayName)) : read;
    },
    attachmentNames: async () =>
      succeed((item().attachments ?? []).filter(({ isInline }) => !isInline).map(({ name }) => name)),
    attendees: async () => {
      const { organizer, requiredAttendees, optionalAttendees } = item();
      const others = toAttendees([...(requiredAttendees ?? []), ...(optionalAttendees ?? [])], undefined);
      return succeed(organizer ? [toAttendee(organizer), ...others] : others);
    },
    isPrivate: async () => succeed(isPrivateWord((item() as Partial<Invited>).sensitivity)),
  };
};
