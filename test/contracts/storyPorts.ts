import { createGraphPermissions } from '../../src/adapters/graph/graphPermissions';
import type { Ports } from '../../src/application/ports';
import { succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphFetch } from '../../sandbox/graph/graphFetch';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS, type GraphSettings } from '../../sandbox/settings';
import type { World } from '../../sandbox/world/world';
import { createFakePorts } from '../fakes/fakePorts';
import { createFakeAppFolder } from '../fakes/fakeSharingPorts';
import { SMALL_WORLD, storyRegister } from './storyWorld';

const REGISTER = storyRegister();

const ACCESS_TOKEN = issueToken(SMALL_WORLD, {
  scopes: ['Calendars.ReadWrite'],
  address: SMALL_WORLD.me,
  lifetimeSeconds: 36_000,
}).accessToken;

export interface StoryPorts {
  readonly ports: Ports;
  readonly faults: ReturnType<typeof createFaultQueue>;
  /** How many requests were made so far. */
  requests(): number;
  /** Put back whatever `fetch` was before. */
  close(): void;
}

interface StorySetting {
  readonly world: () => World;
  readonly settings: Partial<GraphSettings>;
  readonly onRequest: () => void;
  /** A fault met a request. */
  readonly onFault: (kind: string) => void;
}

/** The real adapter and the real Graph client, over the simulator in this very process. */
export const openStoryPorts = ({ world, settings, onRequest, onFault }: StorySetting): StoryPorts => {
  const faults = createFaultQueue();
  const sandbox = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...settings } };
  const graph = createGraphFetch({
    world,
    settings: () => sandbox,
    faults,
    latency: 0,
    onExchange: ({ fault }) => fault !== undefined && onFault(fault),
  });
  let requests = 0;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    requests += 1;
    onRequest();
    return graph(input, init);
  };
  const clock = { now: SMALL_WORLD.now, timeZone: () => 'Europe/London' };
  const permissions = createGraphPermissions({
    tokens: { token: () => Promise.resolve(succeed(ACCESS_TOKEN)) },
    clock,
    patience: { answerWithin: 30_000, firstDelay: 0, longestDelay: 20 },
  });
  return {
    ports: { ...createFakePorts({ register: REGISTER, permissions }), clock, appFolder: createFakeAppFolder() },
    faults,
    requests: () => requests,
    close: () => void (globalThis.fetch = network),
  };
};
