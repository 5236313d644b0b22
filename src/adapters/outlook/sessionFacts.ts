import type { SessionFacts } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import type { Call } from './call';
import { supportsMailbox } from './supports';

/** In the session data of the open form (Mailbox 1.11). A client without them keeps nothing. */
export const createSessionFacts = (office: typeof Office, call: Call): SessionFacts => {
  const find = (): Office.SessionData | undefined =>
    supportsMailbox(office, '1.11')
      ? (office.context.mailbox.item as unknown as Partial<Office.AppointmentCompose>).sessionData
      : undefined;
  return {
    read: async (key) => {
      const data = find();
      if (!data) return succeed(undefined);
      const read = await call<string>((done) => data.getAsync(key, done));
      return read.ok || read.error.kind !== 'not-found' ? read : succeed(undefined);
    },
    save: async (key, text) => {
      const data = find();
      return data ? call<void>((done) => data.setAsync(key, text, done)) : succeed(undefined);
    },
  };
};
