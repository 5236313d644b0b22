import type { Contact, User } from '@microsoft/microsoft-graph-types';
import { createGraphSipDirectories } from '../../src/adapters/graph/sipDirectories';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import { lookUpSip } from '../../src/application/lookUpSip';
import type { SipAsked } from '../../src/application/sipPorts';
import { findEmailAddress } from '../../src/domain/address';
import { succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphFetch } from '../../sandbox/graph/graphFetch';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { createRandom, type Random } from '../../sandbox/world/random';
import type { World } from '../../sandbox/world/world';
import { median } from './median';

const USERS = 50_000;
const CONTACTS = 5_000;
/** Milliseconds until the simulator begins to answer, as Graph does over a good line; its own work comes on top, for all sources on one core. */
const LATENCY = 150;
const ROUNDS = 7;
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
  const world = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9, 0) });
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

interface Timed {
  readonly first: number;
  readonly last: number;
  readonly requests: number;
  readonly found: number;
}

const openLookup = () => {
  const world = openWorld();
  const parsed = parseRegister(world.register);
  if (!parsed.ok) throw new Error('The register of the small world cannot be read.');
  const { register } = parsed.value;
  const settings = () => DEFAULT_SETTINGS;
  const network = createGraphFetch({ world, settings, faults: createFaultQueue(), latency: LATENCY });
  const { accessToken } = issueToken(world, { scopes: SCOPES, address: world.me, lifetimeSeconds: 36_000 });
  const clock = { now: world.now, timeZone: () => 'Europe/London' };
  const tokens = { token: () => Promise.resolve(succeed(accessToken)) };
  let requests = 0;
  globalThis.fetch = (input, init) => {
    requests += 1;
    return network(input, init);
  };
  const all = createGraphSipDirectories({ tokens, clock });

  const time = async (asked: SipAsked, directories = all): Promise<Timed> => {
    requests = 0;
    const began = performance.now();
    let first: number | undefined;
    const lookup = await lookUpSip(asked, {
      directories,
      register,
      onChange: ({ people }) => {
        if (people.length > 0) first ??= performance.now() - began;
      },
    });
    const last = performance.now() - began;
    return { first: first ?? last, last, requests, found: lookup.people.length };
  };
  return { all, time };
};

const middle = (timed: readonly Timed[], pick: (one: Timed) => number): number => median(timed.map(pick));

const benchOne = async (
  { all, time }: ReturnType<typeof openLookup>,
  what: string,
  asked: SipAsked,
): Promise<string> => {
  const together: Timed[] = [];
  const alone = all.map((): Timed[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    together.push(await time(asked));
    for (const [index, directory] of all.entries()) alone[index]?.push(await time(asked, [directory]));
  }
  const slowest = Math.max(...alone.map((timed) => middle(timed, ({ last }) => last)));
  const last = middle(together, (one) => one.last);
  const first = middle(together, (one) => one.first);
  const { requests = 0, found = 0 } = together[0] ?? {};
  return (
    `SIP look-up of ${what} among ${CONTACTS} contacts and ${USERS} in the directory: ${found} found, ${requests} requests, ` +
    `first after ${first.toFixed(0)} ms, all after ${last.toFixed(0)} ms; slowest source alone ${slowest.toFixed(0)} ms, ` +
    `ratio ${(last / slowest).toFixed(2)} (aim: 1.2)`
  );
};

/** All places asked side by side beside the slowest of them alone. */
export const benchSip = async (): Promise<readonly string[]> => {
  const before = globalThis.fetch;
  try {
    const opened = openLookup();
    const address = findEmailAddress('sam.hall@northshire.example');
    if (!address) throw new Error('No address to look up.');
    return [
      await benchOne(opened, 'an address at a partner', { kind: 'address', address }),
      await benchOne(opened, 'a name', { kind: 'name', text: 'Chidi Okafor' }),
      await benchOne(opened, 'a name that many have', { kind: 'name', text: 'Gwen Evans-Lee' }),
    ];
  } finally {
    globalThis.fetch = before;
  }
};
