import type { AccountAnswer, TokenAnswer } from '../outlook/api';
import { askForConsent } from './askForConsent';

type Listener = (response: string) => void;

/** As msal-browser expects it at `window.nestedAppAuthBridge`: JSON texts in both directions. */
export interface NestedAppAuthBridge {
  addEventListener(type: 'message', listener: Listener): void;
  removeEventListener(type: 'message', listener: Listener): void;
  postMessage(request: string): void;
}

export interface BridgeOptions {
  readonly outlookOrigin: string;
  readonly fetch: typeof fetch;
  /** The page that plays Outlook; it shows the consent window. */
  readonly top: Window;
}

interface BridgeRequest {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly tokenParams?: { readonly scope: string };
}

type BridgeResponse = Readonly<Record<string, unknown>>;

/** Nested app authentication as Outlook offers it. The server decides; a request it keeps silent about stays unanswered. */
export function createNestedAppAuthBridge(options: BridgeOptions): NestedAppAuthBridge {
  const listeners = new Set<Listener>();
  const answer = async (request: BridgeRequest) => {
    const response = await respond(options, request).catch(() =>
      failure('NO_NETWORK', 'no_network', 'Nobody answers.'),
    );
    if (!response) return;
    const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...response });
    for (const listener of [...listeners]) listener(message);
  };
  return {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage: (request) => void answer(JSON.parse(request) as BridgeRequest),
  };
}

async function respond(
  options: BridgeOptions,
  { method, tokenParams }: BridgeRequest,
): Promise<BridgeResponse | undefined> {
  if (method === 'GetInitContext') return initContext(await call<AccountAnswer>(options, '/api/account'));
  const scopes = (tokenParams?.scope ?? '').split(' ').filter(Boolean);
  const first = await call<TokenAnswer>(options, '/api/tokens', { scopes, interactive: method === 'GetTokenPopup' });
  if (method === 'GetToken' || first.status !== 'consentRequired') return tokenResponse(first, scopes);
  const granted = await askForConsent(options, scopes);
  if (!granted) return failure('USER_CANCEL', 'user_cancelled', 'The window was closed.');
  return tokenResponse(
    await call<TokenAnswer>(options, '/api/tokens', { scopes, interactive: true, consented: true }),
    scopes,
  );
}

async function call<T>({ outlookOrigin, fetch }: BridgeOptions, path: string, body?: unknown): Promise<T> {
  const request =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${outlookOrigin}${path}`, request);
  return (await response.json()) as T;
}

function initContext(answer: AccountAnswer): BridgeResponse | undefined {
  if (answer.status === 'unanswered') return undefined;
  const { homeAccountId, environment, tenantId } = answer.account;
  return {
    success: true,
    initContext: {
      sdkName: 'sandbox',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: false },
      accountContext: { homeAccountId, environment, tenantId },
    },
  };
}

function tokenResponse(answer: TokenAnswer, scopes: readonly string[]): BridgeResponse | undefined {
  switch (answer.status) {
    case 'granted':
      return {
        success: true,
        token: {
          access_token: answer.accessToken,
          id_token: answer.idToken,
          expires_in: answer.expiresIn,
          scope: scopes.join(' '),
          properties: null,
        },
        account: answer.account,
      };
    case 'unanswered':
      return undefined;
    case 'cancelled':
      return failure('USER_CANCEL', 'user_cancelled', 'The window was closed.');
    case 'consentRequired':
      return failure(
        'USER_INTERACTION_REQUIRED',
        'consent_required',
        'AADSTS65001: The user or administrator has not consented.',
      );
    case 'adminConsentRequired':
      return failure(
        'USER_INTERACTION_REQUIRED',
        'consent_required',
        'AADSTS90094: The grant requires admin permission.',
      );
  }
}

function failure(status: string, code: string, description: string): BridgeResponse {
  return { success: false, error: { status, code, description } };
}
