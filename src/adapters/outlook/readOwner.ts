import type { Failure } from '../../application/failure';
import type { Mailbox } from '../../application/ports';
import { succeed, type Result } from '../../domain/result';
import type { Call } from './call';

type Shared = Pick<Office.AppointmentRead, 'getSharedPropertiesAsync'>;

/**
 * Whose folder holds what is open, where that is somebody else (delegate, shared mailbox). Outlook has the question on
 * an item only if it lies in such a folder; that the member is absent is the answer "your own".
 */
export const readOwner = async (mailbox: Office.Mailbox, call: Call): Promise<Result<Mailbox | undefined, Failure>> => {
  const item = mailbox.item as Partial<Shared> | undefined;
  const ask = item?.getSharedPropertiesAsync;
  if (!item || typeof ask !== 'function') return succeed(undefined);
  const shared = await call<Office.SharedProperties>((done) => ask.call(item, done));
  if (!shared.ok) return shared;
  const owner = shared.value.owner;
  const isMine = !owner || owner.toLowerCase() === mailbox.userProfile.emailAddress.toLowerCase();
  return succeed(isMine ? undefined : { address: owner, name: owner });
};
