import type { Fault, GraphSettings } from '../settings';
import type { World } from '../world/world';
import type { Preferences } from './preferences';

/** One question to Graph, taken apart. */
export interface GraphCall {
  readonly world: World;
  readonly settings: GraphSettings;
  readonly method: string;
  /** Path and query below `/v1.0`, as on the wire. */
  readonly target: string;
  /** Address of the person whose token came with it. */
  readonly me: string;
  readonly scopes: ReadonlySet<string>;
  /** What stands for the variable parts of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly preferences: Preferences;
  readonly ifMatch?: string;
  readonly body: unknown;
  /** The body as it came. */
  readonly text?: string;
  /** Only one that changes what is stored reaches an answer: `less`. */
  readonly fault?: Fault['kind'];
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Answer = (call: GraphCall) => GraphAnswer;
