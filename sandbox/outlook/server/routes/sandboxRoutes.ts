import type { Fault } from '../../../settings';
import type { Session, TokenRequest } from '../../api';
import { RequestError } from '../httpServer';
import { mergeSettings } from '../mergeSettings';
import type { Route } from '../router';
import type { SandboxState } from '../sandboxState';
import { answerAccount, answerTokenRequest } from '../tokens';

/** Session, sign-in, and what the developer's drawer shows and switches. */
export function sandboxRoutes(state: SandboxState, session: () => Session): readonly Route[] {
  return [
    { method: 'GET', path: '/api/session', answer: session },
    { method: 'GET', path: '/api/account', answer: () => answerAccount(state) },
    { method: 'POST', path: '/api/tokens', answer: ({ body }) => answerTokenRequest(state, toTokenRequest(body)) },
    { method: 'GET', path: '/api/settings', answer: state.settings },
    {
      method: 'PATCH',
      path: '/api/settings',
      answer: ({ body }) => {
        state.setSettings(mergeSettings(state.settings(), body));
        return state.settings();
      },
    },
    { method: 'GET', path: '/api/faults', answer: () => state.faults.list() },
    {
      method: 'PUT',
      path: '/api/faults',
      answer: ({ body }) => {
        state.faults.replace(toFaults(body));
        return state.faults.list();
      },
    },
    { method: 'GET', path: '/api/traffic', answer: ({ query }) => readTraffic(state, Number(query.get('after') ?? 0)) },
    {
      method: 'POST',
      path: '/api/reset',
      answer: () => {
        state.reset();
        return { now: state.world().now() };
      },
    },
  ];
}

function readTraffic({ traffic }: SandboxState, after: number) {
  const exchanges = traffic.filter(({ n }) => n > after);
  return { next: exchanges.at(-1)?.n ?? after, exchanges };
}

function toTokenRequest(body: unknown): TokenRequest {
  const { scopes } = (body ?? {}) as Partial<TokenRequest>;
  if (!Array.isArray(scopes)) throw new RequestError(400, 'scopes must be a list.');
  return body as TokenRequest;
}

function toFaults(body: unknown): Fault[] {
  if (!Array.isArray(body)) throw new RequestError(400, 'A list of faults is expected.');
  for (const { kind, method, path, times } of body as Partial<Fault>[]) {
    if (!kind || !method || path === undefined || typeof times !== 'number')
      throw new RequestError(400, 'A fault needs kind, method, path and times.');
    if (!isPattern(path)) throw new RequestError(400, `${path} is no regular expression.`);
  }
  return body as Fault[];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
