import type { EventView } from '../../../sandbox/outlook/api';
import { createWorld } from '../../../sandbox/world/createWorld';
import { expandEvents } from '../../../sandbox/world/expandEvents';
import { addEvent, removeEvent, saveEvent } from '../../../sandbox/world/saveEvent';
import type { CalendarFolder, Mailbox, World } from '../../../sandbox/world/world';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const FROM = Date.parse('2026-11-23');
const TO = Date.parse('2026-12-21');

let world: World;
let mailbox: Mailbox;
let calendar: CalendarFolder;

beforeEach(() => {
  world = createWorld({ size: 'small', now: NOW });
  mailbox = world.mailboxes.get(world.me) as Mailbox;
  calendar = mailbox.calendars[0] as CalendarFolder;
});

const named = (subject: string): EventView[] =>
  expandEvents(calendar, FROM, TO).filter(({ event }) => event.subject === subject);
const first = (views: readonly EventView[]): EventView => views[0] as EventView;
const idOf = ({ event }: EventView): string => event.id ?? '';

describe('a calendar between two moments', () => {
  test('shows series as occurrences, in order of their start', () => {
    const starts = expandEvents(calendar, FROM, TO).map(({ event }) => event.start?.dateTime ?? '');
    expect(starts).toEqual([...starts].sort());
    expect(named('Cardiology clinic').every(({ event }) => event.seriesMasterId && !event.recurrence)).toBe(true);
  });

  test('shows a moved occurrence where it is now, and a cancelled one nowhere', () => {
    const clinics = named('Cardiology clinic').map(({ event }) => [event.start?.dateTime?.slice(0, 16), event.type]);
    expect(clinics).toEqual([
      ['2026-11-23T09:00', 'occurrence'],
      ['2026-11-30T10:30', 'exception'],
      ['2026-12-07T09:00', 'occurrence'],
    ]);
  });

  test('shows what reaches into the window, and not what ends as it begins', () => {
    const start = Date.parse('2026-11-24T14:00:00Z');
    const subjects = expandEvents(calendar, start, start + 900_000).map(({ event }) => event.subject);
    expect(subjects).toEqual(['Supervision']);
    expect(expandEvents(calendar, Date.parse('2026-11-24T14:15:00Z'), Date.parse('2026-11-24T14:30:00Z'))).toEqual([]);
  });

  test('never hands out what is in an attachment', () => {
    expect(JSON.stringify(expandEvents(calendar, FROM, TO))).not.toContain('contentBytes');
  });
});

describe('saving and removing', () => {
  test('a new entry is organised by the owner of the mailbox and starts with what Exchange works out', () => {
    const times = {
      start: { dateTime: '2026-11-25T19:00:00', timeZone: 'GMT Standard Time' },
      end: { dateTime: '2026-11-25T20:00:00', timeZone: 'GMT Standard Time' },
    };
    const body = { contentType: 'html' as const, content: '<p>One &amp; two</p>' };
    const view = addEvent(world, mailbox, {
      calendar,
      change: { event: { subject: 'New', ...times, body }, isDraft: true },
    });
    expect(view.event).toMatchObject({
      isOrganizer: true,
      type: 'singleInstance',
      bodyPreview: 'One & two',
      originalStartTimeZone: 'GMT Standard Time',
    });
    expect(view.isDraft).toBe(true);
    expect(named('New')).toHaveLength(1);
  });

  test('a changed occurrence is an exception, the others stay', () => {
    const rounds = named('Ward round');
    saveEvent(world, mailbox, { id: idOf(first(rounds)), change: { event: { subject: 'Ward round with students' } } });
    expect(named('Ward round')).toHaveLength(rounds.length - 1);
    expect(first(named('Ward round with students')).event).toMatchObject({
      type: 'exception',
      seriesMasterId: first(rounds).event.seriesMasterId,
    });
  });

  test('a changed series changes all its occurrences', () => {
    const rounds = named('Ward round');
    saveEvent(world, mailbox, {
      id: first(rounds).event.seriesMasterId ?? '',
      change: { event: { sensitivity: 'private' } },
    });
    expect(named('Ward round').every(({ event }) => event.sensitivity === 'private')).toBe(true);
  });

  test('nobody can make themselves the organizer of what another sent', () => {
    const invitation = first(named('Hospice beds'));
    const event = { organizer: { emailAddress: { address: world.me } }, isOrganizer: true };
    expect(saveEvent(world, mailbox, { id: idOf(invitation), change: { event } })?.event).toMatchObject({
      isOrganizer: false,
      organizer: invitation.event.organizer,
    });
  });

  test('attachments that keep their id keep their content', () => {
    const review = first(
      expandEvents(calendar, FROM, TO).filter(({ event }) => event.subject === 'Review 999 123 4535'),
    );
    saveEvent(world, mailbox, { id: idOf(review), change: { event: {}, attachments: review.attachments } });
    expect(calendar.events.get(idOf(review))?.attachments[0]?.contentBytes).toBeTruthy();
    saveEvent(world, mailbox, { id: idOf(review), change: { event: {}, attachments: [] } });
    expect(calendar.events.get(idOf(review))?.event.hasAttachments).toBe(false);
  });

  test('a removed occurrence is gone for good, a removed series altogether', () => {
    const rounds = named('Ward round');
    expect(removeEvent(mailbox, idOf(first(rounds)))).toBe(true);
    expect(removeEvent(mailbox, idOf(first(rounds)))).toBe(false);
    expect(named('Ward round')).toHaveLength(rounds.length - 1);
    expect(removeEvent(mailbox, first(rounds).event.seriesMasterId ?? '')).toBe(true);
    expect(named('Ward round')).toEqual([]);
  });

  test.each(['nothing', 'OID.nothing.2026-11-23'])('what is not there cannot be changed (%s)', (id) => {
    expect(saveEvent(world, mailbox, { id, change: { event: {} } })).toBeUndefined();
    expect(removeEvent(mailbox, id)).toBe(false);
  });
});
