import type { Mailbox, World } from '../../world/world';
import type { Session } from '../api';
import type { SandboxState } from './sandboxState';

/** What the page that plays Outlook is told first. */
export function toSession(state: SandboxState, origins: Session['origins'], addin: Session['addin']): Session {
  const world = state.world();
  const mine = mailboxAt(world, world.me);
  const others = [...world.mailboxes.values()].filter(({ delegates }) => delegates.includes(world.me));
  return {
    now: world.now(),
    timeZone: mine.timeZone,
    organisation: { name: world.organisation.name, tenantId: world.organisation.tenantId },
    me: { address: mine.address, name: mine.name },
    mailboxes: [mine, ...others].map(({ address, name }) => ({ address, name, mine: address === world.me })),
    origins,
    addin,
    settings: state.settings(),
  };
}

function mailboxAt(world: World, address: string): Mailbox {
  const mailbox = world.mailboxes.get(address);
  if (!mailbox) throw new Error(`The world has no mailbox ${address}`);
  return mailbox;
}
