import { createGraphMeetings } from '../../src/adapters/graph/onlineMeetings';
import type { Fault, GraphSettings } from '../../sandbox/settings';
import { openSimulatedGraph } from './openSimulatedGraph';

const open = async (meetingPolicy: GraphSettings['meetingPolicy'] = 'allows') => {
  const graph = await openSimulatedGraph({ scopes: ['OnlineMeetings.ReadWrite'], graph: { meetingPolicy } });
  const { mailboxes, me } = graph.world;
  const events = mailboxes.get(me)?.calendars.flatMap((calendar) => [...calendar.events.values()]) ?? [];
  const linkOf = (isOrganizer: boolean): string =>
    events.find(({ event }) => event.onlineMeeting?.joinUrl && event.isOrganizer === isOrganizer)?.event.onlineMeeting
      ?.joinUrl ?? '';
  return { graph, meetings: createGraphMeetings(graph.clientOptions), own: linkOf(true), invited: linkOf(false) };
};

test('one’s own meeting is found by its link, and may be recorded as tenants set it up', async () => {
  const { graph, meetings, own } = await open();
  expect(await meetings.find(own)).toMatchObject({
    ok: true,
    value: { settings: { allowRecording: true, recordAutomatically: false } },
  });
  await graph.close();
});

test('switched off, the server holds it so', async () => {
  const { graph, meetings, own } = await open();
  const found = await meetings.find(own);
  const id = found.ok ? (found.value?.id ?? '') : '';
  const off = { allowRecording: false, recordAutomatically: false };
  expect(await meetings.change(id, off)).toMatchObject({ ok: true, value: { id, settings: off } });
  expect(await meetings.find(own)).toMatchObject({ ok: true, value: { settings: off } });
  expect(graph.seen.filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
  await graph.close();
});

test('an attendee is refused, and a link that nobody made finds nothing', async () => {
  const { graph, meetings, invited } = await open();
  expect(await meetings.find(invited)).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  expect(await meetings.find('https://teams.microsoft.com/l/meetup-join/19%3ax%40thread.v2/0')).toEqual({
    ok: true,
    value: undefined,
  });
  expect(await meetings.find('https://teams.microsoft.com/meet/3481234567890')).toEqual({ ok: true, value: undefined });
  expect(await meetings.change('gone', { allowRecording: false })).toMatchObject({ error: { kind: 'not-found' } });
  await graph.close();
});

test.each<readonly [Fault['kind'], string]>([
  ['403', 'forbidden'],
  ['drop-after', 'offline'],
  ['malformed', 'unexpected'],
])('a change that ends %s is %s, and is not repeated', async (kind, expected) => {
  const { graph, meetings, own } = await open();
  const found = await meetings.find(own);
  graph.fault({ kind, method: 'PATCH', path: 'onlineMeetings' });
  const end = await meetings.change(found.ok ? (found.value?.id ?? '') : '', { allowRecording: false });
  expect(end).toMatchObject({ ok: false, error: { kind: expected } });
  expect(graph.seen.filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
  await graph.close();
});

test('what the tenant’s policy does not allow is refused, or answered and not made: what is held then counts', async () => {
  const off = { allowRecording: false, recordAutomatically: false };
  for (const policy of ['refuses', 'keeps'] as const) {
    const { graph, meetings, own } = await open(policy);
    const found = await meetings.find(own);
    const end = await meetings.change(found.ok ? (found.value?.id ?? '') : '', off);
    expect(end).toMatchObject(
      policy === 'refuses'
        ? { ok: false, error: { kind: 'forbidden' } }
        : { ok: true, value: { settings: { allowRecording: true } } },
    );
    expect(await meetings.find(own)).toMatchObject({ value: { settings: { allowRecording: true } } });
    await graph.close();
  }
});
