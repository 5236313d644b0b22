import { createSignIn } from '../../../src/adapters/auth/nestedAppAuth';
import { createBridge, granted, refused, type BridgeRequest } from './stubBridge';

const SCOPES = ['Calendars.ReadWrite'];
const CLIENT = '11111111-1111-4111-8111-111111111111';
const NOW = Date.UTC(2026, 10, 24, 9, 0);

/** What the page keeps. MSAL meets the storages of a browser; whatever it writes there is seen. */
const createStorage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

// MSAL opens a channel to its other tabs and never closes it, which would keep Node running.
beforeAll(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));

let local = createStorage();
let session = createStorage();

beforeEach(() => {
  local = createStorage();
  session = createStorage();
  Object.assign(globalThis, { window: globalThis, localStorage: local, sessionStorage: session });
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of ['window', 'localStorage', 'sessionStorage', 'nestedAppAuthBridge'])
    Reflect.deleteProperty(globalThis, name);
});

const host = (reply: Parameters<typeof createBridge>[0]) => {
  const bridge = createBridge(reply);
  Object.assign(globalThis, { nestedAppAuthBridge: bridge });
  return bridge;
};

/** The real MSAL, over a host that is played. */
const create = (over: Partial<Parameters<typeof createSignIn>[0]> = {}) =>
  createSignIn({
    clientId: CLIENT,
    scopes: SCOPES,
    isOffered: () => true,
    load: () => import('../../../src/adapters/auth/nestedApp'),
    clock: { now: () => NOW, timeZone: () => 'Europe/London' },
    hostAnswersWithin: 300,
    ...over,
  });

const methods = (requests: readonly BridgeRequest[]) => requests.map(({ method }) => method);

describe('SEC-03: signing in with the account that the host is signed in with', () => {
  test('needs no press where the host gives a token', async () => {
    const { requests } = host(granted);
    expect(await create().resume()).toEqual({
      ok: true,
      value: { address: 'jo.byrne@healthmail.example', name: 'Jo Byrne' },
    });
    expect(methods(requests)).toEqual(['GetInitContext', 'GetToken']);
    expect(requests[1]?.tokenParams).toMatchObject({
      clientId: CLIENT,
      scope: expect.stringContaining('Calendars.ReadWrite'),
    });
  });

  test('ADM-01: the organisation’s roles come out of the token that names the person', async () => {
    host((request, number) => granted(request, number, undefined, { roles: ['Federation.SinglePointOfContact'] }));
    expect(await create().resume()).toMatchObject({ value: { roles: ['Federation.SinglePointOfContact'] } });
  });

  test('opens a window on a press only', async () => {
    const { requests } = host((request, number) =>
      request.method === 'GetTokenPopup'
        ? granted(request, number)
        : refused('USER_INTERACTION_REQUIRED', 'consent_required'),
    );
    const signIn = create();
    expect(await signIn.resume()).toMatchObject({ ok: false, error: { kind: 'consent-required', scopes: SCOPES } });
    expect(methods(requests)).not.toContain('GetTokenPopup');
    expect(await signIn.signIn()).toMatchObject({ ok: true, value: { name: 'Jo Byrne' } });
    expect(methods(requests)).toContain('GetTokenPopup');
  });
});

describe('what the host answers, by cause', () => {
  test.each([
    ['consent has not been given', refused('USER_INTERACTION_REQUIRED', 'consent_required'), 'consent-required'],
    [
      'consent has not been given, told in Entra ID’s number',
      refused('USER_INTERACTION_REQUIRED', 'invalid_grant', 'AADSTS65001: no consent'),
      'consent-required',
    ],
    ['the session has ended', refused('USER_INTERACTION_REQUIRED', 'login_required'), 'signed-out'],
    ['the account is gone', refused('ACCOUNT_UNAVAILABLE'), 'signed-out'],
    ['there is no network', refused('NO_NETWORK'), 'offline'],
    ['the window was closed', refused('USER_CANCEL'), 'sign-in-cancelled'],
    ['nested sign-in is switched off', refused('DISABLED'), 'sign-in-unavailable'],
    ['nested sign-in is not there', refused('NESTED_APP_AUTH_UNAVAILABLE'), 'sign-in-unavailable'],
    ['the service is down for a while', refused('TRANSIENT_ERROR', 'temporarily_unavailable'), 'unavailable'],
    ['something that nobody knows', refused('PERSISTENT_ERROR', 'AADSTS999'), 'unexpected'],
  ])('%s', async (_sentence, reply, kind) => {
    host(() => reply);
    expect(await create().resume()).toMatchObject({ ok: false, error: { kind, at: NOW } });
    expect(await create().signIn()).toMatchObject({ ok: false, error: { kind, at: NOW } });
  });

  test('less was granted than asked for: the scopes that are missing are named', async () => {
    host((request, number) => granted(request, number, 'User.Read'));
    expect(await create().resume()).toMatchObject({ ok: false, error: { kind: 'consent-required', scopes: SCOPES } });
  });

  test('scopes may come back as whole addresses', async () => {
    host((request, number) => granted(request, number, 'https://graph.microsoft.com/Calendars.ReadWrite openid'));
    expect((await create().resume()).ok).toBe(true);
  });
});

describe('a host that cannot sign in', () => {
  test('is told at once, without fetching MSAL', async () => {
    const load = jest.fn();
    expect(await create({ isOffered: () => false, load }).resume()).toMatchObject({
      error: { kind: 'sign-in-unavailable' },
    });
    expect(load).not.toHaveBeenCalled();
  });

  test('claims the requirement set and has no bridge: MSAL’s own windows are not used instead', async () => {
    const signIn = create();
    expect(await signIn.resume()).toMatchObject({ error: { kind: 'sign-in-unavailable' } });
    expect(await signIn.signIn()).toMatchObject({ error: { kind: 'sign-in-unavailable' } });
  });

  test('has a bridge that never answers: it ends in time, and can be tried again', async () => {
    Object.assign(globalThis, {
      nestedAppAuthBridge: { addEventListener: () => 0, removeEventListener: () => 0, postMessage: () => 0 },
    });
    const signIn = create({ hostAnswersWithin: 20 });
    expect(await signIn.resume()).toMatchObject({ error: { kind: 'sign-in-unavailable', code: 'bridge_timeout' } });
    host(granted);
    expect((await signIn.resume()).ok).toBe(true);
  });

  test('shakes hands and is silent then: it ends in time', async () => {
    host(() => 'silence');
    expect(await create({ hostAnswersWithin: 20 }).resume()).toMatchObject({ error: { kind: 'sign-in-unavailable' } });
  });

  test('MSAL itself cannot be fetched: offline', async () => {
    const lost = Object.assign(new Error('Loading chunk failed.'), { name: 'ChunkLoadError' });
    expect(await create({ load: () => Promise.reject(lost) }).resume()).toMatchObject({ error: { kind: 'offline' } });
  });
});

describe('tokens for Graph', () => {
  test('come from memory until a fresh one is asked for', async () => {
    const { requests } = host(granted);
    const signIn = create();
    const first = await signIn.token(SCOPES, { refresh: false });
    expect(await signIn.token(SCOPES, { refresh: false })).toEqual(first);
    expect(methods(requests)).toEqual(['GetInitContext', 'GetToken']);
    expect(await signIn.token(SCOPES, { refresh: true })).not.toEqual(first);
    expect(requests.at(-1)?.tokenParams?.forceRefresh).toBe(true);
  });

  test('are not given after signing out, and nothing signs in again by itself', async () => {
    const { requests } = host(granted);
    const signIn = create();
    await signIn.resume();
    await signIn.signOut();
    const before = requests.length;
    expect(await signIn.token(SCOPES, { refresh: false })).toMatchObject({ error: { kind: 'signed-out' } });
    expect(await signIn.resume()).toMatchObject({ error: { kind: 'signed-out' } });
    expect(requests).toHaveLength(before);
    expect((await signIn.signIn()).ok).toBe(true);
    expect((await signIn.resume()).ok).toBe(true);
  });

  test('a press that is cancelled after signing out leaves the person signed out', async () => {
    host(() => refused('USER_CANCEL'));
    const signIn = create();
    await signIn.signOut();
    expect(await signIn.signIn()).toMatchObject({ error: { kind: 'sign-in-cancelled' } });
    expect(await signIn.resume()).toMatchObject({ error: { kind: 'signed-out' } });
  });
});

describe('ACC-05: nothing of signing in stays on the device', () => {
  test('neither account nor token is written to the browser’s storages', async () => {
    host(granted);
    const signIn = create();
    await signIn.resume();
    await signIn.signIn();
    await signIn.token(SCOPES, { refresh: true });
    await signIn.signOut();
    expect([...local.kept, ...session.kept]).toEqual([]);
  });
});
