import type { SandboxSettings } from '../settings';
import type { World } from '../world/world';
import type { GraphCall } from './call';
import { parsePreferences } from './preferences';
import { accessDenied, badRequest, Refusal } from './refusal';
import { createRouter } from './route';
import type { Route } from './route';
import { ROUTES } from './routes';
import { readToken } from './tokens';
import type { TokenBearer } from './tokens';

/** A request as it came, below `/v1.0`; header names in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; `undefined` for none. */
  readonly body?: unknown;
  readonly hasBrokenBody?: boolean;
  /** The body as it came. */
  readonly text?: string;
}

const find = createRouter(ROUTES);

const CHALLENGE = {
  'WWW-Authenticate':
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
};

const REASONS = {
  missing: 'Access token is empty.',
  invalid: 'CompactToken parsing failed with error code: 80049217',
  expired: 'Lifetime validation failed, the token is expired.',
} as const;

export const bearerOf = (world: World, headers: WireRequest['headers']): TokenBearer => {
  const bearer = readToken(world, headers['authorization']);
  if (typeof bearer !== 'string') return bearer;
  throw new Refusal({ status: 401, code: 'InvalidAuthenticationToken', headers: CHALLENGE }, REASONS[bearer]);
};

const routeOf = (
  method: string,
  path: string,
): { readonly route: Route; readonly parameters: Record<string, string> } => {
  const match = find(method, path);
  if (match === 'unknown address') throw badRequest(`Resource not found for the segment '${path.split('/').at(-1)}'.`);
  if (match === 'unknown method')
    throw new Refusal(
      { status: 405, code: 'BadRequest' },
      'Specified HTTP method is not allowed for the request target.',
    );
  return match;
};

const checkScopes = ({ scopes }: TokenBearer, route: Route): void => {
  if (route.scopes.some((scope) => scopes.has(scope))) return;
  throw route.mailbox
    ? accessDenied()
    : new Refusal(
        { status: 403, code: 'Authorization_RequestDenied' },
        'Insufficient privileges to complete the operation.',
      );
};

/** Who asks what, checked as Graph's front does: token, address, method, scope, mailbox, body. */
export const prepareCall = (
  world: World,
  settings: SandboxSettings,
  request: WireRequest,
): { readonly route: Route; readonly call: GraphCall } => {
  const bearer = bearerOf(world, request.headers);
  const [path = '', query = ''] = request.target.split('?');
  const { route, parameters } = routeOf(request.method, path);
  checkScopes(bearer, route);
  if (route.mailbox && settings.graph.onPremises) {
    throw new Refusal(
      { status: 404, code: 'MailboxNotEnabledForRESTAPI' },
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  if (request.hasBrokenBody && !route.takesText)
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  const call: GraphCall = {
    world,
    settings: settings.graph,
    method: request.method,
    target: request.target,
    me: bearer.address,
    scopes: bearer.scopes,
    parameters,
    query: new URLSearchParams(query),
    preferences: parsePreferences(request.headers['prefer']),
    ifMatch: request.headers['if-match'],
    body: request.body,
    text: request.text,
  };
  return { route, call };
};
