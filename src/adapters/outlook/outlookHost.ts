import type { Clock, Host } from '../../application/ports';
import { createCall } from './call';
import { openEntryForm } from './entryForm';
import { openMessageForm } from './messageForm';
import { readClient } from './readClient';
import { readOpenItem } from './readOpenItem';
import { readOwner } from './readOwner';
import { watchItem } from './watchItem';
import { watchTheme } from './watchTheme';

export interface OutlookHostOptions {
  /** The global of office.js, after `Office.onReady`. */
  readonly office: typeof Office;
  readonly page: Window;
  readonly clock: Clock;
  /** Milliseconds that Outlook has for each call. */
  readonly answerWithin?: number;
}

/** Outlook, by office.js. In a pinned pane `mailbox.item` is another one after each `ItemChanged`: it is read afresh. */
export const createOutlookHost = ({ office, page, clock, answerWithin }: OutlookHostOptions): Host => {
  const { mailbox } = office.context;
  const call = createCall(clock, answerWithin);
  return {
    user: () => ({ address: mailbox.userProfile.emailAddress, name: mailbox.userProfile.displayName }),
    client: () => readClient(office),
    owner: () => readOwner(mailbox, call),
    readOpenItem: () => readOpenItem(mailbox, call),
    ...watchTheme(office, page),
    onItemChanged: watchItem(office),
    openEntry: (id) => openEntryForm(mailbox, id),
    composeMessage: (message) => openMessageForm(mailbox, message),
  };
};
