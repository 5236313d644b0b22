import { createGraphAppFolder } from '../../src/adapters/graph/appFolder';
import { createGraphEntries } from '../../src/adapters/graph/calendarEntries';
import { createGraphDirectory } from '../../src/adapters/graph/directory';
import { createGraphOwnMailbox } from '../../src/adapters/graph/ownMailbox';
import { createGraphReviews } from '../../src/adapters/graph/reviewEntries';
import { createHistory } from '../../src/application/history';
import { scanUpcoming } from '../../src/application/scanUpcoming';
import type { CalendarEntry } from '../../src/domain/sharing';
import { address } from '../fakes/exampleRegister';
import { openSimulatedGraph, type SimulatedGraphOptions } from './openSimulatedGraph';

const DAY = 86_400_000;
const ALL_SCOPES = ['Calendars.ReadWrite', 'Files.ReadWrite.AppFolder', 'User.ReadBasic.All', 'Contacts.Read'];

let opened: Awaited<ReturnType<typeof openSimulatedGraph>>;

const open = async (options: SimulatedGraphOptions = {}) => {
  opened = await openSimulatedGraph({ scopes: ALL_SCOPES, ...options });
  const { clientOptions, world } = opened;
  const jo = world.mailboxes.get(world.me);
  const calendar = jo?.calendars.find(({ isDefault }) => isDefault);
  if (!calendar) throw new Error('The world has no default calendar.');
  return {
    ...opened,
    calendar,
    entries: createGraphEntries(clientOptions),
    reviews: createGraphReviews(clientOptions),
    appFolder: createGraphAppFolder(clientOptions),
    directory: createGraphDirectory(clientOptions),
  };
};

afterEach(() => opened.close());

const readAll = async ({ entries, calendar, world }: Awaited<ReturnType<typeof open>>) => {
  const found: CalendarEntry[] = [];
  const range = { calendarId: calendar.id, from: world.now(), to: world.now() + 183 * DAY };
  const read = await entries.read(range, (page) => {
    found.push(...page);
    return 'go on';
  });
  expect(read).toEqual({ ok: true, value: undefined });
  return found;
};

describe('DEL-04: the kind of the own mailbox', () => {
  it.each([
    ['user', 'personal'],
    ['linked', 'personal'],
    ['shared', 'shared'],
    ['room', 'resource'],
    ['equipment', 'resource'],
    ['others', undefined],
  ])('Exchange says %s: %s', async (purpose, expected) => {
    const { world, clientOptions } = await open({ scopes: ['MailboxSettings.Read'] });
    Object.assign(world.mailboxes.get(world.me) ?? {}, { purpose });
    expect(await createGraphOwnMailbox(clientOptions).accountType()).toEqual({ ok: true, value: expected });
  });

  it('is not told without the scope', async () => {
    const { clientOptions } = await open();
    expect(await createGraphOwnMailbox(clientOptions).accountType()).toMatchObject({ ok: false });
  });
});

describe('entries of a calendar', () => {
  it('come by their start, each once, series as occurrences that name their series', async () => {
    const found = await readAll(await open());
    expect(found.length).toBeGreaterThan(20);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    expect(found.some(({ seriesId }) => seriesId !== undefined)).toBe(true);
  });

  it('SEC-01: no description, person or file of theirs is asked for', async () => {
    const graph = await open();
    await readAll(graph);
    const asked = graph.seen.filter((line) => line.includes('calendarView')).join();
    expect(asked).toContain('$select=id,seriesMasterId,type,subject,location,start,end,isAllDay,showAs,sensitivity');
    expect(asked).not.toMatch(/body|attendees|attachments|organizer/);
  });

  it('are marked private, and reworded, and scanned again are clean', async () => {
    const graph = await open();
    const question = {
      calendarIds: [graph.calendar.id],
      from: graph.world.now(),
      to: graph.world.now() + 183 * DAY,
      before: 'availabilityOnly',
      after: 'limitedDetails',
    } as const;
    const first = await scanUpcoming(graph, question);
    if (first.kind !== 'scanned') throw new Error(first.kind);
    expect(first.exposure.sensitive.length).toBeGreaterThan(0);
    for (const [index, { id }] of first.exposure.sensitive.entries()) {
      const change = index % 2 ? { subject: 'Review', location: '' } : { sensitivity: 'private' as const };
      expect(await graph.entries.change(id, change)).toEqual({ ok: true, value: undefined });
    }
    const second = await scanUpcoming(graph, question);
    expect(second).toMatchObject({ kind: 'scanned', exposure: { sensitive: [] } });
  });

  it('a page that is no page fails the reading', async () => {
    const graph = await open();
    graph.fault({ kind: 'malformed', method: 'GET', path: 'calendarView' });
    const range = { calendarId: graph.calendar.id, from: 0, to: DAY };
    expect(await graph.entries.read(range, () => 'go on')).toMatchObject({ ok: false });
  });
});

const REVIEW = { date: '2027-02-24', shares: ['k1'], title: 'Calendar review', timeZone: 'Europe/London' };

describe('ADM-07: all of them together', () => {
  it('ask four things at once at most, and are never turned away for more', async () => {
    const graph = await open();
    const range = { calendarId: graph.calendar.id, from: graph.world.now(), to: graph.world.now() + DAY };
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => graph.entries.read(range, () => 'go on')),
      ...[1, 2, 3].map(() => graph.reviews.list()),
      ...[1, 2, 3].map(() => graph.permissions.list(graph.calendar.id)),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual(Array.from({ length: 9 }, () => true));
    expect(graph.seen).toHaveLength(9);
  });
});

describe('review dates', () => {
  it('are private, shown as free, with a reminder and a plain title, and found again', async () => {
    const { reviews, calendar } = await open();
    const added = await reviews.add(REVIEW);
    expect(await reviews.list()).toEqual({
      ok: true,
      value: [{ id: added.ok && added.value.id, date: '2027-02-24', shares: ['k1'] }],
    });
    const stored = added.ok ? calendar.events.get(added.value.id)?.event : undefined;
    expect(stored).toMatchObject({
      subject: 'Calendar review',
      sensitivity: 'private',
      showAs: 'free',
      isReminderOn: true,
      attendees: [],
      location: { displayName: '' },
    });
    expect(JSON.stringify([stored?.subject, stored?.body, stored?.extensions])).not.toContain('@healthmail');
  });

  it('take other shares, and go; no other entry is listed or touched', async () => {
    const { reviews, calendar } = await open();
    const before = calendar.events.size;
    const added = await reviews.add(REVIEW);
    if (!added.ok) throw new Error(added.error.kind);
    expect(await reviews.changeShares(added.value.id, ['k1', 'k2'])).toMatchObject({ ok: true });
    expect(await reviews.list()).toMatchObject({ value: [{ shares: ['k1', 'k2'] }] });
    expect(await reviews.remove(added.value.id)).toMatchObject({ ok: true });
    expect(await reviews.list()).toEqual({ ok: true, value: [] });
    expect(calendar.events.size).toBe(before);
  });
});

describe('the app folder', () => {
  it('holds what was written, under its version', async () => {
    const { appFolder } = await open();
    expect(await appFolder.read('history.json')).toEqual({ ok: true, value: undefined });
    const first = await appFolder.write('history.json', '{"n":1}');
    const read = await appFolder.read('history.json');
    expect(read).toEqual({ ok: true, value: { text: '{"n":1}', eTag: first.ok && first.value.eTag } });
    const second = await appFolder.write('history.json', '{"n":2}', first.ok ? first.value.eTag : '');
    expect(second.ok && first.ok && second.value.eTag !== first.value.eTag).toBe(true);
  });

  it('refuses a write over another version, and a new file where one stands', async () => {
    const { appFolder } = await open();
    const first = await appFolder.write('history.json', '1');
    const eTag = first.ok ? first.value.eTag : '';
    await appFolder.write('history.json', '2', eTag);
    expect(await appFolder.write('history.json', '3', eTag)).toMatchObject({ error: { kind: 'conflict' } });
    expect(await appFolder.write('history.json', '3')).toMatchObject({ error: { kind: 'conflict' } });
    expect(await appFolder.read('history.json')).toMatchObject({ value: { text: '2' } });
  });

  it('two histories that write at once end with the records of both', async () => {
    const { clientOptions } = await open();
    const keepers = [1, 2].map(() =>
      createHistory({ clock: clientOptions.clock, appFolder: createGraphAppFolder(clientOptions) }),
    );
    const at = new Date(clientOptions.clock.now()).toISOString();
    await Promise.all(
      keepers.map((keeper, index) => keeper.add({ at, actor: 'jo', whom: `person ${index}`, result: 'done' })),
    );
    const read = await keepers[0]?.read();
    expect(read?.history.records.map(({ whom }) => whom).sort()).toEqual(['person 0', 'person 1']);
    expect(read?.notKept).toBeUndefined();
  });

  it('a person without OneDrive is told so, not that nothing is kept', async () => {
    const { appFolder } = await open({ graph: { oneDrive: 'none' } });
    expect(await appFolder.read('history.json')).toMatchObject({
      error: { kind: 'not-found', code: 'ResourceNotFound' },
    });
  });

  it('without consent nothing is read', async () => {
    const { appFolder } = await open({ scopes: ['Calendars.ReadWrite'] });
    expect(await appFolder.read('history.json')).toMatchObject({ error: { kind: 'forbidden' } });
  });
});

describe('the directory', () => {
  it.each([
    ['a colleague is there', 'lee@healthmail.example', 'there'],
    ['whatever the case', 'Lee@Healthmail.example', 'there'],
    ['BUL-06: a closed account is gone', 'closed@healthmail.example', 'gone'],
    ['a quote breaks nothing', "o'neil@healthmail.example", 'gone'],
  ])('%s', async (_sentence, whom, found) => {
    const { directory } = await open();
    expect(await directory.find(address(whom))).toEqual({ ok: true, value: found });
  });

  it('suggests colleagues and own contacts by how they begin', async () => {
    const { directory } = await open();
    const suggested = await directory.suggest('directory', 'lee');
    expect(suggested).toMatchObject({ ok: true, value: [{ address: 'lee@healthmail.example' }] });
    const own = opened.world.mailboxes.get(opened.world.me)?.contacts[0];
    const named = await directory.suggest('contacts', own?.displayName?.slice(0, 3) ?? '');
    expect(named.ok && named.value.map(({ address: text }) => text)).toContain(own?.emailAddresses?.[0]?.address);
  });

  it('suggests from what may be read, where only part of it may', async () => {
    const { directory } = await open({ scopes: ['User.ReadBasic.All'] });
    expect(await directory.suggest('directory', 'lee')).toMatchObject({
      value: [{ address: 'lee@healthmail.example' }],
    });
    expect(await directory.suggest('contacts', 'lee')).toMatchObject({ ok: false });
  });
});
