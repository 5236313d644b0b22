import type { DraftChange, OpenForm } from '../../application/appointmentPorts';
import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import { allOf } from './allOf';
import type { Call } from './call';
import { isAppointmentCompose } from './openItems';
import { supportsMailbox } from './supports';

type Composed = Office.AppointmentCompose;

type FormWords = Pick<OpenForm, 'canWrite' | 'readDraft' | 'writeDraft' | 'attachments' | 'removeAttachment'>;

const NOT_OPEN: Failure = { kind: 'not-found', code: 'NoAppointmentOpen' };

/** The words and files of the appointment that is being written, as they can be changed from the pane. */
export const createFormWords = (office: typeof Office, call: Call): FormWords => {
  const composed = (): Composed | undefined => {
    const { item } = office.context.mailbox;
    return item && isAppointmentCompose(item) ? item : undefined;
  };
  const withForm = async <T>(ask: (form: Composed) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    const form = composed();
    return form ? ask(form) : fail(NOT_OPEN);
  };

  /** One after the other: some hosts lose one of two changes at a time. */
  const write = async (form: Composed, { subject, location, body }: DraftChange, isHtml: boolean) => {
    if (subject !== undefined) {
      const written = await call<void>((done) => form.subject.setAsync(subject, done));
      if (!written.ok) return written;
    }
    if (location !== undefined) {
      const written = await call<void>((done) => form.location.setAsync(location, done));
      if (!written.ok) return written;
    }
    if (body === undefined) return succeed(undefined);
    const coercionType = isHtml ? 'html' : 'text';
    return call<void>((done) => form.body.setAsync(body, { coercionType }, done));
  };

  return {
    canWrite: () => composed() !== undefined,
    readDraft: () =>
      withForm(async (form) => {
        const type = await call<string>((done) => form.body.getTypeAsync(done as never));
        const isHtml = type.ok && String(type.value) === 'html';
        const read = await allOf({
          subject: call<string>((done) => form.subject.getAsync(done)),
          location: call<string>((done) => form.location.getAsync(done)),
          body: call<string>((done) => form.body.getAsync(isHtml ? 'html' : 'text', done)),
        });
        return read.ok ? succeed({ ...read.value, isHtml }) : read;
      }),
    writeDraft: (change, isHtml) => withForm((form) => write(form, change, isHtml)),
    attachments: async () => {
      const form = composed();
      if (!form || !supportsMailbox(office, '1.8') || typeof form.getAttachmentsAsync !== 'function')
        return succeed([]);
      const read = await call<Office.AttachmentDetailsCompose[]>((done) => form.getAttachmentsAsync(done));
      if (!read.ok) return read;
      return succeed((read.value ?? []).filter(({ isInline }) => !isInline).map(({ id, name }) => ({ id, name })));
    },
    removeAttachment: (id) => withForm((form) => call<void>((done) => form.removeAttachmentAsync(id, done))),
  };
};
