import type { GraphClient, GraphRequest } from '../../../src/adapters/graph/graphClient';
import {
  clock,
  countingTokens,
  createTestClient,
  graphError,
  json,
  NOW,
  signedOutTokens,
  stubNetwork,
} from './stubGraph';
import { createGraphClient } from '../../../src/adapters/graph/graphClient';

afterEach(() => jest.restoreAllMocks());

const request = (method: GraphRequest['method'], path = '/me/calendars'): GraphRequest => ({
  method,
  path,
  scopes: ['Calendars.ReadWrite'],
  body: method === 'POST' || method === 'PATCH' ? { role: 'limitedRead' } : undefined,
});

const send = (method: GraphRequest['method'], client: GraphClient = createTestClient()) => client.send(request(method));

test('a request goes to Graph itself, with the token, an immutable-id preference and a request id', async () => {
  const seen = stubNetwork(json(200, { value: [] }));
  await send('GET');
  expect(seen[0]?.url).toBe('https://graph.microsoft.com/v1.0/me/calendars');
  expect(seen[0]?.headers.get('Authorization')).toBe('Bearer token-1');
  expect(seen[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId"');
  expect(seen[0]?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('without a token nothing is sent', async () => {
  const seen = stubNetwork(json(200, {}));
  expect(await send('GET', createTestClient(signedOutTokens))).toEqual({ ok: false, error: { kind: 'signed-out' } });
  expect(seen).toHaveLength(0);
});

describe('what is sent again, and how often it arrives', () => {
  const retryNow = { 'Retry-After': '0' };
  test.each([
    ['a read that is throttled comes again', 'GET', graphError(429, 'ApplicationThrottled', retryNow), 2],
    ['a read that meets 503 comes again', 'GET', graphError(503, 'ServiceUnavailable', retryNow), 2],
    ['a read that meets 504 comes again', 'GET', graphError(504, 'GatewayTimeout', retryNow), 2],
    ['a read that meets 500 does not', 'GET', graphError(500, 'ErrorInternalServerError'), 1],
    [
      'a read whose wait would be too long does not',
      'GET',
      graphError(429, 'ApplicationThrottled', { 'Retry-After': '120' }),
      1,
    ],
    [
      'a new share that is throttled comes again: nothing was done',
      'POST',
      graphError(429, 'ApplicationThrottled', retryNow),
      2,
    ],
    [
      'a new share that meets 504 never comes again: it may have been made',
      'POST',
      graphError(504, 'GatewayTimeout', retryNow),
      1,
    ],
    ['a new share that meets 503 never comes again', 'POST', graphError(503, 'ServiceUnavailable', retryNow), 1],
    ['a change that meets 504 never comes again', 'PATCH', graphError(504, 'GatewayTimeout', retryNow), 1],
    ['a removal that meets 504 never comes again', 'DELETE', graphError(504, 'GatewayTimeout', retryNow), 1],
    ['a new share whose connection is lost never comes again', 'POST', new TypeError('Failed to fetch'), 1],
    ['a read whose connection is lost does not either', 'GET', new TypeError('Failed to fetch'), 1],
  ] as const)('%s', async (_sentence, method, first, times) => {
    const seen = stubNetwork(first, json(200, { value: [] }));
    const answer = await send(method);
    expect(seen).toHaveLength(times);
    expect(answer.ok).toBe(times > 1);
  });

  test('a read that is throttled for good ends after three repetitions, with the wait the server named', async () => {
    const seen = stubNetwork(graphError(429, 'ApplicationThrottled', { 'Retry-After': '0' }));
    expect(await send('GET')).toMatchObject({ error: { kind: 'throttled', retryAfterSeconds: 0 } });
    expect(seen).toHaveLength(4);
  });
});

describe('a token that Graph refuses', () => {
  test.each(['GET', 'POST', 'PATCH', 'DELETE'] as const)(
    '%s is tried once more, with a fresh token',
    async (method) => {
      const { tokens, asked } = countingTokens();
      const seen = stubNetwork(graphError(401, 'InvalidAuthenticationToken'), json(200, {}));
      expect((await send(method, createTestClient(tokens))).ok).toBe(true);
      expect(asked.map(({ refresh }) => refresh)).toEqual([false, true]);
      expect(seen.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    },
  );

  test('refused again, it ends signed out', async () => {
    const seen = stubNetwork(graphError(401, 'InvalidAuthenticationToken'));
    expect(await send('GET')).toMatchObject({
      error: { kind: 'signed-out', code: 'InvalidAuthenticationToken', requestId: 'req-1', at: NOW },
    });
    expect(seen).toHaveLength(2);
  });
});

test('an answer that does not come in time ends unavailable', async () => {
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(
      (_input, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    );
  expect(await send('POST', createTestClient(countingTokens().tokens, 20))).toMatchObject({
    error: { kind: 'unavailable', code: 'TimeoutError' },
  });
});

describe('ADM-07: Graph is not asked for more than it allows', () => {
  test('never more than four requests are under way at once, and all of them are answered', async () => {
    let underWay = 0;
    let most = 0;
    stubNetwork(async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return json(200, {});
    });
    const client = createTestClient();
    const answers = await Promise.all(Array.from({ length: 25 }, () => send('GET', client)));
    expect(most).toBe(4);
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  test.each([
    ['the directory', '/users?$top=1', true],
    ['its next page', 'https://graph.microsoft.com/v1.0/users?$skip=1', true],
    ['the address book', '/contacts?$top=1', true],
    ['a colleague’s calendar, which is a mailbox', '/users/lee@healthmail.example/calendar', false],
    ['the own contacts', '/me/contacts?$top=1', false],
  ])('%s: whether it is asked while four wait for the mailbox', async (_sentence, path, isAsked) => {
    const asked: string[] = [];
    const open: (() => void)[] = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
      asked.push(String(input));
      if (String(input).endsWith('/me/held')) await new Promise<void>((resolve) => open.push(resolve));
      return json(200, {});
    });
    const client = createTestClient();
    const held = [1, 2, 3, 4].map(() => client.send({ ...request('GET'), path: '/me/held' }));
    const beside = client.send({ ...request('GET'), path });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(isAsked ? 5 : 4);
    open.forEach((answer) => answer());
    await Promise.all([...held, beside]);
    expect(asked).toHaveLength(5);
  });

  test('a request that fails leaves its place to the next', async () => {
    stubNetwork(new TypeError('Failed to fetch'));
    const client = createTestClient();
    const answers = await Promise.all(Array.from({ length: 9 }, () => send('GET', client)));
    expect(answers.map((answer) => !answer.ok && answer.error.kind)).toEqual(
      Array.from({ length: 9 }, () => 'offline'),
    );
  });

  test('Retry-After is waited for', async () => {
    const times: number[] = [];
    stubNetwork(
      () => (times.push(Date.now()), graphError(429, 'ApplicationThrottled', { 'Retry-After': '1' })),
      () => (times.push(Date.now()), json(200, {})),
    );
    await createGraphClient({ tokens: countingTokens().tokens, clock }).send(request('GET'));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });
});
