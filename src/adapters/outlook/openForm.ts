import type { OpenForm } from '../../application/appointmentPorts';
import { succeed, type Result } from '../../domain/result';
import type { Failure } from '../../application/failure';
import type { Call } from './call';
import { createFormWords } from './formWords';
import { isAppointmentCompose, isAppointmentRead } from './openItems';
import { readSeries } from './readSeries';
import { supportsMailbox } from './supports';

const PRIVATE = 'private';
const NORMAL = 'normal';
/** `Office.MailboxEnums.RestVersion.v2_0`, the form of ids that Graph takes. */
const FOR_GRAPH = 'v2.0';

/** What of the open appointment can be changed from the pane, and by which id the mailbox knows it. */
export const createOpenForm = (office: typeof Office, call: Call): OpenForm => {
  const { mailbox } = office.context;
  const composed = (): Partial<Office.AppointmentCompose> | undefined =>
    mailbox.item && isAppointmentCompose(mailbox.item) ? mailbox.item : undefined;
  const sensitivity = () => (supportsMailbox(office, '1.14') ? composed()?.sensitivity : undefined);
  const toGraph = (id: string): string | undefined =>
    id === '' || typeof mailbox.convertToRestId !== 'function'
      ? id || undefined
      : mailbox.convertToRestId(id, FOR_GRAPH);

  const askId = async (): Promise<Result<string | undefined, Failure>> => {
    const form = composed();
    const ask = form?.getItemIdAsync;
    if (!form || typeof ask !== 'function' || !supportsMailbox(office, '1.8')) return succeed(undefined);
    const answer = await call<string>((done) => ask.call(form, done));
    // Outlook refuses the question until the appointment was saved; it tells no other refusal from that one.
    return succeed(answer.ok ? toGraph(answer.value) : undefined);
  };

  const mark = (word: string) => call<void>((done) => (sensitivity() as Office.Sensitivity).setAsync(word, done));

  return {
    ...createFormWords(office, call),
    series: () => readSeries(office, call, toGraph),
    canMarkPrivate: () => typeof sensitivity()?.setAsync === 'function',
    markPrivate: () => mark(PRIVATE),
    markNormal: () => mark(NORMAL),
    savedId: async () => {
      const { item } = mailbox;
      if (item && isAppointmentRead(item)) return succeed(toGraph(item.itemId ?? ''));
      return askId();
    },
  };
};
