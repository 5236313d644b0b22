import type { FrameLocator } from '@playwright/test';
import { addEvent } from '../../sandbox/world/saveEvent';
import type { Outlook } from './fixtures';

const DAY = 86_400_000;

/** An entry of an hour in Jo's own default calendar, so many days from now; its id. */
export const addEntry = ({ sandbox }: Outlook, subject: string, days: number): string => {
  const world = sandbox.world();
  const mailbox = world.mailboxes.get(world.me);
  const calendar = mailbox?.calendars.find(({ isDefault }) => isDefault);
  if (!mailbox || !calendar) throw new Error('Jo has no calendar.');
  const at = (hours: number) => ({
    dateTime: new Date(world.now() + days * DAY + hours * 3_600_000).toISOString().replace('Z', '0000'),
    timeZone: 'UTC',
  });
  return (
    addEvent(world, mailbox, { calendar, change: { event: { subject, start: at(0), end: at(1) } } }).event.id ?? ''
  );
};

/** Everything that stands in Jo's calendars, series as series. */
export const eventsOf = ({ sandbox }: Outlook) => {
  const { mailboxes, me } = sandbox.world();
  return (mailboxes.get(me)?.calendars ?? []).flatMap(({ events }) => [...events.values()].map(({ event }) => event));
};

export const eventLike = (outlook: Outlook, subject: RegExp) =>
  eventsOf(outlook).find((event) => subject.test(event.subject ?? ''));

export const openCheckUp = async (outlook: Outlook): Promise<FrameLocator> => {
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'Check-up of your calendars' }).click();
  await pane.getByRole('button', { name: 'Look through my calendars' }).waitFor();
  return pane;
};

export const checkedUp = async (outlook: Outlook): Promise<FrameLocator> => {
  const pane = await openCheckUp(outlook);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await pane.getByRole('heading', { name: 'Old entries' }).waitFor();
  return pane;
};

export const workingThrough = async (outlook: Outlook): Promise<FrameLocator> => {
  const pane = await checkedUp(outlook);
  await pane.getByRole('button', { name: /^Work through/ }).click();
  await pane.getByRole('button', { name: 'Nothing is chosen yet' }).waitFor();
  return pane;
};

export const rowOf = (pane: FrameLocator, title: RegExp) => pane.getByRole('listitem').filter({ hasText: title });
