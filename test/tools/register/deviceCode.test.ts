import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signInByDeviceCode } from '../../../tools/register/provision/deviceCode';

const CODE = {
  device_code: 'long-code',
  user_code: 'ABCD1234',
  verification_uri: 'https://login.example/device',
  expires_in: 30,
  interval: 5,
  message: 'Open https://login.example/device and enter ABCD1234.',
};

let server: Server;
let login: string;
let answers: object[];
let asked: { readonly path: string; readonly form: Record<string, string> }[];
let said: string[];
let waited: number[];

/** Stands where Microsoft's sign-in service is: gives the prepared answers in turn, the last one for ever. */
beforeEach(async () => {
  [answers, asked, said, waited] = [[], [], [], []];
  server = createServer(async (message, response) => {
    let text = '';
    for await (const chunk of message) text += String(chunk);
    asked.push({ path: message.url ?? '', form: Object.fromEntries(new URLSearchParams(text)) });
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? {};
    response.writeHead('error' in answer ? 400 : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  login = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const signIn = () =>
  signInByDeviceCode(
    { login, tenant: 'healthmail.example', client: 'app-id', scope: 'Sites.Manage.All' },
    { say: (line) => said.push(line), wait: async (milliseconds) => void waited.push(milliseconds) },
  );
const PENDING = { error: 'authorization_pending' };

test('the code is shown, and the token taken once somebody entered it', async () => {
  answers = [CODE, PENDING, PENDING, { access_token: 'token-1' }];
  expect(await signIn()).toBe('token-1');
  expect(said).toEqual([CODE.message]);
  expect(waited).toEqual([5000, 5000, 5000]);
  expect(asked[0]).toEqual({
    path: '/healthmail.example/oauth2/v2.0/devicecode',
    form: { client_id: 'app-id', scope: 'Sites.Manage.All' },
  });
  expect(asked[1]).toEqual({
    path: '/healthmail.example/oauth2/v2.0/token',
    form: {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: 'app-id',
      device_code: 'long-code',
    },
  });
});

test('asked to slow down, it asks five seconds less often from then on', async () => {
  answers = [CODE, { error: 'slow_down' }, PENDING, { access_token: 'token-1' }];
  await signIn();
  expect(waited).toEqual([5000, 10_000, 10_000]);
});

test.each([
  [
    'the person said no',
    [CODE, { error: 'authorization_declined', error_description: 'Declined.\r\nTrace ID: 1' }],
    'Declined.',
  ],
  ['the code ran out at the service', [CODE, { error: 'expired_token' }], 'expired_token'],
  ['nobody ever entered it', [CODE, PENDING], 'The code ran out before anybody entered it.'],
  [
    'the application is not known',
    [{ error: 'unauthorized_client', error_description: 'No such client.' }],
    'No such client.',
  ],
])('%s: there is no token, and it is said why', async (_what, prepared, reason) => {
  answers = prepared;
  await expect(signIn()).rejects.toThrow(reason);
});
