import { createFaultQueue, type FaultQueue } from '../../graph/faultQueue';
import { DEFAULT_SETTINGS, type SandboxSettings } from '../../settings';
import { createWorld } from '../../world/createWorld';
import type { World } from '../../world/world';
import type { Exchange } from '../api';

export interface WorldOptions {
  readonly size: World['size'];
  /** Epoch milliseconds of the moment the world starts at; the real moment if left out. */
  readonly now?: number;
}

/** All of the sandbox that changes while it runs. */
export interface SandboxState {
  world(): World;
  settings(): SandboxSettings;
  setSettings(next: SandboxSettings): void;
  readonly faults: FaultQueue;
  /** Scopes that were consented to in the consent window. */
  readonly consented: Set<string>;
  readonly traffic: Exchange[];
  /** World and consent as they were at the start; no faults. Clock and settings stay. */
  reset(): void;
}

/** What the developer's drawer can look back on. */
const MOST_EXCHANGES = 1000;

export function createSandboxState({ size, now = Date.now() }: WorldOptions): SandboxState {
  let world = createWorld({ size, now });
  let settings: SandboxSettings = structuredClone(DEFAULT_SETTINGS);
  const faults = createFaultQueue();
  const consented = new Set<string>();
  const traffic: Exchange[] = [];
  return {
    world: () => world,
    settings: () => settings,
    setSettings(next) {
      settings = next;
    },
    faults,
    consented,
    traffic,
    reset() {
      world = createWorld({ size, now: world.now() });
      faults.replace([]);
      consented.clear();
      traffic.length = 0;
    },
  };
}

export function recordExchange({ traffic }: Pick<SandboxState, 'traffic'>, exchange: Exchange): void {
  traffic.push(exchange);
  if (traffic.length > MOST_EXCHANGES) traffic.splice(0, traffic.length - MOST_EXCHANGES);
}
