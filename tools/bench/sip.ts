import { fork } from 'node:child_process';
import path from 'node:path';
import { createGraphSipDirectories } from '../../src/adapters/graph/sipDirectories';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import { lookUpSip } from '../../src/application/lookUpSip';
import type { SipAsked } from '../../src/application/sipPorts';
import { findEmailAddress } from '../../src/domain/address';
import { succeed } from '../../src/domain/result';
import { median } from './median';
import { CONTACTS, MOMENT, USERS, type SipGraphReady } from './sipGraph';

const GRAPH = 'https://graph.microsoft.com';
const ROUNDS = 9;

interface Timed {
  readonly first: number;
  readonly last: number;
  readonly requests: number;
  readonly found: number;
}

/** The simulator in another process; `close` ends it. */
const startGraph = async () => {
  const child = fork(path.join(__dirname, 'sipGraph.ts'));
  const ready = await new Promise<SipGraphReady>((resolve, reject) => {
    child.once('message', (message) => resolve(message as SipGraphReady));
    child.once('exit', (code) => reject(new Error(`The simulator ended with ${code}.`)));
  });
  return { ...ready, close: () => child.disconnect() };
};

type Graph = Awaited<ReturnType<typeof startGraph>>;

/** Behind Graph, mailboxes and the directory are two services: neither computes while the other waits for it. */
interface Services {
  readonly mailbox: Graph;
  readonly directory: Graph;
}

/** The product asks Graph by its real name; here it is answered next door. */
const networkTo = ({ mailbox, directory }: Services, onRequest: () => void): typeof fetch => {
  const before = globalThis.fetch;
  return (input, init) => {
    const address = String(input);
    if (!address.startsWith(GRAPH)) throw new TypeError(`No network here: ${address}`);
    onRequest();
    const { port, accessToken } = address.startsWith(`${GRAPH}/v1.0/me/`) ? mailbox : directory;
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), authorization: `Bearer ${accessToken}` };
    return before(`http://localhost:${port}${address.slice(GRAPH.length)}`, { ...init, headers });
  };
};

const openLookup = (services: Services) => {
  const { accessToken, register: given } = services.mailbox;
  const parsed = parseRegister(given);
  if (!parsed.ok) throw new Error('The register of the small world cannot be read.');
  const { register } = parsed.value;
  const clock = { now: () => MOMENT, timeZone: () => 'Europe/London' };
  const tokens = { token: () => Promise.resolve(succeed(accessToken)) };
  let requests = 0;
  globalThis.fetch = networkTo(services, () => (requests += 1));
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
  await time(asked);
  for (let round = 0; round < ROUNDS; round += 1) {
    together.push(await time(asked));
    for (const [index, directory] of all.entries()) alone[index]?.push(await time(asked, [directory]));
  }
  const each = alone.map((timed) => middle(timed, ({ last }) => last));
  const slowest = Math.max(...each);
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
  const [mailbox, directory] = await Promise.all([startGraph(), startGraph()]);
  try {
    const opened = openLookup({ mailbox, directory });
    const address = findEmailAddress('sam.hall@northshire.example');
    if (!address) throw new Error('No address to look up.');
    return [
      await benchOne(opened, 'an address at a partner', { kind: 'address', address }),
      await benchOne(opened, 'a name', { kind: 'name', text: 'Chidi Okafor' }),
      await benchOne(opened, 'a name that many have', { kind: 'name', text: 'Gwen Evans-Lee' }),
    ];
  } finally {
    globalThis.fetch = before;
    mailbox.close();
    directory.close();
  }
};
