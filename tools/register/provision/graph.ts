export interface GraphOptions {
  /** `https://graph.microsoft.com/v1.0` */
  readonly base: string;
  readonly token: string;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface GraphAsk {
  readonly body?: object;
  /** Only if the row is still in this state. */
  readonly ifMatch?: string;
}

export interface Graph {
  /** The answer's JSON. @throws GraphError */
  send(method: 'GET' | 'POST' | 'PATCH', path: string, ask?: GraphAsk): Promise<unknown>;
  /** All entries of a collection, page by page. @throws GraphError */
  list(path: string): Promise<readonly unknown[]>;
}

export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const GRAPH = 'https://graph.microsoft.com/v1.0';
const TRIES = 5;

const errorOf = async (response: Response | undefined): Promise<GraphError> => {
  if (!response) return new GraphError(0, 'NoAnswer', 'Microsoft Graph cannot be reached, or broke off its answer.');
  const body = (await response.json().catch(() => undefined)) as { error?: { code?: string; message?: string } };
  const { code = '', message = response.statusText } = body?.error ?? {};
  return new GraphError(response.status, code, message);
};

/** 429 did nothing. After 503, 504 and no answer something may have been done: only what may be done twice is repeated. */
const mayRepeat = (method: string, status: number | undefined): boolean => {
  if (status === undefined) return method === 'GET';
  return status === 429 || (method !== 'POST' && (status === 503 || status === 504));
};

const secondsToWait = (response: Response | undefined, tried: number): number =>
  Number(response?.headers.get('Retry-After')) || 2 ** tried;

/** Microsoft Graph for a tool: waits when it is throttled, and never sends a new row twice. */
export const createGraph = ({ base, token, wait }: GraphOptions): Graph => {
  const send: Graph['send'] = async (method, path, { body, ifMatch } = {}) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    };
    for (let tried = 1; ; tried += 1) {
      const response = await fetch(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) }).catch(
        () => undefined,
      );
      if (response?.ok) return response.json();
      if (tried >= TRIES || !mayRepeat(method, response?.status)) throw await errorOf(response);
      await wait(secondsToWait(response, tried) * 1000);
    }
  };

  const list: Graph['list'] = async (path) => {
    const entries: unknown[] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const page = (await send('GET', next)) as { value: readonly unknown[]; '@odata.nextLink'?: string };
      entries.push(...page.value);
      next = page['@odata.nextLink'];
      if (next !== undefined && !next.startsWith(GRAPH))
        throw new GraphError(0, 'ForeignPage', 'A page leads elsewhere.');
      next = next?.slice(GRAPH.length);
    }
    return entries;
  };
  return { send, list };
};
