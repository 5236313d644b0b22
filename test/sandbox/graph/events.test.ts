import { JO, KIM, SAM, startGraph, type RunningGraph } from './startGraph';

const WINDOW = 'startDateTime=2026-11-23T00:00:00&endDateTime=2026-12-07T00:00:00';
const VIEW = `/me/calendarView?${WINDOW}`;

interface Entry {
  id: string;
  subject: string;
  type: string;
  seriesMasterId?: string;
  start: { dateTime: string; timeZone: string };
  body?: { contentType: string; content: string };
  sensitivity: string;
  location?: { displayName: string };
}

let graph: RunningGraph;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.close());

const pathOf = (id: string): string => `/me/events/${encodeURIComponent(id)}`;
const view = async (query = '', headers: Record<string, string> = {}): Promise<Entry[]> =>
  (await graph.ask('GET', `${VIEW}&$top=100${query}`, { headers })).body.value;
const entry = async (subject: string): Promise<Entry> =>
  (await view()).find((each) => each.subject === subject) as Entry;

describe('a view of the calendar', () => {
  test('comes ten at a time, each page leading to the next at Graph’s own address', async () => {
    const found: Entry[] = [];
    let path: string | undefined = VIEW;
    let pages = 0;
    while (path) {
      const { body } = await graph.ask('GET', path);
      found.push(...body.value);
      pages += 1;
      expect(body.value.length).toBeLessThanOrEqual(10);
      if (body['@odata.nextLink'])
        expect(body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/calendarView\?/);
      path = body['@odata.nextLink']?.replace('https://graph.microsoft.com/v1.0', '');
    }
    expect(pages).toBe(Math.ceil(found.length / 10));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ id }) => id)).toEqual((await view()).map(({ id }) => id));
  });

  test('shows occurrences, never the series itself; the list of events the other way round', async () => {
    const types = new Set((await view()).map(({ type }) => type));
    expect(types).toEqual(new Set(['occurrence', 'exception', 'singleInstance']));
    const { body } = await graph.ask('GET', '/me/events?$top=200');
    expect(new Set(body.value.map(({ type }: Entry) => type))).toEqual(new Set(['seriesMaster', 'singleInstance']));
  });

  test.each([
    ['UTC', undefined, '2026-09-22T15:00', 'UTC'],
    ['the zone asked for', 'outlook.timezone="Europe/London"', '2026-09-22T16:00', 'Europe/London'],
    [
      'the zone asked for by its Windows name',
      'outlook.timezone="GMT Standard Time"',
      '2026-09-22T16:00',
      'GMT Standard Time',
    ],
  ])('gives times in %s', async (_zone, prefer, dateTime, timeZone) => {
    const body = {
      subject: 'Summer',
      start: { dateTime: '2026-09-22T16:00:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-09-22T17:00:00', timeZone: 'Europe/London' },
    };
    await graph.ask('POST', '/me/events', { body });
    const answer = await graph.ask('GET', '/me/calendar/calendarView?startDateTime=2026-09-22&endDateTime=2026-09-23', {
      headers: prefer ? { prefer } : {},
    });
    expect(answer.body.value[0].start).toEqual({ dateTime: `${dateTime}:00.0000000`, timeZone });
    expect(answer.headers.get('preference-applied')).toBe(prefer ?? null);
  });

  test('gives bodies as text, several preferences in one header', async () => {
    const headers = { prefer: 'outlook.body-content-type="text", IdType="ImmutableId", odata.maxpagesize=3' };
    const { body, headers: answered } = await graph.ask('GET', VIEW, { headers });
    expect(body.value).toHaveLength(3);
    for (const { body: text } of body.value as Entry[])
      expect([text?.contentType, /<[a-z]/.test(text?.content ?? '')]).toEqual(['text', false]);
    expect(answered.get('preference-applied')).toBe(
      'outlook.body-content-type="text", IdType="ImmutableId", odata.maxpagesize=3',
    );
  });

  test('gives what is selected and the id', async () => {
    const [first] = await view('&$select=subject,start');
    expect(Object.keys(first ?? {}).sort()).toEqual(['@odata.etag', 'id', 'start', 'subject']);
  });

  test('a scope for the basics alone leaves the text out', async () => {
    const { body } = await graph.ask('GET', VIEW, { scopes: ['Calendars.ReadBasic'] });
    expect(body.value.some((each: Entry) => 'body' in each || 'bodyPreview' in each)).toBe(false);
  });

  test.each([
    ['no window', '/me/calendarView', 400, 'ErrorInvalidRequest'],
    [
      'a window that ends before it starts',
      '/me/calendarView?startDateTime=2026-12-01&endDateTime=2026-11-01',
      400,
      'ErrorInvalidRequest',
    ],
    ['the day it was made, which a view does not give', `${VIEW}&$select=createdDateTime`, 400, 'BadRequest'],
    ['a property there is not', `${VIEW}&$select=colour`, 400, 'BadRequest'],
    ['more than a thousand at once', `${VIEW}&$top=1001`, 400, 'BadRequest'],
    ['a filter, which the simulator does not know', `${VIEW}&$filter=subject eq 'x'`, 501, 'NotImplemented'],
    ['a calendar there is not', `/me/calendars/nothing/calendarView?${WINDOW}`, 404, 'ErrorItemNotFound'],
  ])('%s is refused', async (_what, path, status, code) => {
    const answer = await graph.ask('GET', path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('the calendar through the eyes of others', () => {
  const seenBy = async (as: string): Promise<Entry[]> =>
    (
      await graph.ask('GET', `/users/${JO}/calendar/calendarView?${WINDOW}&$top=100`, {
        as,
        scopes: ['Calendars.Read.Shared'],
      })
    ).body.value;

  test('a partner at free/busy sees times and nothing else', async () => {
    const seen = await seenBy(KIM);
    expect(seen.length).toBe((await view()).length);
    expect(new Set(seen.map(({ subject }) => subject))).toEqual(new Set(['Busy']));
    expect(JSON.stringify(seen)).not.toMatch(/Cardiology|Outpatients|teams\.microsoft\.com|healthmail/);
  });

  test('a partner at titles sees titles and places, of private entries neither', async () => {
    const path = `/me/calendar/calendarPermissions/${encodeURIComponent(Buffer.from(`ExchangePublishedUser.${KIM}`).toString('base64'))}`;
    await graph.ask('PATCH', path, { body: { role: 'limitedRead' } });
    const seen = await seenBy(KIM);
    expect(seen.find(({ subject }) => subject === 'Cardiology clinic')?.location?.displayName).toBe('Outpatients 3');
    expect(seen.some((each) => each.body || 'attendees' in each)).toBe(false);
    expect(JSON.stringify(seen)).not.toMatch(/Piano|Mill Lane/);
    expect(seen.filter(({ subject }) => subject === 'Private appointment').length).toBeGreaterThan(0);
  });

  test('a partner without a share sees nothing at all', async () => {
    const answer = await graph.ask('GET', `/users/${JO}/calendar/calendarView?${WINDOW}`, {
      as: SAM,
      scopes: ['Calendars.Read.Shared'],
    });
    expect([answer.status, answer.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  test('a delegate who may sees private entries', async () => {
    expect((await seenBy('morgan.ellis@healthmail.example')).map(({ subject }) => subject)).toContain('Piano lesson');
  });

  test.each([
    ['free/busy for everybody gives times', 'lee@healthmail.example', false],
    ['titles for everybody give titles', 'ward7@healthmail.example', true],
  ])('schedules: %s', async (_sentence, address, hasSubject) => {
    const body = {
      schedules: [address],
      startTime: { dateTime: '2026-11-23T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-11-24T00:00:00', timeZone: 'UTC' },
      availabilityViewInterval: 60,
    };
    const { value } = (await graph.ask('POST', '/me/calendar/getSchedule', { body })).body;
    expect(value[0].availabilityView).toHaveLength(24);
    expect(value[0].availabilityView).toMatch(/2/);
    expect('subject' in value[0].scheduleItems[0]).toBe(hasSubject);
  });

  test('schedules: somebody nobody knows is an error in the answer', async () => {
    const body = {
      schedules: ['x@unknown.example'],
      startTime: { dateTime: '2026-11-23T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-11-24T00:00:00', timeZone: 'UTC' },
    };
    const answer = await graph.ask('POST', '/me/calendar/getSchedule', { body });
    expect([answer.status, answer.body.value[0].error.responseCode]).toEqual([200, 'ErrorMailRecipientNotFound']);
  });
});

describe('single entries', () => {
  test('an occurrence marked private becomes an exception, its series stays', async () => {
    const round = await entry('Ward round');
    const changed = await graph.ask('PATCH', pathOf(round.id), { body: { sensitivity: 'private' } });
    expect([changed.status, changed.body.type, changed.body.sensitivity]).toEqual([200, 'exception', 'private']);
    const master = await graph.ask('GET', pathOf(round.seriesMasterId ?? ''));
    expect(master.body.sensitivity).toBe('normal');
  });

  test('an old etag is a conflict', async () => {
    const { id } = await entry('Sign letters');
    const before = (await graph.ask('GET', pathOf(id))).body['@odata.etag'];
    expect(
      (await graph.ask('PATCH', pathOf(id), { body: { subject: 'Letters' }, headers: { 'if-match': before } })).status,
    ).toBe(200);
    const answer = await graph.ask('PATCH', pathOf(id), {
      body: { subject: 'Other' },
      headers: { 'if-match': before },
    });
    expect([answer.status, answer.body.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
  });

  test('ids count their case', async () => {
    const { id } = await entry('Sign letters');
    expect((await graph.ask('GET', pathOf(id.toLowerCase()))).status).toBe(404);
  });

  test('attachments can be listed without their content, and removed', async () => {
    const { id } = await entry('Review 999 123 4535');
    const { body } = await graph.ask('GET', `${pathOf(id)}/attachments?$select=id,name,contentType,size,isInline`);
    expect(body.value).toEqual([
      expect.objectContaining({ name: 'Echo report.pdf', '@odata.type': '#microsoft.graph.fileAttachment' }),
    ]);
    expect(body.value[0]).not.toHaveProperty('contentBytes');
    expect(
      (await graph.ask('DELETE', `${pathOf(id)}/attachments/${encodeURIComponent(body.value[0].id)}`)).status,
    ).toBe(204);
    expect((await graph.ask('GET', pathOf(id))).body.hasAttachments).toBe(false);
  });

  test.each([
    ['without times', { subject: 'x' }, 'ErrorPropertyValidationFailure'],
    [
      'in a zone there is not',
      { start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Middle Earth' } },
      'ErrorInvalidArgument',
    ],
    ['with a sensitivity there is not', { sensitivity: 'secret' }, 'BadRequest'],
  ])('a new entry %s is refused', async (_what, body, code) => {
    const answer = await graph.ask('POST', '/me/events', { body });
    expect([answer.status, answer.body.error.code]).toEqual([400, code]);
  });

  test('nobody reaches another person’s entries by guessing the way', async () => {
    expect(
      (await graph.ask('GET', VIEW, { as: 'lee@healthmail.example' })).body.value.map(({ subject }: Entry) => subject),
    ).not.toContain('Sign letters');
  });
});
