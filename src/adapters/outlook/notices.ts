import type { Notices } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import type { Call } from './call';
import { supportsMailbox } from './supports';

const KEY = 'partner-sharing';
/** One of the manifest's images; Outlook refuses a line without. */
export const NOTICE_ICON = 'Icon.16';

export interface NoticeAction {
  /** The button that opens the pane: its control's id. */
  readonly commandId: string;
  readonly label: string;
}

type Details = Office.NotificationMessageDetails;

/** One line above the appointment, with a way into the pane where the client has such lines (Mailbox 1.10). */
export const createNotices = (office: typeof Office, call: Call, action: NoticeAction): Notices => {
  const bars = () => (office.context.mailbox.item as unknown as Office.AppointmentCompose).notificationMessages;
  return {
    show: async (text) => {
      const details = supportsMailbox(office, '1.10') ? toInsight(text, action) : toInformation(text);
      const replaced = await call<void>((done) => bars().replaceAsync(KEY, details, done));
      // Not every build adds what it finds nothing to replace for, as the documentation has it.
      return replaced.ok ? replaced : call<void>((done) => bars().addAsync(KEY, details, done));
    },
    remove: async () => {
      const removed = await call<void>((done) => bars().removeAsync(KEY, done));
      return removed.ok || removed.error.kind !== 'not-found' ? removed : succeed(undefined);
    },
  };
};

const toInformation = (message: string): Details => ({
  type: 'informationalMessage',
  message,
  icon: NOTICE_ICON,
  persistent: false,
});

const toInsight = (message: string, { commandId, label }: NoticeAction): Details => ({
  type: 'insightMessage',
  message,
  icon: NOTICE_ICON,
  actions: [{ actionType: 'showTaskPane', actionText: label, commandId, contextData: {} }],
});
