import type { Event } from '@microsoft/microsoft-graph-types';
import { entryName, parseCalendarEntry } from '../../../../../sandbox/outlook/page/calendar/calendarEntry';

const MAILBOX = { address: 'jo.byrne@healthmail.example', mine: true, zone: 'Europe/London' };
const parse = (event: Event) => parseCalendarEntry({ event, attachments: [], isDraft: false }, MAILBOX);
const timed = (start: string, end: string, more: Event = {}): Event => ({
  id: 'id',
  subject: 'Valve MDT',
  start: { dateTime: start, timeZone: 'UTC' },
  end: { dateTime: end, timeZone: 'UTC' },
  ...more,
});

describe('an entry of the grid', () => {
  test.each([
    ['hours', timed('2026-11-27T11:00:00', '2026-11-27T12:30:00'), 'Valve MDT, Friday 27 November, 11:00 to 12:30'],
    [
      'hours in summer time',
      timed('2026-07-01T11:00:00', '2026-07-01T12:30:00'),
      'Valve MDT, Wednesday 1 July, 12:00 to 13:30',
    ],
    [
      'a whole day',
      timed('2026-07-01T00:00:00', '2026-07-02T00:00:00', { isAllDay: true }),
      'Valve MDT, Wednesday 1 July, all day',
    ],
    [
      'no title',
      timed('2026-11-27T11:00:00', '2026-11-27T12:30:00', { subject: '' }),
      '(No title), Friday 27 November, 11:00 to 12:30',
    ],
  ])('is called by its subject and time: %s', (_sentence, event, name) => {
    const entry = parse(event);
    expect(entry && entryName(entry)).toBe(name);
  });

  test.each([
    ['private', { sensitivity: 'private' }, { isPrivate: true, isSeries: false, showAs: 'busy' }],
    ['one of a series', { type: 'occurrence' }, { isPrivate: false, isSeries: true, showAs: 'busy' }],
    ['free', { type: 'singleInstance', showAs: 'free' }, { isPrivate: false, isSeries: false, showAs: 'free' }],
    ['working elsewhere counts as busy', { showAs: 'workingElsewhere' }, { showAs: 'busy' }],
  ] as const)('%s', (_sentence, more, verdict) => {
    expect(parse(timed('2026-11-27T11:00:00', '2026-11-27T12:30:00', more))).toMatchObject(verdict);
  });

  test('an event without a time is no entry', () => {
    expect(parse({ id: 'id', subject: 'Sometime' })).toBeUndefined();
  });
});
