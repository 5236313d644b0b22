import type { Contact, User } from '@microsoft/microsoft-graph-types';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphServer } from '../../sandbox/graph/graphServer';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { createRandom, type Random } from '../../sandbox/world/random';
import type { World } from '../../sandbox/world/world';

/** What the parent is told once the simulator listens. */
export interface SipGraphReady {
  readonly port: number;
  readonly accessToken: string;
  readonly register: World['register'];
}

export const USERS = 50_000;
export const CONTACTS = 5_000;
export const MOMENT = Date.UTC(2026, 10, 24, 9, 0);

/** Milliseconds until the simulator begins to answer, as Graph does over a good line; its own work comes on top. */
const LATENCY = 150;
const SCOPES = ['User.Read.All', 'OrgContact.Read.All', 'Contacts.Read', 'People.Read'];

const GIVEN = ['Amara', 'Bryn', 'Chidi', 'Dilys', 'Ewan', 'Fatima', 'Gwen', 'Hana', 'Idris', 'Joanna'];
const SURNAMES = ['Adeyemi', 'Bevan', 'Chaudhry', 'Doyle', 'Evans', 'Fraser', 'Gill', 'Hughes', 'Iqbal', 'Jones'];

const nameOf = (random: Random): readonly [given: string, surname: string] => [
  random.pick(GIVEN),
  `${random.pick(SURNAMES)}${random.pick(['', 'son', 's', '-Lee'])}`,
];

const userOf = (random: Random, number: number): User => {
  const [givenName, surname] = nameOf(random);
  const mail = `${givenName}.${surname}${number}@healthmail.example`.toLowerCase();
  return {
    id: `user-${number}`,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail,
    userPrincipalName: mail,
    imAddresses: [mail],
    proxyAddresses: [`SMTP:${mail}`, `SIP:${mail}`],
    accountEnabled: true,
    userType: 'Member',
  };
};

const contactOf = (random: Random, number: number): Contact => {
  const [givenName, surname] = nameOf(random);
  const address = `${givenName}.${surname}${number}@northshire.example`.toLowerCase();
  return {
    id: `contact-${number}`,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    emailAddresses: [{ name: givenName, address }],
    imAddresses: [address],
    changeKey: '1',
  };
};

const openWorld = (): World => {
  const world = createWorld({ size: 'small', now: MOMENT });
  const random = createRandom(7);
  const users = new Map(world.users);
  for (let number = users.size; number < USERS; number += 1) {
    const user = userOf(random, number);
    users.set(user.mail ?? '', user);
  }
  const own = world.mailboxes.get(world.me);
  while (own && own.contacts.length < CONTACTS) own.contacts.push(contactOf(random, own.contacts.length));
  return { ...world, users };
};

/** A simulator in a process of its own: what it computes is not the time of the add-in. Started by `fork`. */
const serve = async (): Promise<void> => {
  const world = openWorld();
  const server = createGraphServer({
    world,
    settings: () => DEFAULT_SETTINGS,
    faults: createFaultQueue(),
    latency: LATENCY,
  });
  const { accessToken } = issueToken(world, { scopes: SCOPES, address: world.me, lifetimeSeconds: 36_000 });
  const ready: SipGraphReady = { port: await server.start(0), accessToken, register: world.register };
  process.send?.(ready);
  process.once('disconnect', () => process.exit());
};

if (process.send) void serve();
