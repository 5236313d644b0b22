import { createGraphMeetingEvents } from '../../src/adapters/graph/meetingEvents';
import type { TimedMeeting } from '../../src/application/meetingPorts';
import { openSimulatedGraph } from './openSimulatedGraph';

const WEEK = 7 * 86_400_000;

const open = async () => {
  const graph = await openSimulatedGraph();
  return { graph, events: createGraphMeetingEvents(graph.clientOptions) };
};

test('the coming week, by its start, with the links that Outlook made', async () => {
  const { graph, events } = await open();
  const seen: TimedMeeting[] = [];
  const from = graph.world.now();
  expect(await events.readBetween({ from, to: from + WEEK }, (page) => seen.push(...page))).toMatchObject({ ok: true });
  const starts = seen.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(seen.find(({ entry }) => entry.subject === 'Commissioning update')).toMatchObject({
    isCancelled: false,
    entry: {
      body: { kind: 'html' },
      madeBy: 'teams',
      isOrganizer: false,
      organizer: 'kim.rowe@northshire.example',
      ownJoinUrl: expect.stringContaining('meetup-join') as string,
    },
  });
  await graph.close();
});

test('the link of one entry, and none where Outlook made none', async () => {
  const { graph, events } = await open();
  const { mailboxes, me } = graph.world;
  const stored = [...(mailboxes.get(me)?.calendars[0]?.events.values() ?? [])].map(({ event }) => event);
  const idOf = (isOnline: boolean) => stored.find((event) => event.isOnlineMeeting === isOnline)?.id ?? '';
  expect(await events.readOwnLink(idOf(true))).toMatchObject({ ok: true, value: expect.stringContaining('https://') });
  expect(await events.readOwnLink(idOf(false))).toEqual({ ok: true, value: undefined });
  expect(await events.readOwnLink('gone')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  await graph.close();
});

test('an answer that is no list of entries is a failure, not an empty week', async () => {
  const { graph, events } = await open();
  graph.fault({ kind: 'malformed', method: 'GET', path: 'calendarView' });
  const from = graph.world.now();
  expect(await events.readBetween({ from, to: from + WEEK }, () => undefined)).toMatchObject({ ok: false });
  await graph.close();
});
