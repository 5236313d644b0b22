import type { Answer } from './call';
import { ownMailboxOf } from './ownership';
import { allowOptions } from './paging';
import { select, selectedNames } from './selection';

const KNOWN = ['userPurpose'];

/** The mailbox's settings, of which the sandbox has one: what Exchange made the mailbox for. */
export const readMailboxSettings: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const { purpose } = ownMailboxOf(call);
  const choose = select(selectedNames(call.query), KNOWN, 'mailboxSettings');
  const context = `https://graph.microsoft.com/v1.0/$metadata#users('${call.me}')/mailboxSettings(userPurpose)`;
  return { status: 200, body: { '@odata.context': context, ...choose({ userPurpose: purpose }) } };
};
