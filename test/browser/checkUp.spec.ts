import { addEvent } from '../../sandbox/world/saveEvent';
import { expect, test, type Outlook } from './fixtures';

/** An entry of an hour in Jo's own default calendar, so many days from now. */
const addEntry = (outlook: Outlook, subject: string, days: number): string => {
  const world = outlook.sandbox.world();
  const mailbox = world.mailboxes.get(world.me);
  const calendar = mailbox?.calendars.find(({ isDefault }) => isDefault);
  if (!mailbox || !calendar) throw new Error('Jo has no calendar.');
  const at = (hours: number) => ({
    dateTime: new Date(world.now() + days * 86_400_000 + hours * 3_600_000).toISOString().replace('Z', '0000'),
    timeZone: 'UTC',
  });
  return (
    addEvent(world, mailbox, { calendar, change: { event: { subject, start: at(0), end: at(1) } } }).event.id ?? ''
  );
};

const eventsOf = ({ sandbox }: Outlook) => {
  const { mailboxes, me } = sandbox.world();
  return (mailboxes.get(me)?.calendars ?? []).flatMap(({ events }) => [...events.values()].map(({ event }) => event));
};

const deletions = ({ sandbox }: Outlook) => sandbox.traffic.filter(({ method }) => method === 'DELETE');

const openCheckUp = async (outlook: Outlook) => {
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'Check-up of your calendars' }).click();
  await pane.getByRole('button', { name: 'Look through my calendars' }).waitFor();
  return pane;
};

const checkedUp = async (outlook: Outlook) => {
  const pane = await openCheckUp(outlook);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await pane.getByRole('heading', { name: 'Old entries' }).waitFor();
  return pane;
};

test('C8.3, HSK-01, HSK-03, AUD-09: entries of 7 and 14 months ago are 2 in the band of 6 months, 1 in that of 12', async ({
  outlook,
}) => {
  addEntry(outlook, 'Ward round', -7 * 30.5);
  addEntry(outlook, 'Ward round', -14 * 30.5);
  const pane = await checkedUp(outlook);
  await expect(pane.getByRole('definition').filter({ hasText: /^2 entries, from/ })).toBeVisible();
  await expect(pane.getByText(/^1 entry, of .*: delete or archive$/)).toBeVisible();
  await expect(pane.getByText(/archived, never deleted/)).toBeVisible();
  await expect(pane.getByText(/brought back for at least 30 days/)).toBeVisible();
  expect(deletions(outlook)).toEqual([]);
});

test('C8.4, HSK-02, HSK-05, DEL-06: of the days that were chosen the 4 entries with attachments are counted, nothing is deleted', async ({
  outlook,
}) => {
  const before = eventsOf(outlook).length;
  const pane = await openCheckUp(outlook);
  await pane.getByLabel('First day').fill('2026-10-12');
  await pane.getByLabel('Last day').fill('2026-11-22');
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await expect(pane.getByText(/^4 entries hold attachments/)).toBeVisible();
  await pane.getByRole('button', { name: 'List 4 entries' }).click();
  await expect(pane.getByRole('button', { name: 'Open in Outlook: Audit meeting' })).toBeVisible();
  await pane.getByRole('button', { name: 'Open in Outlook: Audit meeting' }).click();
  await expect(outlook.page.getByRole('dialog', { name: 'Appointment: Audit meeting' })).toBeVisible();
  expect(eventsOf(outlook)).toHaveLength(before);
  expect(deletions(outlook)).toEqual([]);
});

test('a last day before the first is said, and nothing is looked through', async ({ outlook }) => {
  const pane = await openCheckUp(outlook);
  await pane.getByLabel('Last day').fill('2020-01-01');
  await expect(pane.getByText('The last day lies before the first.')).toBeVisible();
});
