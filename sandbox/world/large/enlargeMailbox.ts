import { organizationEntry, permissionEntry } from '../grantRules';
import { newCalendar } from '../newMailbox';
import { personOf } from '../personOf';
import type { Random } from '../random';
import type { AppointmentRow } from '../small/appointmentRow';
import { buildEvent } from '../small/buildEvent';
import type { Diary } from '../small/buildEvent';
import type { CalendarFolder, World } from '../world';

const CALENDARS = 20;
const ENTRIES = 10_000;
const GRANTS = 200;
/** Half of them behind the moment: some three years in all. */
const WEEKS = 156;

const SUBJECTS = [
  'Clinic',
  'Ward round',
  'Team meeting',
  'Supervision',
  'Case conference',
  'Teaching',
  'Telephone clinic',
  'Review',
  'Planning',
  'Handover',
];
const PLACES = ['Outpatients 1', 'Outpatients 2', 'Seminar room 1', 'Seminar room 2', 'Ward 7', 'C2.14', ''];
const FILES = ['Minutes.docx', 'Referral.pdf', 'Figures.xlsx'];

const two = (value: number): string => String(value).padStart(2, '0');

const rowOf = (random: Random, partners: readonly string[]): AppointmentRow => {
  const start = `${two(8 + random.below(10))}:${two(15 * random.below(4))}`;
  const guest = random.below(5) === 0 ? { with: [random.pick(partners)] } : {};
  const files = random.below(12) === 0 ? { files: [random.pick(FILES)] } : {};
  const extras = { ...guest, ...files, teams: random.below(4) === 0, isPrivate: random.below(15) === 0 };
  return [
    random.below(WEEKS) - WEEKS / 2,
    random.below(5),
    start,
    15 * (1 + random.below(8)),
    random.pick(SUBJECTS),
    random.pick(PLACES),
    extras,
  ];
};

const personalEntries = (calendar: CalendarFolder): number =>
  calendar.permissions.filter(({ isRemovable }) => isRemovable).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const addCalendars = (world: World, calendars: CalendarFolder[]): void => {
  for (let number = calendars.length + 1; number <= CALENDARS; number += 1) {
    calendars.push(
      newCalendar(world.me, {
        name: `Clinic list ${number}`,
        events: [],
        permissions: [organizationEntry('freeBusyRead')],
      }),
    );
  }
};

const addEntries = (
  diary: Diary,
  calendars: readonly CalendarFolder[],
  { random, partners }: { random: Random; partners: readonly string[] },
): void => {
  for (let total = sum(calendars.map(({ events }) => events.size)); total < ENTRIES; total += 1) {
    const stored = buildEvent(diary, rowOf(random, partners), String(total));
    calendars[total % CALENDARS]?.events.set(stored.event.id ?? '', stored);
  }
};

/** Mostly free/busy, now and then more than today's policy gives. */
const addGrants = (
  world: World,
  calendars: readonly CalendarFolder[],
  { random, partners }: { random: Random; partners: readonly string[] },
): void => {
  for (let total = sum(calendars.map(personalEntries)); total < GRANTS;) {
    const calendar = calendars[total % CALENDARS];
    const entry = permissionEntry(
      world,
      random.pick(partners),
      random.below(20) === 0 ? 'limitedRead' : 'freeBusyRead',
    );
    if (!calendar || calendar.permissions.some(({ id }) => id === entry.id)) continue;
    calendar.permissions.push(entry);
    total += 1;
  }
};

/** Jo's mailbox grown to 20 calendars, 10,000 entries and 200 people who may look in. */
export const enlargeMailbox = (world: World, moment: { random: Random; monday: string; now: number }): void => {
  const mailbox = world.mailboxes.get(world.me);
  if (!mailbox) return;
  const partners = world.partners.slice(12, 512).flatMap(({ people }) => people.map(({ address }) => address));
  const known = new Map(partners.map((address) => [address, personOf(world, address)]));
  const diary: Diary = { mailbox, ...moment, person: (address) => known.get(address) ?? personOf(world, address) };
  const source = { random: moment.random, partners };
  addCalendars(world, mailbox.calendars);
  addEntries(diary, mailbox.calendars, source);
  addGrants(world, mailbox.calendars, source);
};
