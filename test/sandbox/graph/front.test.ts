import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken, readToken } from '../../../sandbox/graph/tokens';
import type { Fault } from '../../../sandbox/settings';
import { ALL_SCOPES, JO, SAM, startGraph, type RunningGraph } from './startGraph';

const LIST = '/me/calendar/calendarPermissions';
const GRANT = { emailAddress: { address: SAM }, role: 'limitedRead' };

let graph: RunningGraph;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.close());

const samsRole = async (): Promise<string | undefined> => {
  const { body } = await graph.ask('GET', LIST);
  return body.value.find((entry: { emailAddress: { address?: string } }) => entry.emailAddress.address === SAM)?.role;
};

describe('who asks', () => {
  test.each<[string, string, string, readonly string[], number, string | undefined]>([
    ['reading the list with the least scope', 'GET', LIST, ['Calendars.ReadBasic'], 200, undefined],
    ['reading the list with no scope for it', 'GET', LIST, ['User.Read'], 403, 'ErrorAccessDenied'],
    ['giving with a scope to read', 'POST', LIST, ['Calendars.Read'], 403, 'ErrorAccessDenied'],
    ['giving with a scope to write', 'POST', LIST, ['Calendars.ReadWrite'], 201, undefined],
    [
      'another calendar without a scope for shared ones',
      'GET',
      `/users/${JO}/calendar/calendarView?startDateTime=2026-11-23&endDateTime=2026-11-24`,
      ['User.Read'],
      403,
      'ErrorAccessDenied',
    ],
    ['oneself', 'GET', '/me', ['User.Read'], 200, undefined],
    ['the directory without a scope', 'GET', '/users', ['User.Read'], 403, 'Authorization_RequestDenied'],
    ['an address there is not', 'GET', '/me/nothing', ['User.Read'], 400, 'BadRequest'],
    ['a method there is not', 'DELETE', '/me/calendar/calendarPermissions', ['Calendars.ReadWrite'], 405, 'BadRequest'],
  ])('%s', async (_what, method, path, scopes, status, code) => {
    const answer = await graph.ask(method, path, { scopes, body: method === 'POST' ? GRANT : undefined });
    expect([answer.status, answer.body?.error?.code]).toEqual([status, code]);
  });

  test.each([
    ['no token', ''],
    ['no token at all in it', 'Bearer '],
    ['a token that is none', 'Bearer abc.def.ghi'],
  ])('%s', async (_what, authorization) => {
    const answer = await graph.ask('GET', '/me', { headers: { authorization } });
    expect([answer.status, answer.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  test('a token ends when it says, on the clock of the world', () => {
    const { accessToken, idToken, expiresIn } = issueToken(graph.world, {
      scopes: ['User.Read'],
      address: JO,
      lifetimeSeconds: 60,
    });
    const later = { ...graph.world, now: () => graph.world.now() + 61_000 };
    expect(expiresIn).toBe(60);
    expect(readToken(graph.world, `Bearer ${accessToken}`)).toEqual({ address: JO, scopes: new Set(['User.Read']) });
    expect(readToken(later, `Bearer ${accessToken}`)).toBe('expired');
    expect(JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      name: 'Jo Byrne',
      preferred_username: JO,
      tid: graph.world.organisation.tenantId,
    });
  });

  test('of other people only the basics, without the scope for more', async () => {
    const path = '/users/lee@healthmail.example?$select=displayName,imAddresses';
    expect((await graph.ask('GET', path, { scopes: ['User.ReadBasic.All'] })).body).not.toHaveProperty('imAddresses');
    expect((await graph.ask('GET', path, { scopes: ['User.Read.All'] })).body.imAddresses).toEqual([
      'lee@healthmail.example',
    ]);
    expect((await graph.ask('GET', '/me')).body).not.toHaveProperty('imAddresses');
  });

  test('a mailbox on-premises cannot be reached, its owner’s name can', async () => {
    graph.setGraph({ onPremises: true });
    const answer = await graph.ask('GET', '/me/calendars');
    expect([answer.status, answer.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
    expect((await graph.ask('GET', '/me')).status).toBe(200);
  });
});

describe('what every answer carries', () => {
  test('ids to trace it by, the moment of the world, and leave for a page to read them', async () => {
    const { headers, body } = await graph.ask('GET', '/me/calendars/nothing', {
      headers: { 'client-request-id': 'abc' },
    });
    expect(headers.get('client-request-id')).toBe('abc');
    expect(headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('date')).toContain('24 Nov 2026');
    expect(headers.get('access-control-expose-headers')).toMatch(/request-id.*Retry-After/);
    expect(body.error.innerError).toEqual({
      date: expect.stringMatching(/^2026-11-24T10:0/),
      'request-id': headers.get('request-id'),
      'client-request-id': 'abc',
    });
  });

  test('a preflight lets the client library’s own headers through', async () => {
    const response = await fetch(`${graph.origin}/v1.0${LIST}`, { method: 'OPTIONS' });
    const allowed = response.headers.get('access-control-allow-headers')?.split(', ');
    expect(allowed).toEqual(
      expect.arrayContaining([
        'authorization',
        'prefer',
        'if-match',
        'content-type',
        'consistencylevel',
        'client-request-id',
        'sdkversion',
        'retry-attempt',
      ]),
    );
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
  });
});

describe('faults', () => {
  const answers: [Fault['kind'], number | 'cut', string | undefined, string | undefined][] = [
    ['401', 401, 'InvalidAuthenticationToken', undefined],
    ['403', 403, 'ErrorAccessDenied', undefined],
    ['429', 429, 'ApplicationThrottled', undefined],
    ['500', 500, 'ErrorInternalServerError', undefined],
    ['503', 503, 'ServiceUnavailable', undefined],
    ['504', 504, 'GatewayTimeout', undefined],
    ['504-after', 504, 'GatewayTimeout', 'limitedRead'],
    ['drop', 'cut', undefined, undefined],
    ['drop-after', 'cut', undefined, 'limitedRead'],
    ['malformed', 'cut', undefined, 'limitedRead'],
    ['less', 201, undefined, 'freeBusyRead'],
    ['delay', 201, undefined, 'limitedRead'],
  ];

  test.each(answers)('%s: the answer is %s %s, the server then holds %s', async (kind, status, code, holds) => {
    graph.faults.replace([{ kind, method: 'POST', path: 'calendarPermissions$', times: 1, value: 2 }]);
    const answer = await graph.ask('POST', LIST, { body: GRANT }).catch(() => undefined);
    expect([answer?.status ?? 'cut', answer?.body?.error?.code]).toEqual([status, code]);
    expect(await samsRole()).toBe(holds);
    expect(graph.faults.list()).toEqual([]);
  });

  test('less than free/busy is nothing', async () => {
    graph.faults.replace([{ kind: 'less', method: '*', path: '.', times: 1 }]);
    expect((await graph.ask('POST', LIST, { body: { ...GRANT, role: 'freeBusyRead' } })).status).toBe(201);
    expect(await samsRole()).toBeUndefined();
  });

  test('they meet in order, as often as they say, and only what they name', async () => {
    graph.faults.replace([
      { kind: '503', method: 'GET', path: '^/me/calendars', times: 2, value: 7 },
      { kind: '500', method: 'GET', path: '^/me/calendars', times: 1 },
    ]);
    expect((await graph.ask('GET', '/me')).status).toBe(200);
    const first = await graph.ask('GET', '/me/calendars');
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7']);
    const rest = [
      await graph.ask('GET', '/me/calendars'),
      await graph.ask('GET', '/me/calendars'),
      await graph.ask('GET', '/me/calendars'),
    ];
    expect(rest.map(({ status }) => status)).toEqual([503, 500, 200]);
  });

  test('offline lasts until it is taken away, preflights included', async () => {
    graph.faults.replace([{ kind: 'offline', method: '*', path: '', times: 0 }]);
    await expect(graph.ask('GET', '/me')).rejects.toThrow();
    await expect(graph.ask('GET', '/me')).rejects.toThrow();
    await expect(fetch(`${graph.origin}/v1.0/me`, { method: 'OPTIONS' })).rejects.toThrow();
    graph.faults.replace([]);
    expect((await graph.ask('GET', '/me')).status).toBe(200);
  });

  test('a path that is no pattern is told at once', () => {
    expect(() => graph.faults.replace([{ kind: '500', method: '*', path: '(', times: 1 }])).toThrow(SyntaxError);
  });
});

describe('limits', () => {
  test('the fifth request at once to one mailbox waits its turn, other mailboxes and the directory do not', async () => {
    graph.faults.replace([{ kind: 'delay', method: 'GET', path: '^/me/calendar$', times: 4, value: 300 }]);
    const four = Array.from({ length: 4 }, () => graph.ask('GET', '/me/calendar'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const fifth = await graph.ask('GET', '/me/calendars');
    expect([fifth.status, fifth.body.error.code, fifth.headers.get('retry-after')]).toEqual([
      429,
      'ApplicationThrottled',
      '1',
    ]);
    expect((await graph.ask('GET', '/me')).status).toBe(200);
    expect((await graph.ask('GET', '/me/calendars', { as: 'lee@healthmail.example' })).status).toBe(200);
    expect((await Promise.all(four)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await graph.ask('GET', '/me/calendars')).status).toBe(200);
  });
});

describe('several at once in one request', () => {
  const batch = (requests: unknown[]) => graph.ask('POST', '/$batch', { body: { requests } });
  const gets = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: String(index), method: 'GET', url: '/me/calendar' }));

  test('each has a status of its own', async () => {
    const { status, body } = await batch([...gets(1), { id: 'x', method: 'GET', url: '/me/events/nothing' }]);
    const statuses = Object.fromEntries(
      body.responses.map((each: { id: string; status: number }) => [each.id, each.status]),
    );
    expect([status, statuses]).toEqual([200, { 0: 200, x: 404 }]);
  });

  test('what depends on something that failed is not done', async () => {
    const body = { emailAddress: { address: SAM }, role: 'freeBusyRead' };
    const headers = { 'Content-Type': 'application/json' };
    const answer = await batch([
      { id: '1', method: 'GET', url: '/me/events/nothing' },
      { id: '2', method: 'POST', url: LIST, headers, body, dependsOn: ['1'] },
    ]);
    expect(answer.body.responses.map(({ status }: { status: number }) => status)).toEqual([404, 424]);
    expect(await samsRole()).toBeUndefined();
  });

  test('the mailbox’s limit counts inside too, item by item', async () => {
    await graph.close();
    graph = await startGraph({ latency: 60 });
    const other = graph.ask('GET', '/me/calendars');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { status, body } = await batch(gets(8));
    const throttled = body.responses.filter((each: { status: number }) => each.status === 429);
    expect(status).toBe(200);
    expect(throttled.length).toBeGreaterThan(0);
    expect(throttled[0].headers['Retry-After']).toBe('1');
    expect((await other).status).toBe(200);
  });

  test.each([
    ['more than twenty', () => gets(21)],
    ['two of one name', () => [...gets(1), ...gets(1)]],
    ['none', () => []],
    ['one that depends on nobody there', () => [{ ...gets(1)[0], dependsOn: ['9'] }]],
  ])('%s is refused as a whole', async (_what, requests) => {
    expect((await batch(requests())).status).toBe(400);
  });

  test('a body without its type is refused', async () => {
    const answer = await batch([{ id: '1', method: 'POST', url: LIST, body: GRANT }]);
    expect(answer.body.responses[0].status).toBe(400);
  });
});

describe('the record', () => {
  test('each exchange is told, those of a batch as their own, and written as a line unless it was no answer of Graph’s', async () => {
    await graph.close();
    const log = join(mkdtempSync(join(tmpdir(), 'graph-')), 'traffic.jsonl');
    graph = await startGraph({ log });
    await graph.ask('POST', '/$batch', { body: { requests: [{ id: '1', method: 'GET', url: '/me' }] } });
    graph.faults.replace([{ kind: 'malformed', method: '*', path: '.', times: 1 }]);
    await graph.ask('GET', '/me').catch(() => undefined);
    graph.faults.replace([{ kind: 'drop', method: '*', path: '.', times: 1 }]);
    await graph.ask('GET', '/me').catch(() => undefined);
    await graph.ask('POST', LIST, { body: GRANT });
    const told = graph.exchanges.map(({ method, path, status, fault }) => [method, path, status, fault]);
    expect(told).toEqual([
      ['GET', '/v1.0/me', 200, undefined],
      ['POST', '/v1.0/$batch', 200, undefined],
      ['GET', '/v1.0/me', 200, 'malformed'],
      ['GET', '/v1.0/me', 0, 'drop'],
      ['POST', `/v1.0${LIST}`, 201, undefined],
    ]);
    expect(existsSync(log)).toBe(true);
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ path }) => path)).toEqual(['/v1.0/me', '/v1.0/$batch', `/v1.0${LIST}`]);
    expect(lines[2]).toMatchObject({ requestBody: GRANT, status: 201, responseBody: { role: 'limitedRead' } });
  });
});

describe('people one knows', () => {
  test.each([
    ['contacts', '/me/contacts?$select=displayName', 5],
    ['colleagues by the start of their name', "/users?$filter=startswith(displayName,'Le')", 1],
    ['people by a word', '/me/people?$search="sam"', 1],
  ])('%s', async (_what, path, count) => {
    expect((await graph.ask('GET', path, { scopes: ALL_SCOPES })).body.value).toHaveLength(count);
  });

  test('a contact is made, changed and removed', async () => {
    const made = await graph.ask('POST', '/me/contacts', {
      body: { givenName: 'Ruth', surname: 'Abel', emailAddresses: [{ address: 'ruth.abel@harbour.example' }] },
    });
    const path = `/me/contacts/${encodeURIComponent(made.body.id)}`;
    expect([made.status, made.body.displayName]).toEqual([201, 'Ruth Abel']);
    expect(
      (await graph.ask('PATCH', path, { body: { imAddresses: ['ruth.abel@harbour.example'] } })).body,
    ).toMatchObject({ surname: 'Abel', imAddresses: ['ruth.abel@harbour.example'] });
    expect((await graph.ask('DELETE', path)).status).toBe(204);
    expect((await graph.ask('GET', path)).status).toBe(404);
  });
});
