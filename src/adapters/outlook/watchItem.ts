import type { Host } from '../../application/ports';
import { createListeners, listen } from './listeners';
import { supportsMailbox } from './supports';

type ItemSource = Pick<Office.AppointmentCompose, 'addHandlerAsync'>;

/** Tells when another item is opened in a pinned pane, and when Outlook says that the open one was changed. */
export const watchItem = (office: typeof Office): Host['onItemChanged'] => {
  const { mailbox } = office.context;
  const listeners = createListeners();

  const followItem = () => {
    if (!supportsMailbox(office, '1.7')) return;
    const item = mailbox.item as unknown as ItemSource | undefined;
    listen(item, office.EventType.RecipientsChanged, listeners.tell);
    listen(item, office.EventType.AppointmentTimeChanged, listeners.tell);
    if (!supportsMailbox(office, '1.8')) return;
    listen(item, office.EventType.EnhancedLocationsChanged, listeners.tell);
    listen(item, office.EventType.AttachmentsChanged, listeners.tell);
  };

  followItem();
  if (supportsMailbox(office, '1.5')) {
    listen(mailbox, office.EventType.ItemChanged, () => {
      followItem();
      listeners.tell();
    });
  }
  return listeners.add;
};
