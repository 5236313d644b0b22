import { createWorld } from '../../../sandbox/world/createWorld';
import { startOf } from '../../../sandbox/world/eventTimes';
import { expandEvents } from '../../../sandbox/world/expandEvents';
import type { RegisterFile } from '../../../sandbox/world/small/register';
import type { CalendarFolder, World } from '../../../sandbox/world/world';
import { toLocal, weekdayOf } from '../../../sandbox/world/zonedTime';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const DAY = 86_400_000;

const small = createWorld({ size: 'small', now: NOW });
const register = small.register as RegisterFile;
const calendarOf = (world: World): CalendarFolder => world.mailboxes.get(world.me)?.calendars[0] as CalendarFolder;
const partner = (id: string) => register.partners.find((each) => each.id === id);

/** Maps as lists, so that two worlds can be held against each other. */
const asText = (world: World): string =>
  JSON.stringify({ ...world, now: undefined }, (_name, value: unknown) => (value instanceof Map ? [...value] : value));

describe('the small world', () => {
  test('its clock runs on from the moment it was given', () => {
    expect(small.now() - NOW).toBeGreaterThanOrEqual(0);
    expect(small.now() - NOW).toBeLessThan(60_000);
  });

  test("a doctor's calendar has some 80 entries over three months around the moment", () => {
    const events = [...calendarOf(small).events.values()];
    expect(events.length).toBeGreaterThan(75);
    expect(events.length).toBeLessThan(90);
    for (const { event } of events) expect(Math.abs(startOf(event) - NOW)).toBeLessThan(50 * DAY);
  });

  test.each([
    [
      'series',
      8,
      (world: World) => [...calendarOf(world).events.values()].filter(({ event }) => event.recurrence).length,
    ],
    [
      'changed or cancelled occurrences',
      4,
      (world: World) => [...calendarOf(world).events.values()].flatMap(({ exceptions }) => [...exceptions]).length,
    ],
    [
      'private entries',
      5,
      (world: World) =>
        [...calendarOf(world).events.values()].filter(({ event }) => event.sensitivity === 'private').length,
    ],
    [
      'entries with attachments',
      4,
      (world: World) => [...calendarOf(world).events.values()].filter(({ attachments }) => attachments.length).length,
    ],
    [
      'all-day entries',
      4,
      (world: World) => [...calendarOf(world).events.values()].filter(({ event }) => event.isAllDay).length,
    ],
    [
      'titles with a health number of the 999 range',
      3,
      (world: World) =>
        [...calendarOf(world).events.values()].filter(({ event }) => /999 \d{3} \d{4}/.test(event.subject ?? ''))
          .length,
    ],
    [
      'meetings that a partner holds',
      8,
      (world: World) =>
        [...calendarOf(world).events.values()].filter(
          ({ event }) => !event.organizer?.emailAddress?.address?.endsWith('@healthmail.example'),
        ).length,
    ],
    [
      'messages that bring an invitation',
      3,
      (world: World) =>
        world.mailboxes.get(world.me)?.messages.filter((message) => 'meetingMessageType' in message).length ?? 0,
    ],
    ['colleagues', 15, (world: World) => world.users.size],
  ])('it has %s: at least %i', (_what, least, count) => {
    expect(count(small)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    '2026-11-24T10:00:00Z',
    '2026-03-27T23:30:00Z',
    '2026-10-24T08:00:00Z',
    '2027-07-04T12:00:00Z',
    '2028-02-29T00:00:00Z',
  ])('clinics fall on weekdays between eight and six on the wall clock, whatever the moment (%s)', (moment) => {
    const now = Date.parse(moment);
    const views = expandEvents(calendarOf(createWorld({ size: 'small', now })), now - 45 * DAY, now + 45 * DAY);
    const clinics = views.filter(({ event }) => /clinic|Ward round|MDT/i.test(event.subject ?? ''));
    expect(clinics.length).toBeGreaterThan(40);
    for (const { event } of clinics) {
      const local = toLocal(startOf(event), 'Europe/London');
      expect(weekdayOf(local.slice(0, 10))).toBeLessThan(5);
      expect(local.slice(11) >= '08:00:00' && local.slice(11) < '18:00:00').toBe(true);
    }
  });

  test('a meeting that a partner holds carries the partner in its join link', () => {
    const held = [...calendarOf(small).events.values()].find(
      ({ event }) => event.organizer?.emailAddress?.address === 'kim.rowe@northshire.example',
    );
    const link = new URL(held?.event.onlineMeeting?.joinUrl ?? '');
    const northshire = small.partners.find(({ name }) => name === 'Northshire Council');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toMatchObject({ Tid: northshire?.tenantId });
  });

  test('every link from a message leads to an entry that waits for an answer', () => {
    for (const message of small.mailboxes.get(small.me)?.messages ?? []) {
      if (!('event' in message)) continue;
      const id = (message.event as { id: string }).id;
      expect(calendarOf(small).events.get(id)?.event.responseStatus?.response).toBe('notResponded');
    }
  });

  test.each([
    ['kim.rowe@northshire.example', 'freeBusyRead'],
    ['helen.voss@bayview.example', 'freeBusyRead'],
    ['priya.nair@northshire.example', 'read'],
    ['sam.hall@northshire.example', undefined],
  ])('%s starts with %s', (address, role) => {
    const entry = calendarOf(small).permissions.find(({ emailAddress }) => emailAddress?.address === address);
    expect(entry?.role).toBe(role);
    if (entry) expect(Buffer.from(entry.id ?? '', 'base64').toString()).toBe(`ExchangePublishedUser.${address}`);
  });

  test('nobody is real: all addresses are of example domains', () => {
    const addresses = asText(small).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.endsWith('.example') && !address.endsWith('@thread.v2'))).toEqual([]);
  });
});

describe('the register beside it', () => {
  test('has twelve partners, those of the scenarios as they are told', () => {
    expect(register.partners).toHaveLength(12);
    expect(partner('northshire')?.services.calendar).toMatchObject({ status: 'active', since: '2018-07-20' });
    expect(partner('elmwood')?.services.messaging).toBeUndefined();
    expect(partner('bayview')?.services.calendar).toMatchObject({
      status: 'suspended',
      reason: 'IG certification lapsed',
      reasonDate: '2018-09-01',
    });
    expect(partner('harbour')?.services.calendar).toMatchObject({
      status: 'requested',
      ourSideConfigured: true,
      theirSideConfigured: false,
    });
  });

  test('shows every stage of a federation', () => {
    const statuses = register.partners.flatMap(({ services }) => [
      services.calendar?.status,
      services.messaging?.status,
    ]);
    expect(new Set(statuses.filter(Boolean)).size).toBe(13);
  });

  test('says what the server enforces, without an entry for anonymous people', () => {
    const roles = { availabilityOnly: 'freeBusyRead', limitedDetails: 'limitedRead' } as Record<string, string>;
    expect(register.policy.map(({ domain, level }) => ({ domain, role: roles[level] }))).toEqual(small.policy);
    expect(register.policy.map(({ domain }) => domain)).not.toContain('Anonymous');
  });

  test('has an agreement below the policy', () => {
    expect(partner('caldervale')?.agreementLevel).toBe('availabilityOnly');
    expect(register.policy.find(({ domain }) => domain === 'caldervale.example')?.level).toBe('limitedDetails');
  });
});

describe('the large world', () => {
  const large = createWorld({ size: 'large', now: NOW, seed: 7 });

  test('has 5,000 partners, 10,000 entries in 20 calendars and 200 grants', () => {
    const calendars = large.mailboxes.get(large.me)?.calendars ?? [];
    expect(large.partners).toHaveLength(5000);
    expect((large.register as RegisterFile).partners).toHaveLength(5000);
    expect(new Set(large.partners.flatMap(({ domains }) => domains)).size).toBeGreaterThanOrEqual(5000);
    expect(calendars).toHaveLength(20);
    expect(calendars.reduce((sum, { events }) => sum + events.size, 0)).toBe(10_000);
    expect(calendars.flatMap(({ permissions }) => permissions).filter(({ isRemovable }) => isRemovable)).toHaveLength(
      200,
    );
  });

  test('is the same each time for one seed, and another for another', () => {
    expect(asText(createWorld({ size: 'large', now: NOW, seed: 7 }))).toBe(asText(large));
    expect(asText(createWorld({ size: 'large', now: NOW, seed: 8 }))).not.toBe(asText(large));
  });
});
