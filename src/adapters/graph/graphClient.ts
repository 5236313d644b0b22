import { AuthenticationHandlerOptions, Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { Failure } from '../../application/failure';
import type { Clock } from '../../application/ports';
import { fail, succeed, type Result } from '../../domain/result';
import type { AccessTokens } from './accessTokens';
import { createGate } from './gate';
import { createMiddleware, PATIENCE, type Patience } from './middleware';
import { isTokenRefused, toFailure } from './toFailure';

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/v1.0`, ids percent-encoded; or a whole address that Graph gave as the next page. */
  readonly path: string;
  readonly scopes: readonly string[];
  /** An object as JSON; a text as it is. */
  readonly body?: object | string;
  /** The version that is to be written over. */
  readonly ifMatch?: string;
  /** What is preferred beside ids that stay, such as `outlook.body-content-type="text"`. */
  readonly prefer?: string;
  /** Outlook's own forms know an entry by the id that changes when it is moved. */
  readonly withUsualIds?: boolean;
  /** Told of 410: what was asked to go on from is no longer known. `start`: where to begin anew, if Graph says. */
  readonly whenGone?: (start?: string) => void;
}

export interface GraphClient {
  /** The answer's JSON, unchecked; `undefined` for 204. */
  send(request: GraphRequest): Promise<Result<unknown, Failure>>;
  now(): number;
}

export interface GraphClientOptions {
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly patience?: Patience;
}

/** Exchange answers four requests of an app for one mailbox at a time, and 429 to the fifth (ADM-07). */
const AT_ONCE = 4;

/** The directory and presence are not in a mailbox: its limit does not count them, and none of them waits for it. */
const BESIDE_THE_MAILBOX = /^(?:https:\/\/graph\.microsoft\.com\/v1\.0)?\/(?:users\?|contacts\?|communications\/)/;

/** Clients that act for the same person stand in the same line, whichever part of the product they belong to. */
const gates = new WeakMap<AccessTokens, ReturnType<typeof createGate>>();

const gateFor = (tokens: AccessTokens): ReturnType<typeof createGate> => {
  const gate = gates.get(tokens) ?? createGate(AT_ONCE);
  gates.set(tokens, gate);
  return gate;
};

const IDS_THAT_STAY = 'IdType="ImmutableId"';

/** Several preferences stand in one header. */
const headersOf = ({ prefer, ifMatch, withUsualIds }: GraphRequest): Record<string, string> => ({
  ...(withUsualIds !== true && { Prefer: prefer === undefined ? IDS_THAT_STAY : `${IDS_THAT_STAY}, ${prefer}` }),
  ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
});

/** Tokens, repetition, throttling and failure mapping for every call of Microsoft Graph. */
export const createGraphClient = ({ tokens, clock, patience = PATIENCE }: GraphClientOptions): GraphClient => {
  const client = Client.initWithMiddleware({ middleware: createMiddleware(patience) });
  const gate = gateFor(tokens);

  const answer = async (request: GraphRequest): Promise<Result<unknown, Failure>> => {
    const first = await tokens.token(request.scopes, { refresh: false });
    if (!first.ok) return first;
    const answered = await exchange(client, request, first.value);
    if (answered.ok || !isTokenRefused(answered.error)) return mapError(answered, request, clock);
    // 401 comes before anything is done, so a write may be sent again too.
    const second = await tokens.token(request.scopes, { refresh: true });
    return second.ok ? mapError(await exchange(client, request, second.value), request, clock) : second;
  };

  // The place is kept while a request waits to be repeated: who is throttled sends less.
  return {
    send: (request) => (BESIDE_THE_MAILBOX.test(request.path) ? answer(request) : gate(() => answer(request))),
    now: () => clock.now(),
  };
};

const exchange = async (client: Client, request: GraphRequest, token: string): Promise<Result<unknown, unknown>> => {
  const prepared = client
    .api(request.path)
    .headers(headersOf(request))
    .middlewareOptions([new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) })]);
  try {
    if (request.method === 'GET') return succeed(await prepared.get());
    if (request.method === 'DELETE') return succeed(await prepared.delete());
    if (request.method === 'PUT') return succeed(await prepared.put(request.body));
    return succeed(await (request.method === 'POST' ? prepared.post(request.body) : prepared.patch(request.body)));
  } catch (error) {
    return fail(error);
  }
};

const isWrite = ({ method }: GraphRequest): boolean => method === 'POST' || method === 'PATCH';

const tellGone = ({ whenGone }: GraphRequest, error: unknown): void => {
  if (error instanceof GraphError && error.statusCode === 410) whenGone?.(error.headers?.get('Location') ?? undefined);
};

const mapError = (
  answered: Result<unknown, unknown>,
  request: GraphRequest,
  clock: Clock,
): Result<unknown, Failure> => {
  if (answered.ok) return answered;
  tellGone(request, answered.error);
  const isGrant = isWrite(request) && request.path.includes('/calendarPermissions');
  return fail(toFailure(answered.error, { at: clock.now(), isGrant }));
};
