import { issueToken } from '../../graph/tokens';
import { personOf } from '../../world/personOf';
import type { World } from '../../world/world';
import type { AccountAnswer, HostAccount, TokenAnswer, TokenRequest } from '../api';
import type { SandboxState } from './sandboxState';

/** Asked for with every token; they are about the sign-in itself, not about a resource. */
const SIGN_IN_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);
const LIFETIME_SECONDS = 3600;

export function answerAccount(state: SandboxState): AccountAnswer {
  if (state.settings().signIn === 'silentBridge') return { status: 'unanswered' };
  return { status: 'known', account: toHostAccount(state.world()) };
}

/** What the host's sign-in does with a request, as the sandbox's switches say. */
export function answerTokenRequest(state: SandboxState, request: TokenRequest): TokenAnswer {
  const { signIn, withheldScopes, roles } = state.settings();
  const scopes = request.scopes.filter((scope) => !SIGN_IN_SCOPES.has(scope));
  if (signIn === 'silentBridge') return { status: 'unanswered' };
  if (scopes.some((scope) => withheldScopes.includes(scope))) {
    return { status: request.interactive ? 'adminConsentRequired' : 'consentRequired' };
  }
  if (signIn === 'cancelled') return { status: request.interactive ? 'cancelled' : 'consentRequired' };
  if (request.consented) scopes.forEach((scope) => state.consented.add(scope));
  if (signIn === 'consent' && !scopes.every((scope) => state.consented.has(scope)))
    return { status: 'consentRequired' };
  const world = state.world();
  const token = issueToken(world, { scopes, address: world.me, lifetimeSeconds: LIFETIME_SECONDS, roles });
  return { status: 'granted', ...token, account: toHostAccount(world) };
}

function toHostAccount(world: World): HostAccount {
  const { id, name, address, tenantId } = personOf(world, world.me);
  return {
    homeAccountId: `${id}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: address,
    localAccountId: id,
    name,
  };
}
