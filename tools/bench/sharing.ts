import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { createGraphEntries } from '../../src/adapters/graph/calendarEntries';
import { createGraphPermissions } from '../../src/adapters/graph/graphPermissions';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import { readSharing } from '../../src/application/readSharing';
import { scanUpcoming } from '../../src/application/scanUpcoming';
import { succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphFetch } from '../../sandbox/graph/graphFetch';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { anyStory } from '../../test/contracts/anyStory';
import { playStory } from '../../test/contracts/sharingStories';
import { createStoryTally } from '../../test/contracts/storyTally';
import { createFakePorts } from '../../test/fakes/fakePorts';

const DAY = 86_400_000;
/** STORIES=100 for a first look. */
const STORIES = Number(process.env.STORIES ?? 20_000);
/** Milliseconds that each answer of the simulator takes, as over a good line. */
const LATENCY = 15;

interface Measured {
  readonly requests: number;
  readonly atOnce: number;
  readonly milliseconds: number;
  readonly addresses: readonly string[];
}

type Fetch = typeof fetch;

const measure = async (network: Fetch, run: () => Promise<void>): Promise<Measured> => {
  const addresses: string[] = [];
  let [running, atOnce] = [0, 0];
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    addresses.push(String(input));
    running += 1;
    atOnce = Math.max(atOnce, running);
    try {
      return await network(input, init);
    } finally {
      running -= 1;
    }
  };
  const began = performance.now();
  try {
    await run();
  } finally {
    globalThis.fetch = before;
  }
  return { requests: addresses.length, atOnce, milliseconds: performance.now() - began, addresses };
};

/** The bound: the same pages, four at once, fetched and parsed by nothing but a loop. */
const fetchBare = async (addresses: readonly string[], accessToken: string): Promise<void> => {
  const waiting = [...addresses];
  const headers = { authorization: `Bearer ${accessToken}` };
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await (await fetch(next, { headers })).json();
  };
  await Promise.all([1, 2, 3, 4].map(lane));
};

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

export const heapInUse = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const ROUNDS = 7;

interface Round {
  readonly own: Measured;
  readonly bare: Measured;
}

const ratioOf = ({ own, bare }: Round): number => own.milliseconds / bare.milliseconds;

/** What the run before has left in the heap is cleared away in nobody's time. */
const measureClean = (network: Fetch, run: () => Promise<void>): Promise<Measured> => {
  collect();
  return measure(network, run);
};

/**
 * The middle one of some rounds, each beside its bound. The first run of all only warms the machine, and every other
 * round begins with the bound, so that neither is helped by its place.
 */
export const compare = async (network: Fetch, accessToken: string, run: () => Promise<void>): Promise<Round> => {
  const { addresses } = await measure(network, run);
  const runBare = () => fetchBare(addresses, accessToken);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await measureClean(network, round % 2 === 0 ? run : runBare);
    const second = await measureClean(network, round % 2 === 0 ? runBare : run);
    rounds.push(round % 2 === 0 ? { own: first, bare: second } : { own: second, bare: first });
  }
  return [...rounds].sort((a, b) => ratioOf(a) - ratioOf(b))[Math.floor(ROUNDS / 2)] as Round;
};

export const say = (what: string, measured: Measured, bare: Measured): string => {
  const ratio = ratioOf({ own: measured, bare }).toFixed(2);
  const [own, bound] = [measured, bare].map(({ milliseconds }) => Math.round(milliseconds));
  return `${what}: ${measured.requests} requests, ${measured.atOnce} at most at once, ${own} ms; the same pages in a bare loop ${bound} ms, ratio ${ratio}`;
};

export const openLarge = () => {
  const world = createWorld({ size: 'large', now: Date.UTC(2026, 10, 24, 9, 0) });
  const register = parseRegister(world.register);
  if (!register.ok) throw new Error('The register of the large world cannot be read.');
  const settings = () => DEFAULT_SETTINGS;
  const network = createGraphFetch({ world, settings, faults: createFaultQueue(), latency: LATENCY });
  const scopes = ['Calendars.ReadWrite'];
  const { accessToken } = issueToken(world, { scopes, address: world.me, lifetimeSeconds: 36_000 });
  const clock = { now: world.now, timeZone: () => 'Europe/London' };
  const options = { tokens: { token: () => Promise.resolve(succeed(accessToken)) }, clock };
  const ports = createFakePorts({
    register: register.value.register,
    permissions: createGraphPermissions(options),
  });
  return { world, network, accessToken, options, ports: { ...ports, clock, entries: createGraphEntries(options) } };
};

const benchPicture = async ({ network, accessToken, ports }: ReturnType<typeof openLarge>): Promise<string> => {
  let people = 0;
  const { own, bare } = await compare(network, accessToken, async () => {
    const reading = await readSharing(ports);
    if (reading.kind !== 'read') throw new Error(`The picture ended ${reading.kind}.`);
    people = reading.picture.outsideCount;
  });
  return say(`Picture of 20 calendars, ${people} people outside`, own, bare);
};

const benchScan = async (large: ReturnType<typeof openLarge>): Promise<readonly string[]> => {
  const { network, accessToken, ports, world } = large;
  const calendarIds = world.mailboxes.get(world.me)?.calendars.map(({ id }) => id) ?? [];
  const [from, to] = [world.now() - 2 * 365 * DAY, world.now() + 2 * 365 * DAY];
  const question = { calendarIds, from, to, before: 'availabilityOnly', after: 'limitedDetails' } as const;
  const before = heapInUse();
  let [entries, steps] = [0, 0];
  const { own, bare } = await compare(network, accessToken, async () => {
    steps = 0;
    const result = await scanUpcoming(ports, question, { onProgress: () => (steps += 1) });
    if (result.kind !== 'scanned') throw new Error(`The scan ended ${result.kind}.`);
    entries = result.exposure.entries;
  });
  const kept = Math.round((heapInUse() - before) / 1024);
  return [
    say(`Scan of ${entries} entries in ${calendarIds.length} calendars, told ${steps} times`, own, bare),
    `  heap kept by it after a collection: ${kept} KB`,
  ];
};

const benchStories = async (): Promise<readonly string[]> => {
  const began = performance.now();
  const tally = createStoryTally();
  let requests = 0;
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const played = await playStory(story);
      requests += played.requests;
      tally.add(played.met);
    }),
    { numRuns: STORIES },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const said = `${STORIES} stories of shares, undos, repairs and faults: ${requests} requests, ${seconds} s, no promise broken`;
  const missing = tally.missing();
  return [said, `  ${tally.say()}`, ...(missing.length > 0 ? [`  never met: ${missing.join(', ')}`] : [])];
};

/** The picture and the scan of the large world beside a bare loop over the same pages, and the long property. */
export const benchSharing = async (): Promise<readonly string[]> => {
  const large = openLarge();
  const picture = await benchPicture(large);
  const scan = await benchScan(large);
  return [picture, ...scan, ...(await benchStories())];
};
