import type { AccessTokens } from '../../src/adapters/graph/accessTokens';
import { createGraphPermissions } from '../../src/adapters/graph/graphPermissions';
import { succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphServer } from '../../sandbox/graph/graphServer';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS, type Fault, type GraphSettings } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';

export interface SimulatedGraphOptions {
  readonly graph?: Partial<GraphSettings>;
  readonly scopes?: readonly string[];
  /** Seconds that the first token lives; a refreshed one lives an hour. */
  readonly lifetimeSeconds?: number;
}

const GRAPH = 'https://graph.microsoft.com';

/** The real adapter over the real Graph client, whose requests go to the sandbox's simulator instead of Microsoft. */
export const openSimulatedGraph = async (options: SimulatedGraphOptions = {}) => {
  const { graph = {}, scopes = ['Calendars.ReadWrite'], lifetimeSeconds = 3600 } = options;
  const world = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9, 0) });
  const faults = createFaultQueue();
  const settings = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...graph } };
  const seen: string[] = [];
  const log = process.env.GRAPH_LOG;
  const server = createGraphServer({ world, settings: () => settings, faults, latency: 1, log });
  const port = await server.start(0);

  const network = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    seen.push(`${init?.method} ${String(input).slice(GRAPH.length)}`);
    return network(String(input).replace(GRAPH, `http://localhost:${port}`), init);
  };
  const tokens: AccessTokens = {
    token: async (_asked, { refresh }) =>
      succeed(
        issueToken(world, { scopes, address: world.me, lifetimeSeconds: refresh ? 3600 : lifetimeSeconds }).accessToken,
      ),
  };
  const clientOptions = {
    tokens,
    clock: { now: world.now, timeZone: () => 'Europe/London' },
    patience: { answerWithin: 2_000, firstDelay: 0, longestDelay: 20 },
  };
  return {
    permissions: createGraphPermissions(clientOptions),
    /** For adapters beside permissions, over the same simulator. */
    clientOptions,
    world,
    seen,
    fault: (fault: Omit<Fault, 'times'>) => faults.replace([{ ...fault, times: 1 }]),
    close: async () => {
      globalThis.fetch = network;
      await server.close();
    },
  };
};
