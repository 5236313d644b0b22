import type { Failure, FailureTrace } from '../../application/failure';

/** What is read of MSAL's errors: by their fields, since MSAL itself is loaded later than this. */
interface MsalError {
  readonly name: string;
  readonly message: string;
  readonly errorCode?: string;
  readonly subError?: string;
  readonly correlationId?: string;
}

export interface SignInContext {
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

type PlainKind = Exclude<Failure['kind'], 'consent-required' | 'throttled'>;

const KIND_OF_CODE: ReadonlyMap<string, PlainKind> = new Map<string, PlainKind>([
  ['user_canceled', 'sign-in-cancelled'],
  ['user_cancelled', 'sign-in-cancelled'],
  ['access_denied', 'sign-in-cancelled'],
  ['nested_app_auth_bridge_disabled', 'sign-in-unavailable'],
  ['bridge_timeout', 'sign-in-unavailable'],
  ['no_account_found', 'signed-out'],
  ['no_account_error', 'signed-out'],
  ['no_network_connectivity', 'offline'],
  ['temporarily_unavailable', 'unavailable'],
]);

/** AADSTS65001: nobody has consented yet. AADSTS90094 and 90095: an administrator has to. */
const CONSENT = /consent|AADSTS(65001|90094|90095)/i;

/** What MSAL threw, by cause. Its text is dropped: it may name the account. */
export const toSignInFailure = (error: unknown, { scopes, at }: SignInContext): Failure => {
  if (!(error instanceof Error)) return { kind: 'unexpected', at };
  const { name, message, errorCode, subError, correlationId } = error as MsalError;
  const trace: FailureTrace = { code: errorCode || name, requestId: correlationId || undefined, at };
  if (name === 'InteractionRequiredAuthError') {
    const needsConsent = CONSENT.test(`${errorCode} ${subError} ${message}`);
    return needsConsent ? { ...trace, kind: 'consent-required', scopes } : { ...trace, kind: 'signed-out' };
  }
  // The script itself could not be fetched (webpack), or a request of MSAL's own.
  if (name === 'ChunkLoadError' || name === 'TypeError') return { ...trace, kind: 'offline' };
  return { ...trace, kind: KIND_OF_CODE.get(errorCode ?? '') ?? 'unexpected' };
};
