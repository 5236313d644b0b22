import { organizationEntry, permissionEntry } from '../grantRules';
import { newCalendar, newMailbox } from '../newMailbox';
import { personOf } from '../personOf';
import type { Mailbox, World } from '../world';
import type { AppointmentRow } from './appointmentRow';
import { APPOINTMENTS } from './appointments';
import { buildEvent } from './buildEvent';
import type { Diary } from './buildEvent';
import { buildSeries } from './buildSeries';
import { contactsOn } from './contacts';
import { messagesFor } from './messages';
import { COLLEAGUE_WEEK, ON_CALL, WARD_7 } from './otherDiaries';
import { SERIES } from './series';

const WARD = 'ward7@healthmail.example';

const diaryOf = (world: World, address: string, { monday, now }: Pick<Diary, 'monday' | 'now'>): Diary => ({
  mailbox: { address, name: personOf(world, address).name, timeZone: 'Europe/London' },
  monday,
  now,
  person: (other) => personOf(world, other),
});

const eventsOf = (diary: Diary, rows: readonly AppointmentRow[]) => rows.map((row) => buildEvent(diary, row));

/** Jo's own: who sees the calendar on the first day, over-shared and outdated entries included. */
const ownMailbox = (world: World, diary: Diary): Mailbox => {
  const { address, name } = diary.mailbox;
  const events = [...SERIES.map((row) => buildSeries(diary, row)), ...eventsOf(diary, APPOINTMENTS)];
  const permissions = [
    organizationEntry('freeBusyRead'),
    permissionEntry(world, 'lee@healthmail.example', 'read'),
    permissionEntry(world, 'morgan.ellis@healthmail.example', 'delegateWithPrivateEventAccess'),
    permissionEntry(world, 'kim.rowe@northshire.example', 'freeBusyRead'),
    permissionEntry(world, 'priya.nair@northshire.example', 'read'),
    permissionEntry(world, 'helen.voss@bayview.example', 'freeBusyRead'),
  ];
  const rota = [
    organizationEntry('limitedRead'),
    permissionEntry(world, 'r.marsh@privateclinic.example', 'freeBusyRead'),
  ];
  return newMailbox({
    address,
    name,
    calendars: [
      newCalendar(address, { name: 'Calendar', isDefault: true, events, permissions }),
      newCalendar(address, { name: 'On-call rota', events: eventsOf(diary, ON_CALL), permissions: rota }),
    ],
    messages: messagesFor(events, diary.now),
    contacts: contactsOn(diary.now),
    delegates: ['morgan.ellis@healthmail.example'],
  });
};

const wardMailbox = (world: World, diary: Diary): Mailbox => {
  const permissions = [
    organizationEntry('limitedRead'),
    permissionEntry(world, world.me, 'delegateWithoutPrivateEventAccess'),
    permissionEntry(world, 'kim.rowe@northshire.example', 'freeBusyRead'),
  ];
  const calendar = newCalendar(WARD, {
    name: 'Calendar',
    isDefault: true,
    events: eventsOf(diary, WARD_7),
    permissions,
  });
  return newMailbox({
    address: WARD,
    name: diary.mailbox.name,
    purpose: 'shared',
    calendars: [calendar],
    delegates: [world.me],
  });
};

const plainMailbox = (diary: Diary): Mailbox => {
  const { address, name } = diary.mailbox;
  const calendar = newCalendar(address, { name: 'Calendar', isDefault: true, events: eventsOf(diary, COLLEAGUE_WEEK) });
  return newMailbox({ address, name, calendars: [calendar] });
};

/** Every mailbox of the small world; partners have theirs, so that free/busy can be asked of them. */
export const smallMailboxes = (world: World, moment: Pick<Diary, 'monday' | 'now'>): ReadonlyMap<string, Mailbox> => {
  const diary = (address: string): Diary => diaryOf(world, address, moment);
  const outside = world.partners.flatMap(({ people }) => people.map(({ address }) => address)).slice(0, 20);
  const others = [...world.users.keys(), ...outside].filter((address) => address !== world.me && address !== WARD);
  const all = [
    ownMailbox(world, diary(world.me)),
    wardMailbox(world, diary(WARD)),
    ...others.map((address) => plainMailbox(diary(address))),
  ];
  return new Map(all.map((mailbox) => [mailbox.address, mailbox]));
};
