export type BridgeRequest = {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly clientId: string; readonly forceRefresh?: boolean };
};
type Reply = object | 'silence';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const ACCOUNT = { homeAccountId: 'oid.tid', environment: 'login.microsoftonline.com', tenantId: 'tid' };

/** A token as the host gives it; unsigned, since MSAL only reads its claims. */
export const granted = (
  { tokenParams }: BridgeRequest,
  number: number,
  scope = tokenParams?.scope ?? '',
  more: object = {},
) => {
  const claims = {
    oid: 'oid',
    tid: 'tid',
    preferred_username: 'jo.byrne@healthmail.example',
    name: 'Jo Byrne',
    exp: 4_000_000_000,
    ...more,
  };
  return {
    success: true,
    token: {
      access_token: `access-${number}`,
      id_token: `${encode({ alg: 'none' })}.${encode(claims)}.`,
      expires_in: 3600,
      scope,
    },
    account: { ...ACCOUNT, username: 'jo.byrne@healthmail.example', localAccountId: 'oid', name: 'Jo Byrne' },
  };
};

export const refused = (status: string, code = '', description = '') => ({
  success: false,
  error: { status, code, description },
});

/** The bridge that a host puts on the page, answering as `reply` says. */
export const createBridge = (reply: (request: BridgeRequest, number: number) => Reply) => {
  const requests: BridgeRequest[] = [];
  const listeners = new Set<(message: string) => void>();
  const answer = (request: BridgeRequest): Reply => {
    if (request.method !== 'GetInitContext') return reply(request, requests.length);
    return {
      success: true,
      initContext: { sdkName: 'stub', sdkVersion: '1', capabilities: {}, accountContext: ACCOUNT },
    };
  };
  return {
    requests,
    addEventListener: (_type: string, listener: (message: string) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (message: string) => void) => listeners.delete(listener),
    postMessage: (text: string) => {
      const request = JSON.parse(text) as BridgeRequest;
      requests.push(request);
      const body = answer(request);
      if (body === 'silence') return;
      queueMicrotask(() =>
        listeners.forEach((tell) => tell(JSON.stringify({ requestId: request.requestId, ...body }))),
      );
    },
  };
};
