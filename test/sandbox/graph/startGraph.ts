import { createFaultQueue, type FaultQueue } from '../../../sandbox/graph/faultQueue';
import { createGraphServer } from '../../../sandbox/graph/graphServer';
import { issueToken } from '../../../sandbox/graph/tokens';
import type { Exchange } from '../../../sandbox/outlook/api';
import { DEFAULT_SETTINGS, type GraphSettings, type SandboxSettings } from '../../../sandbox/settings';
import { createWorld } from '../../../sandbox/world/createWorld';
import type { World } from '../../../sandbox/world/world';

export const NOW = Date.parse('2026-11-24T10:00:00Z');
export const JO = 'jo.byrne@healthmail.example';
export const SAM = 'sam.hall@northshire.example';
export const KIM = 'kim.rowe@northshire.example';

export const ALL_SCOPES = [
  'User.Read',
  'User.Read.All',
  'Calendars.ReadWrite',
  'Calendars.Read.Shared',
  'Contacts.ReadWrite',
  'People.Read',
];

export interface Asking {
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever Graph said
  readonly body: any;
}

export interface RunningGraph {
  readonly world: World;
  readonly faults: FaultQueue;
  readonly exchanges: Exchange[];
  readonly origin: string;
  setGraph(change: Partial<GraphSettings>): void;
  ask(method: string, path: string, asking?: Asking): Promise<Answered>;
  close(): Promise<void>;
}

interface GraphSetting {
  readonly graph?: Partial<GraphSettings>;
  readonly log?: string;
  readonly latency?: number;
}

/** A simulator of its own on a free port, over a small world of its own. */
export const startGraph = async ({ graph = {}, log, latency = 0 }: GraphSetting = {}): Promise<RunningGraph> => {
  const world = createWorld({ size: 'small', now: NOW });
  const faults = createFaultQueue();
  const exchanges: Exchange[] = [];
  let settings: SandboxSettings = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...graph } };
  const server = createGraphServer({
    world,
    settings: () => settings,
    faults,
    log,
    latency,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const origin = `http://localhost:${await server.start(0)}`;

  const ask = async (method: string, path: string, asking: Asking = {}): Promise<Answered> => {
    const { accessToken } = issueToken(world, {
      scopes: asking.scopes ?? ALL_SCOPES,
      address: asking.as ?? JO,
      lifetimeSeconds: 3600,
    });
    const hasBody = asking.body !== undefined;
    const response = await fetch(`${origin}/v1.0${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(hasBody && { 'content-type': 'application/json' }),
        ...asking.headers,
      },
      body: hasBody ? JSON.stringify(asking.body) : undefined,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };

  const setGraph = (change: Partial<GraphSettings>): void => {
    settings = { ...settings, graph: { ...settings.graph, ...change } };
  };
  return { world, faults, exchanges, origin, setGraph, ask, close: () => server.close() };
};
