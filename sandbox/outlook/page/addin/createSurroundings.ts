import type { ItemSurroundings } from '../../host';
import type { ItemDesk } from '../windows/itemDesk';
import type { MailboxRef } from '../windows/openWindows';

/** A delegate who may read, write and delete: 1 + 2 + 8 + 32 for all, 4 + 16 for what they made themselves. */
const EVERYTHING = 1 | 2 | 4 | 8 | 16 | 32;

type FromDesk = Pick<ItemSurroundings, 'shared' | 'notifications' | 'sessionData'>;

/** What lies on the desk of an item's window, as the host asks for it. */
export function createSurroundings(mailbox: MailboxRef, desk: ItemDesk): FromDesk {
  return {
    ...(mailbox.mine ? {} : { shared: { owner: mailbox.address, delegatePermissions: EVERYTHING } }),
    notifications: { read: desk.bars.get, write: (bars) => desk.bars.update(() => bars) },
    sessionData: desk.sessionData,
  };
}
