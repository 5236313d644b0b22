import type { TokenAnswer } from '../../../sandbox/outlook/api';
import { createNestedAppAuthBridge } from '../../../sandbox/seam/nestedAppAuthBridge';

const account = {
  homeAccountId: 'oid.tid',
  environment: 'login.microsoftonline.com',
  tenantId: 'tid',
  username: 'jo.byrne@healthmail.example',
  localAccountId: 'oid',
  name: 'Jo Byrne',
};
const granted: TokenAnswer = { status: 'granted', accessToken: 'a', idToken: 'i', expiresIn: 3600, account };

/** A page with a consent window that answers at once. */
function createPage(press: boolean) {
  const listeners = new Set<(event: unknown) => void>();
  const asked: unknown[] = [];
  const page = {
    addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
    postMessage(question: { id: string }) {
      asked.push(question);
      const answer = { sandbox: 'consentAnswer', id: question.id, granted: press };
      const tell = (event: unknown) => [...listeners].forEach((listener) => listener(event));
      tell({ source: page, origin: 'http://localhost:9', data: { ...answer, granted: !press } });
      tell({ source: page, origin: 'http://localhost:1', data: { ...answer, id: 'another' } });
      tell({ source: page, origin: 'http://localhost:1', data: answer });
    },
  };
  return { page, asked };
}

/** Asks the bridge as msal-browser does; the server answers in this order. */
async function ask(method: string, answers: readonly unknown[], press = true) {
  const { page, asked } = createPage(press);
  Object.assign(globalThis, { window: page });
  const sent: unknown[] = [];
  const waiting = [...answers];
  const fetchAnswer = async (_url: unknown, init?: RequestInit) => {
    sent.push(init?.body === undefined ? undefined : JSON.parse(String(init.body)));
    const answer = waiting.shift();
    if (answer instanceof Error) throw answer;
    return Response.json(answer);
  };
  const bridge = createNestedAppAuthBridge({
    outlookOrigin: 'http://localhost:1',
    fetch: fetchAnswer as typeof fetch,
    top: page as unknown as Window,
  });
  const response = new Promise<Record<string, unknown> | undefined>((resolve) => {
    bridge.addEventListener('message', (text) => resolve(JSON.parse(text)));
    setTimeout(() => resolve(undefined), 50);
  });
  bridge.postMessage(JSON.stringify({ method, requestId: 'r1', tokenParams: { scope: 'Calendars.ReadWrite openid' } }));
  return { response: await response, sent, asked };
}
afterAll(() => void Reflect.deleteProperty(globalThis, 'window'));

describe('nested app authentication', () => {
  it('says whose account it is', async () => {
    const { response } = await ask('GetInitContext', [{ status: 'known', account }]);
    expect(response).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r1',
      success: true,
      initContext: { accountContext: { homeAccountId: 'oid.tid', tenantId: 'tid' } },
    });
  });

  it('hands over a token for the scopes asked for', async () => {
    const { response, sent } = await ask('GetToken', [granted]);
    expect(response).toMatchObject({
      success: true,
      account,
      token: { access_token: 'a', id_token: 'i', expires_in: 3600, scope: 'Calendars.ReadWrite openid' },
    });
    expect(sent).toEqual([{ scopes: ['Calendars.ReadWrite', 'openid'], interactive: false }]);
  });

  test.each([
    ['needs a press where consent is missing', 'GetToken', { status: 'consentRequired' }, 'USER_INTERACTION_REQUIRED'],
    [
      'cannot go on without an administrator',
      'GetTokenPopup',
      { status: 'adminConsentRequired' },
      'USER_INTERACTION_REQUIRED',
    ],
    ['is cancelled where the window closes', 'GetTokenPopup', { status: 'cancelled' }, 'USER_CANCEL'],
    ['says that nobody answers', 'GetToken', new TypeError('fetch failed'), 'NO_NETWORK'],
  ])('%s', async (_what, method, answer, status) => {
    const { response, asked } = await ask(method, [answer]);
    expect(response).toMatchObject({ success: false, error: { status } });
    expect(asked).toEqual([]);
  });

  it('asks in a window where consent is missing, and only once it was given for the token', async () => {
    const { response, sent, asked } = await ask('GetTokenPopup', [{ status: 'consentRequired' }, granted]);
    expect(asked).toMatchObject([{ sandbox: 'consent', scopes: ['Calendars.ReadWrite', 'openid'] }]);
    expect(sent[1]).toEqual({ scopes: ['Calendars.ReadWrite', 'openid'], interactive: true, consented: true });
    expect(response).toMatchObject({ success: true });
  });

  it('is cancelled where consent is refused', async () => {
    const { response, sent } = await ask('GetTokenPopup', [{ status: 'consentRequired' }], false);
    expect(response).toMatchObject({ success: false, error: { status: 'USER_CANCEL' } });
    expect(sent).toHaveLength(1);
  });

  test.each(['GetInitContext', 'GetToken', 'GetTokenPopup'])(
    'leaves %s unanswered where the host keeps silent',
    async (method) => {
      expect((await ask(method, [{ status: 'unanswered' }])).response).toBeUndefined();
    },
  );
});
