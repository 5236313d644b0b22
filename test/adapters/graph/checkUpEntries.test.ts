import { createCheckUpEntries } from '../../../src/adapters/graph/checkUpEntries';
import { createTestClient, graphError, json, stubNetwork } from './stubGraph';

afterEach(() => jest.restoreAllMocks());

const entries = () => createCheckUpEntries(createTestClient());
const RANGE = { calendarId: 'cal/1', from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 2), withDescription: false };

const event = (over: object = {}) => ({
  '@odata.etag': 'W/"one"',
  id: 'e1',
  type: 'singleInstance',
  subject: 'Ward round',
  location: { displayName: 'Ward 7' },
  start: { dateTime: '2026-11-01T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-01T10:00:00.0000000', timeZone: 'UTC' },
  sensitivity: 'normal',
  isOrganizer: true,
  hasAttachments: true,
  ...over,
});

describe('entries for a check-up', () => {
  test('are asked for without people or text, and a word of the description only where it is wanted', async () => {
    const seen = stubNetwork(json(200, { value: [event()] }));
    const pages: unknown[] = [];
    const note = async (page: unknown) => {
      pages.push(page);
      return 'go on' as const;
    };
    await entries().read(RANGE, note);
    await entries().read({ ...RANGE, withDescription: true }, note);
    expect(seen[0]?.url).toMatch(/calendars\/cal%2F1\/calendarView\?.*hasAttachments/);
    expect(seen[0]?.url).not.toMatch(/body|attendees|organizer(?!,)/);
    expect(seen[0]?.url).toMatch(/\$top=1000&/);
    expect(seen[1]?.url).toMatch(/hasAttachments,body.*\$top=250&/);
    expect(seen[1]?.headers.get('Prefer')).toContain('outlook.body-content-type="text"');
    expect(pages[0]).toEqual([expect.objectContaining({ id: 'e1', hasFiles: true, description: '' })]);
  });

  test.each<[string, object]>([
    ['attachments that are no yes or no', { hasAttachments: 'yes' }],
    ['a description that is a text', { body: 'Notes' }],
    ['a description with a number for a text', { body: { content: 7 } }],
    ['no id', { id: '' }],
  ])('%s: not what Graph describes, and no page is passed over in silence', async (_sentence, over) => {
    stubNetwork(json(200, { value: [event(), event({ id: 'e2', ...over })] }));
    const pages: unknown[] = [];
    const end = await entries().read(RANGE, async (page) => (pages.push(page), 'go on'));
    expect(end).toMatchObject({ ok: false, error: { code: 'MalformedAnswer' } });
    expect(pages).toEqual([]);
  });

  test('an entry that Graph gives on two pages is given once', async () => {
    const next = 'https://graph.microsoft.com/v1.0/me/calendars/cal/calendarView?$skip=2';
    stubNetwork(
      json(200, { value: [event(), event({ id: 'e2' })], '@odata.nextLink': next }),
      json(200, { value: [event({ id: 'e2' }), event({ id: 'e3', body: { content: 'Notes' } })] }),
    );
    const ids: string[][] = [];
    const end = await entries().read(RANGE, async (page) => (ids.push(page.map(({ id }) => id)), 'go on'));
    expect(end).toMatchObject({ ok: true });
    expect(ids).toEqual([['e1', 'e2'], ['e3']]);
  });

  test.each<[string, object, boolean]>([
    ['who is invited is known only as a yes', { attendees: [{}] }, true],
    ['nobody is', { attendees: [] }, false],
    [
      'in somebody else’s meeting nobody is told by a change of one’s own copy',
      { attendees: [{}], isOrganizer: false },
      false,
    ],
  ])('%s', async (_sentence, over, hasAttendees) => {
    stubNetwork(json(200, event(over)));
    expect(await entries().readOne('e1')).toMatchObject({ ok: true, value: { hasAttendees, version: 'W/"one"' } });
  });

  test('an entry without a version is not one to write over', async () => {
    stubNetwork(json(200, event({ '@odata.etag': undefined })));
    expect(await entries().readOne('e1')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });

  test('a change is made over the version that was read; 412 is a conflict', async () => {
    const seen = stubNetwork(graphError(412, 'ErrorIrresolvableConflict'));
    const end = await entries().change('e1', { sensitivity: 'private' }, 'W/"one"');
    expect(seen[0]).toMatchObject({ method: 'PATCH', body: { sensitivity: 'private' } });
    expect(seen[0]?.headers.get('If-Match')).toBe('W/"one"');
    expect(end).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  });

  test('Outlook’s own form is given the id that it knows', async () => {
    const seen = stubNetwork(json(200, { id: 'usual' }));
    expect(await entries().formId('e1')).toEqual({ ok: true, value: 'usual' });
    expect(seen[0]?.headers.get('Prefer')).toBeNull();
  });
});
