import type { Answer } from './call';
import { ownMailboxOf } from './ownership';
import { allowOptions } from './paging';

/** One property of the mailbox's settings: what Exchange made the mailbox for. */
export const readUserPurpose: Answer = (call) => {
  allowOptions(call.query, []);
  const { purpose } = ownMailboxOf(call);
  const context = `https://graph.microsoft.com/v1.0/$metadata#users('${call.me}')/mailboxSettings/userPurpose`;
  return { status: 200, body: { '@odata.context': context, value: purpose } };
};
