import { listHostedElsewhere } from '../../src/application/listHostedElsewhere';
import type { TimedMeeting } from '../../src/application/meetingPorts';
import { fail, succeed } from '../../src/domain/result';
import type { MeetingEntry } from '../../src/domain/meeting';
import { sayListed, sayWeekHeading, sayWeekScope } from '../../src/wording/sayMeetingWeek';
import { createFakePorts, NOW } from '../fakes/fakePorts';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const ZOOM = 'https://us02web.zoom.us/j/81234567890?pwd=secret';
const HOUR = 3_600_000;

const meeting = (subject: string, over: Partial<MeetingEntry>, isCancelled = false): TimedMeeting => ({
  id: subject,
  start: NOW + HOUR,
  isAllDay: false,
  isCancelled,
  entry: { subject, locations: [], body: { kind: 'text', content: ZOOM }, attendees: [], ...over },
});

const partner = { organizer: 'sam.hall@northshire.example' };
const WEEK: readonly TimedMeeting[] = [
  meeting('a partner’s', partner),
  meeting('one’s own', {
    organizer: 'lee@healthmail.example',
    ownJoinUrl: 'https://teams.microsoft.com/meet/123456789',
  }),
  meeting('pasted', { organizer: 'lee@healthmail.example' }),
  meeting('a stranger’s', { organizer: 'kim@oakham.example' }),
  meeting('in a room', { ...partner, body: { kind: 'text', content: 'Room 4' } }),
  meeting('cancelled', partner, true),
  meeting('feigned', { ...partner, body: { kind: 'text', content: 'https://zoom.us@evil.example/j/81234567890' } }),
];

const list = async (pages: readonly (readonly TimedMeeting[])[]) => {
  const ports = createFakePorts();
  const meetingEvents = {
    ...ports.meetingEvents,
    readBetween: (_range: unknown, onPage: (page: readonly TimedMeeting[]) => void) => {
      pages.forEach(onPage);
      return Promise.resolve(succeed(undefined));
    },
  };
  const answer = await listHostedElsewhere({ meetingEvents, clock: ports.clock }, EXAMPLE_REGISTER);
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
};

test('REC-08: what somebody else hosts, what nobody can tell, and how many there were', async () => {
  const week = await list([WEEK.slice(0, 3), WEEK.slice(3)]);
  const names = (all: typeof week.elsewhere) => all.map(({ subject }) => subject);
  expect(names(week.elsewhere)).toEqual(['a partner’s', 'a stranger’s', 'feigned']);
  expect(names(week.notKnown)).toEqual(['pasted']);
  expect(week).toMatchObject({ ownCount: 1, looked: 6, until: NOW + 7 * 24 * HOUR });
  expect(sayWeekHeading(week)).toBe('3 meetings of the next 7 days are hosted elsewhere');
  expect(sayWeekScope(week, 'Europe/London')).toContain('1 hosted by your organisation, 1 without an online meeting');
  expect(week.elsewhere.map((one) => sayListed(one).host)).toEqual([
    'Northshire Council hosts this meeting',
    'oakham.example hosts this meeting',
    'A link here is not what it seems',
  ]);
  expect(JSON.stringify(week)).not.toContain('secret');
});

test.each([
  ['none', [], 'Your organisation hosts every online meeting found in the next 7 days'],
  ['one elsewhere', [WEEK[0]], '1 meeting of the next 7 days is hosted elsewhere'],
  ['one not known', [WEEK[2]], 'It is not known who hosts 1 meeting of the next 7 days'],
] as const)('%s', async (_sentence, entries, heading) => {
  expect(sayWeekHeading(await list([entries as readonly TimedMeeting[]]))).toBe(heading);
});

test('a week that could not be read is a failure, not an empty list', async () => {
  const ports = createFakePorts();
  const meetingEvents = {
    ...ports.meetingEvents,
    readBetween: () => Promise.resolve(fail({ kind: 'offline' } as const)),
  };
  const answer = await listHostedElsewhere({ meetingEvents, clock: ports.clock }, EXAMPLE_REGISTER);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'offline' } });
});
