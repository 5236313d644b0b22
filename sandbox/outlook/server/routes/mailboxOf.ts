import type { Mailbox, World } from '../../../world/world';
import { RequestError } from '../httpServer';
import type { Call } from '../router';

/** The mailbox a call names, if the person at the sandbox may open it. @throws RequestError 403, 404 */
export function mailboxOf(world: World, { query }: Call): Mailbox {
  const address = (query.get('mailbox') ?? world.me).toLowerCase();
  const mailbox = world.mailboxes.get(address);
  if (!mailbox) throw new RequestError(404, `No mailbox ${address}`);
  if (address !== world.me && !mailbox.delegates.includes(world.me))
    throw new RequestError(403, `${address} is not open to you`);
  return mailbox;
}
