import type { Opening } from '../../application/appointmentPorts';
import { succeed } from '../../domain/result';
import type { Call } from './call';
import { createListeners, listen } from './listeners';
import { supportsMailbox } from './supports';

type Opened = Partial<Pick<Office.AppointmentCompose, 'getInitializationContextAsync' | 'addHandlerAsync'>>;

interface ContextChange {
  readonly initializationContextData?: unknown;
}

/** What an alert or a notification handed to the pane that it opened; some clients hand it to an open pane as well. */
export const createOpening = (office: typeof Office, call: Call): Opening => {
  const { mailbox } = office.context;
  const listeners = createListeners();
  let handedOver: { readonly context: unknown } | undefined;
  const item = () => mailbox.item as unknown as Opened | undefined;

  if (supportsMailbox(office, '1.15')) {
    const source = item();
    const isThere = typeof source?.addHandlerAsync === 'function';
    listen<ContextChange>(
      isThere ? (source as Office.Mailbox) : undefined,
      office.EventType.InitializationContextChanged,
      (change) => {
        handedOver = { context: change.initializationContextData };
        listeners.tell();
      },
    );
  }
  return {
    read: async () => {
      if (handedOver) return succeed(handedOver.context);
      const opened = item();
      const ask = opened?.getInitializationContextAsync;
      if (!opened || typeof ask !== 'function') return succeed(undefined);
      const answer = await call<string>((done) => ask.call(opened, done));
      // A pane that the ribbon opened has no context, and some clients say so by refusing.
      return succeed(answer.ok ? answer.value : undefined);
    },
    onChanged: listeners.add,
  };
};
