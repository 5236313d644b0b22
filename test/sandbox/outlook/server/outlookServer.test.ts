import type { EventView, Exchange, Session } from '../../../../sandbox/outlook/api';
import { createOutlookServer } from '../../../../sandbox/outlook/server/outlookServer';
import { createSandboxState, recordExchange } from '../../../../sandbox/outlook/server/sandboxState';
import { toSession } from '../../../../sandbox/outlook/server/toSession';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;
const ORIGINS = { outlook: 'http://localhost:1', addin: 'http://localhost:2', graph: 'http://localhost:3' };
const ADDIN: Session['addin'] = {
  name: 'Partner Sharing',
  iconUrl: '',
  paneUrl: '',
  permissionLevel: 1,
  surfaces: { organizer: true, attendee: true, messageRead: true },
  organizerPaneIds: ['organizer.openPane'],
  supportsSharedFolders: true,
};
const state = createSandboxState({ size: 'small', now: NOW });
const server = createOutlookServer({
  state,
  sandboxFolder: 'nowhere',
  session: () => toSession(state, ORIGINS, ADDIN),
});
let origin: string;
beforeAll(async () => void (origin = `http://localhost:${await server.start(0)}`));
afterAll(() => server.close());
beforeEach(() => state.reset());

const ask = (method: string, pathname: string, body?: unknown) =>
  fetch(`${origin}/api/${pathname}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const get = async <T>(pathname: string) => (await (await ask('GET', pathname)).json()) as T;
const view = (query = '') => {
  const range = `start=${new Date(NOW - 2 * DAY).toISOString()}&end=${new Date(NOW + 7 * DAY).toISOString()}`;
  return get<EventView[]>(`view?${range}${query}`);
};
const draft = (subject: string) => ({
  event: {
    subject,
    start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2026-11-25T10:30:00', timeZone: 'Europe/London' },
  },
  attachments: [
    { id: 'a', name: 'notes.txt', contentType: 'text/plain', size: 3, isInline: false, contentBytes: 'YWJj' },
  ],
});

describe('the session', () => {
  it('says who is at the sandbox, and which mailboxes are open, the own one first', async () => {
    const session = await get<Session>('session');
    expect(session.me.address).toBe('jo.byrne@healthmail.example');
    expect(session.mailboxes[0]).toEqual({ ...session.me, mine: true });
    expect(session.mailboxes.map(({ address }) => address)).toContain('ward7@healthmail.example');
    expect(session.origins).toEqual(ORIGINS);
    expect(session.settings.mailboxSet).toBe('1.14');
  });
});

describe('appointments', () => {
  it('of a week come with series expanded', async () => {
    const events = await view();
    expect(events.length).toBeGreaterThan(5);
    expect(events.some(({ event }) => event.type === 'occurrence')).toBe(true);
  });

  it('are made as drafts, sent, changed, and taken away', async () => {
    const made = (await (await ask('PUT', 'events/new', draft('Ward round'))).json()) as EventView;
    expect(made).toMatchObject({
      isDraft: true,
      event: { subject: 'Ward round' },
      attachments: [{ name: 'notes.txt' }],
    });
    const id = encodeURIComponent(made.event.id ?? '');
    expect(await (await ask('POST', `events/${id}/send`)).json()).toMatchObject({ isDraft: false });
    expect(await get(`events/${id}/attachments/a`)).toEqual({ content: 'YWJj' });
    await ask('PUT', `events/${id}`, draft('Ward round, moved'));
    expect(await get(`events/${id}`)).toMatchObject({ event: { subject: 'Ward round, moved' } });
    expect((await view()).filter(({ event }) => event.subject === 'Ward round, moved')).toHaveLength(1);
    expect((await ask('DELETE', `events/${id}`)).status).toBe(204);
    expect((await ask('GET', `events/${id}`)).status).toBe(404);
  });

  it("keep the add-in's custom properties beside them", async () => {
    const [first] = await view();
    const id = encodeURIComponent(first?.event.id ?? '');
    expect(await get(`properties/${id}`)).toEqual({ text: '{}' });
    await ask('PUT', `properties/${id}`, { text: '{"seen":true}' });
    expect(await get(`properties/${id}`)).toEqual({ text: '{"seen":true}' });
  });

  test.each([
    ['a mailbox that is not there', 'view?mailbox=nobody@healthmail.example&start=2026-11-24&end=2026-11-25', 404],
    ["a partner's mailbox", 'view?mailbox=kim.rowe@northshire.example&start=2026-11-24&end=2026-11-25', 403],
    ['no range', 'view?start=soon', 400],
    ['an appointment that is not there', 'events/none', 404],
    ['a call that is none', 'nothing', 404],
  ])('are not given for %s', async (_what, pathname, status) => {
    expect((await ask('GET', pathname)).status).toBe(status);
  });

  it('of a mailbox that is opened as delegate are given', async () => {
    expect((await view('&mailbox=ward7@healthmail.example')).length).toBeGreaterThan(0);
  });
});

describe('people for the attendee field', () => {
  test.each([
    ['the beginning of a family name', 'Row', 'kim.rowe@northshire.example'],
    ['the beginning of an address', 'sam.hall', 'sam.hall@northshire.example'],
    ['a colleague', 'lee', 'lee@healthmail.example'],
  ])('are found by %s', async (_what, query, address) => {
    expect((await get<{ address: string }[]>(`people?query=${query}`)).map((one) => one.address)).toContain(address);
  });

  it('are not listed without a word', async () => {
    expect(await get('people?query=%20')).toEqual([]);
  });
});

describe('switches and faults', () => {
  it('are changed one by one', async () => {
    expect(await (await ask('PATCH', 'settings', { theme: 'dark' })).json()).toMatchObject({
      theme: 'dark',
      signIn: 'silent',
    });
    expect((await ask('PATCH', 'settings', { theme: 3 })).status).toBe(400);
  });

  it('wait for requests in order, and are refused where they make no sense', async () => {
    const fault = { kind: '504-after', method: 'POST', path: '/calendarPermissions$', times: 1 };
    expect(await (await ask('PUT', 'faults', [fault])).json()).toEqual([fault]);
    expect((await ask('PUT', 'faults', [{ ...fault, path: '(' }])).status).toBe(400);
    expect(state.faults.list()).toEqual([fault]);
  });

  it('show the traffic after what was seen already', async () => {
    const exchange: Exchange = {
      n: 1,
      at: NOW,
      method: 'GET',
      path: '/me',
      status: 200,
      milliseconds: 3,
      requestId: 'r',
    };
    for (const n of [1, 2, 3]) recordExchange(state, { ...exchange, n });
    expect(await get('traffic?after=1')).toMatchObject({ next: 3, exchanges: [{ n: 2 }, { n: 3 }] });
    expect(await get('traffic?after=3')).toEqual({ next: 3, exchanges: [] });
  });

  it('forget everything that was done in the world, but not the time', async () => {
    const roaming = { digest: '"1"' };
    await ask('PUT', 'roaming', roaming);
    expect(await get('roaming')).toEqual(roaming);
    await ask('POST', 'reset');
    expect(await get('roaming')).toEqual({});
    expect(state.world().now()).toBeGreaterThanOrEqual(NOW);
  });
});

describe("the bridge's calls from the add-in's origin", () => {
  it('are let in, and only those', async () => {
    const headers = { origin: ORIGINS.addin };
    const tokens = await fetch(`${origin}/api/tokens`, { method: 'POST', headers, body: '{"scopes":["User.Read"]}' });
    expect(tokens.headers.get('access-control-allow-origin')).toBe(ORIGINS.addin);
    expect(await tokens.json()).toMatchObject({ status: 'granted' });
    const preflight = await fetch(`${origin}/api/tokens`, { method: 'OPTIONS', headers });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
    expect((await fetch(`${origin}/api/session`, { headers })).headers.get('access-control-allow-origin')).toBeNull();
  });
});
