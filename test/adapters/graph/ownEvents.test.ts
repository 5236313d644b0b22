import { createOwnEvents } from '../../../src/adapters/graph/ownEvents';
import { createTestClient, graphError, json, stubNetwork } from './stubGraph';

afterEach(() => jest.restoreAllMocks());

const events = () => createOwnEvents(createTestClient());
const SENT = Date.parse('2026-11-21T14:00:00Z');

const entry = (id: string, changed = '2026-11-21T14:00:05Z', over: object = {}) => ({
  id,
  subject: 'Review 999 123 4535',
  location: { displayName: 'Outpatients 3' },
  body: { contentType: 'text', content: 'Echo first' },
  categories: ['Clinic'],
  attendees: [{ emailAddress: { name: 'Sam Hall', address: 'sam.hall@northshire.example' } }],
  organizer: { emailAddress: { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' } },
  isOrganizer: true,
  sensitivity: 'normal',
  lastModifiedDateTime: changed,
  start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
  ...over,
});

describe('what was changed since an appointment was sent', () => {
  test('an entry is read with its text as text, its people, and its start', async () => {
    const seen = stubNetwork(json(200, { value: [entry('a')] }));
    expect(await events().changedSince(SENT, 100)).toEqual({
      ok: true,
      value: {
        isComplete: true,
        events: [
          {
            id: 'a',
            entry: {
              subject: 'Review 999 123 4535',
              location: 'Outpatients 3',
              body: 'Echo first',
              categories: ['Clinic'],
            },
            attendees: [
              { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' },
              { name: 'Sam Hall', address: 'sam.hall@northshire.example' },
            ],
            isOrganizer: true,
            isPrivate: false,
            start: Date.parse('2026-11-24T10:00:00Z'),
          },
        ],
      },
    });
    expect(seen[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId", outlook.body-content-type="text"');
    expect(seen[0]?.url).toContain('$orderby=lastModifiedDateTime');
  });

  test('reading ends where entries are older', async () => {
    const seen = stubNetwork(json(200, { value: [entry('new'), entry('old', '2026-11-20T08:00:00Z')] }));
    const read = await events().changedSince(SENT, 100);
    expect(read.ok && read.value.events.map(({ id }) => id)).toEqual(['new']);
    expect(seen).toHaveLength(1);
  });

  test('it goes on page by page, knows an entry that comes twice, and says where it had to stop', async () => {
    const page = (from: number) => Array.from({ length: 50 }, (_one, index) => entry(`e${from + index}`));
    const seen = stubNetwork(json(200, { value: page(0) }), json(200, { value: page(49) }));
    const read = await events().changedSince(SENT, 100);
    expect(read.ok && read.value.events).toHaveLength(99);
    expect(read.ok && read.value.isComplete).toBe(false);
    expect(seen.map(({ url }) => new URL(url).searchParams.get('$skip'))).toEqual([null, '50']);
  });

  test.each([
    [
      'one entry that cannot be read fails the whole: nothing is passed over in silence',
      { value: [entry('a'), { id: 'b' }] },
    ],
    ['an answer of another shape', { events: [] }],
  ])('%s', async (_sentence, answer) => {
    stubNetwork(json(200, answer));
    expect(await events().changedSince(SENT, 100)).toMatchObject({ ok: false, error: { code: 'MalformedAnswer' } });
  });
});

describe('marking an entry private', () => {
  test('names the one property and nothing else, and reads back that it is so', async () => {
    const seen = stubNetwork(json(200, entry('a')), json(200, { sensitivity: 'private' }));
    expect(await events().markPrivate('AA/+=')).toEqual({ ok: true, value: undefined });
    expect(seen.map(({ method, url, body }) => [method, new URL(url).pathname, body])).toEqual([
      ['PATCH', '/v1.0/me/events/AA%2F%2B%3D', { sensitivity: 'private' }],
      ['GET', '/v1.0/me/events/AA%2F%2B%3D', undefined],
    ]);
  });

  test('what the mailbox did not keep is no success', async () => {
    stubNetwork(json(200, entry('a')), json(200, { sensitivity: 'normal' }));
    expect(await events().markPrivate('a')).toMatchObject({ ok: false, error: { code: 'SensitivityNotKept' } });
  });

  test('a request that Graph does not take is no matter of the sharing policy', async () => {
    stubNetwork(graphError(400, 'ErrorInvalidRequest'));
    expect(await events().markPrivate('a')).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
  });
});
