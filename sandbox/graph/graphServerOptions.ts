import type { Exchange } from '../outlook/api';
import type { SandboxSettings } from '../settings';
import type { World } from '../world/world';
import type { FaultQueue } from './faultQueue';

export interface GraphServerOptions {
  /** A function where the world may be put back to its start while the server runs. */
  readonly world: World | (() => World);
  readonly settings: () => SandboxSettings;
  readonly faults: FaultQueue;
  /** File that gets a line for each exchange (GRAPH_LOG). */
  readonly log?: string;
  /** Told of each exchange, once its answer is on the way; `status` 0 where the connection was cut. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** How long any answer takes at least, in milliseconds; without it no two requests would ever meet. Default 15. */
  readonly latency?: number;
}

export interface GraphServer {
  /** Listens on localhost; port 0 means any free one. Resolves to the port; rejects with EADDRINUSE. */
  start(port: number): Promise<number>;
  close(): Promise<void>;
}
