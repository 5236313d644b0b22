import type { AppointmentText } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import { toAttendees } from './attendees';
import type { Call } from './call';
import { isPrivateWord } from './privacy';
import { supportsMailbox } from './supports';

type Composed = Office.AppointmentCompose;
type People = Office.EmailAddressDetails[];

/** The appointment as it stands in the form now, saved or not; each part is read by itself. */
export const createComposedText = (office: typeof Office, call: Call): AppointmentText => {
  const composed = () => office.context.mailbox.item as unknown as Composed;
  const has = (set: '1.8' | '1.14', member: keyof Composed) =>
    supportsMailbox(office, set) && composed()[member] !== undefined;
  const readPeople = (kind: 'requiredAttendees' | 'optionalAttendees') =>
    call<People>((done) => composed()[kind].getAsync(done));
  return {
    subject: () => call<string>((done) => composed().subject.getAsync(done)),
    location: () => call<string>((done) => composed().location.getAsync(done)),
    body: () => call<string>((done) => composed().body.getAsync('text', done)),
    categories: async () => {
      if (!has('1.8', 'categories')) return succeed([]);
      const read = await call<Office.CategoryDetails[] | null>((done) => composed().categories.getAsync(done));
      return read.ok ? succeed((read.value || []).map(({ displayName }) => displayName)) : read;
    },
    attachmentNames: async () => {
      if (!has('1.8', 'getAttachmentsAsync')) return succeed([]);
      const read = await call<Office.AttachmentDetailsCompose[]>((done) => composed().getAttachmentsAsync(done));
      return read.ok ? succeed((read.value || []).filter(({ isInline }) => !isInline).map(({ name }) => name)) : read;
    },
    attendees: async () => {
      const [required, optional] = await Promise.all([
        readPeople('requiredAttendees'),
        readPeople('optionalAttendees'),
      ]);
      if (!required.ok) return required;
      if (!optional.ok) return optional;
      return succeed(toAttendees([...(required.value || []), ...(optional.value || [])], undefined));
    },
    isPrivate: async () => {
      if (!has('1.14', 'sensitivity')) return succeed(false);
      const read = await call<string>((done) => composed().sensitivity.getAsync(done as never));
      return read.ok ? succeed(isPrivateWord(read.value)) : read;
    },
  };
};
