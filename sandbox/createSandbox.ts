import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGraphServer } from './graph/graphServer';
import type { FaultQueue } from './graph/faultQueue';
import type { Session } from './outlook/api';
import { createAddinServer } from './outlook/server/addinServer';
import type { HttpServer } from './outlook/server/httpServer';
import { mergeSettings } from './outlook/server/mergeSettings';
import { createOutlookServer } from './outlook/server/outlookServer';
import { readManifest } from './outlook/server/readManifest';
import {
  createSandboxState,
  recordExchange,
  type SandboxState,
  type WorldOptions,
} from './outlook/server/sandboxState';
import { toSession } from './outlook/server/toSession';
import type { SandboxSettings } from './settings';
import { REGISTER_PLACE } from './world/sharePoint/registerSite';
import type { World } from './world/world';

export interface SandboxOptions {
  readonly world?: WorldOptions;
  /** Port of the page that plays Outlook; the add-in and Graph take the next two. 0, the default: any three free ones. */
  readonly port?: number;
  /** The product's production build; `dist` if left out. */
  readonly distFolder?: string;
  /** The sandbox's own build; `build/sandbox` if left out. */
  readonly sandboxFolder?: string;
  /** File that gets a line for each exchange with Graph. */
  readonly log?: string;
}

export interface Sandbox {
  /** Rejects with EADDRINUSE if a port is taken, and with an explanation if something was not built. */
  start(): Promise<Session['origins']>;
  close(): Promise<void>;
  /** After a reset it is another one: do not keep it. */
  world(): World;
  settings(): SandboxSettings;
  /** Changes some settings; what is left out stays. */
  setSettings(patch: SettingsPatch): void;
  readonly faults: FaultQueue;
  /** Exchanges with Graph so far. */
  readonly traffic: SandboxState['traffic'];
  /** World and consent as they were at the start; no faults. */
  reset(): void;
}

export type SettingsPatch = Partial<Omit<SandboxSettings, 'graph'>> & {
  readonly graph?: Partial<SandboxSettings['graph']>;
};

const ROOT = path.resolve(__dirname, '..');

/** Outlook, the add-in's web server and Graph, in this process. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { port = 0, log } = options;
  const distFolder = options.distFolder ?? path.join(ROOT, 'dist');
  const sandboxFolder = options.sandboxFolder ?? path.join(ROOT, 'build', 'sandbox');
  const state = createSandboxState(options.world ?? { size: 'small' });
  let origins: Session['origins'] = { outlook: '', addin: '', graph: '' };
  const manifest = () => readFileSync(path.join(distFolder, 'manifest.localhost.xml'), 'utf8');

  const outlook = createOutlookServer({
    state,
    sandboxFolder,
    session: () => toSession(state, origins, readManifest(manifest(), origins.addin)),
  });
  const addin = createAddinServer({
    distFolder,
    sandboxFolder,
    register: () => state.world().register,
    registerPlace: () => (state.settings().register === 'sharePoint' ? REGISTER_PLACE : ''),
    seamConfig: () => ({
      outlookOrigin: origins.outlook,
      graphOrigin: origins.graph,
      clockOffset: state.world().now() - Date.now(),
      hasBridge: state.settings().signIn !== 'noBridge',
    }),
  });
  const graph = createGraphServer({
    world: state.world,
    settings: state.settings,
    faults: state.faults,
    log,
    onExchange: (exchange) => recordExchange(state, exchange),
  });
  const servers: readonly HttpServer[] = [outlook, addin, graph];

  return {
    async start() {
      const at = (offset: number) => (port === 0 ? 0 : port + offset);
      const ports = await startAll(servers, at);
      const [outlookOrigin = '', addinOrigin = '', graphOrigin = ''] = ports.map((one) => `http://localhost:${one}`);
      origins = { outlook: outlookOrigin, addin: addinOrigin, graph: graphOrigin };
      return origins;
    },
    close: () => closeAll(servers),
    world: state.world,
    settings: state.settings,
    setSettings: (patch) => state.setSettings(mergeSettings(state.settings(), patch)),
    faults: state.faults,
    traffic: state.traffic,
    reset: state.reset,
  };
}

async function startAll(servers: readonly HttpServer[], portAt: (offset: number) => number): Promise<number[]> {
  const started = await Promise.allSettled(servers.map((server, offset) => server.start(portAt(offset))));
  const failed = started.find((one) => one.status === 'rejected');
  if (!failed) return started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await closeAll(servers.filter((_server, at) => started[at]?.status === 'fulfilled'));
  throw failed.reason;
}

async function closeAll(servers: readonly HttpServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
