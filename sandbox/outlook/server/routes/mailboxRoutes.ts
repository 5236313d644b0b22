import { isOwnDomain, domainOf } from '../../../world/personOf';
import type { World } from '../../../world/world';
import type { Route } from '../router';
import type { SandboxState } from '../sandboxState';
import { mailboxOf } from './mailboxOf';

const MOST_SUGGESTIONS = 8;

/** Messages, roaming settings, and the people whom the attendee field suggests. */
export function mailboxRoutes({ world }: Pick<SandboxState, 'world'>): readonly Route[] {
  return [
    { method: 'GET', path: '/api/messages', answer: (call) => mailboxOf(world(), call).messages },
    { method: 'GET', path: '/api/roaming', answer: (call) => mailboxOf(world(), call).roamingSettings },
    {
      method: 'PUT',
      path: '/api/roaming',
      answer: (call) => {
        const mailbox = mailboxOf(world(), call);
        mailbox.roamingSettings = { ...(call.body as Record<string, string>) };
        return mailbox.roamingSettings;
      },
    },
    { method: 'GET', path: '/api/people', answer: ({ query }) => suggestPeople(world(), query.get('query') ?? '') },
  ];
}

/** People whose name or address has a word that begins like this, colleagues first. */
function suggestPeople(world: World, query: string) {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  return listPeople(world)
    .filter(({ name, address }) => address.startsWith(wanted) || ` ${name.toLowerCase()}`.includes(` ${wanted}`))
    .slice(0, MOST_SUGGESTIONS);
}

function listPeople(world: World) {
  const colleagues = [...world.users.entries()].map(([address, user]) => ({
    name: user.displayName ?? address,
    address,
    organisation: world.organisation.name,
  }));
  const outside = world.partners.flatMap(({ name: organisation, people }) =>
    people.map(({ name, address }) => ({ name, address, organisation })),
  );
  return [...colleagues.filter(({ address }) => isOwnDomain(world, domainOf(address))), ...outside];
}
