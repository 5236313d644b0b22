import { readFile } from 'node:fs/promises';
import type { FrameLocator } from '@playwright/test';
import { expect, shareWith, test, type Outlook } from './fixtures';

const SAM = 'sam.hall@northshire.example';
const KIM = 'kim.rowe@northshire.example';
const CLOSED = 'closed@healthmail.example';
const HOUR = 3_600_000;

const defaultCalendar = ({ sandbox }: Outlook) => {
  const { mailboxes, me } = sandbox.world();
  const calendar = mailboxes.get(me)?.calendars.find(({ isDefault }) => isDefault);
  if (!calendar) throw new Error('The world has no default calendar.');
  return calendar;
};

const giveBusyTimes = async (pane: FrameLocator, address: string): Promise<void> => {
  await shareWith(pane, address);
  await pane.getByRole('radio', { name: "Can view when I'm busy" }).waitFor();
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: "Share when I'm busy" }).click();
  await expect(pane.getByText(/They may see it between/)).toBeVisible();
};

test('BUL-06, CAL-24: an account that is gone is flagged, and its share is removed with one confirmation', async ({
  outlook,
}) => {
  const { permissions } = defaultCalendar(outlook);
  const lee = permissions.find(({ emailAddress }) => emailAddress?.address === 'lee@healthmail.example');
  permissions.push({
    ...(lee ?? permissions[0]),
    id: Buffer.from('/o=ExchangeLabs/cn=closed').toString('base64'),
    emailAddress: { name: 'Closed Account', address: CLOSED },
    role: 'limitedRead',
    isInsideOrganization: true,
    isRemovable: true,
  });
  const pane = await outlook.goTo('Sharing');
  const row = pane.getByRole('listitem').filter({ hasText: CLOSED });
  await expect(row).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);
  await pane.getByRole('button', { name: 'Check for closed accounts' }).click();
  await expect(row).toContainText('Account may be closed');
  await expect(pane.getByText(/accounts checked: 1 may be closed/)).toBeVisible();
  await expect(pane.getByText('Account may be closed', { exact: true })).toHaveCount(1);
  await row.getByRole('button', { name: 'Stop sharing with Closed Account' }).click();
  expect(outlook.grants()).toHaveProperty([CLOSED]);
  await pane.getByRole('button', { name: /^Stop sharing/ }).click();
  await expect.poll(() => Object.keys(outlook.grants())).not.toContain(CLOSED);
});

const savedBy = async (outlook: Outlook, pane: FrameLocator, name: string): Promise<string> => {
  const download = outlook.page.waitForEvent('download');
  await pane.getByRole('button', { name }).click();
  return readFile(await (await download).path(), 'utf8');
};

test('REP-01, REP-02: the numbers by partner and level, and the history, leave in three open formats; numbers name nobody', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await giveBusyTimes(pane, SAM);
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'History of your shares' }).click();
  await expect(pane.getByRole('region', { name: 'Your shares in numbers' })).toContainText('Northshire Council');
  const numbers = [
    await savedBy(outlook, pane, 'Save as CSV: the numbers'),
    await savedBy(outlook, pane, 'Save as JSON: the numbers'),
    await savedBy(outlook, pane, 'Save as Markdown: the numbers'),
  ];
  for (const file of numbers) {
    expect(file).toContain('Northshire Council');
    expect(file, 'counts alone').not.toContain('@');
  }
  expect(numbers[0]).toMatch(/^\ufeffOrganisation,Level,People\r\n/);
  expect(await savedBy(outlook, pane, 'Save as Markdown: the history')).toContain(SAM);
  expect(JSON.parse(await savedBy(outlook, pane, 'Save as JSON: the history'))).toMatchObject([{ whom: SAM }]);
});

test('CAL-23, CAL-24: beside a review’s own entry stand the shares that it is for, to change, to stop or to look at again', async ({
  outlook,
  page,
}) => {
  const pane = await outlook.goTo('Sharing');
  await giveBusyTimes(pane, SAM);
  await pane.getByLabel('Day of the review').fill('2026-11-26');
  await pane.getByRole('button', { name: 'Put the review in my calendar' }).click();
  await expect(pane.getByText(/The review is in your calendar on 26 November 2026/)).toBeVisible();
  await page.goto(outlook.sandbox.origins.outlook);
  await outlook.openPane(/^Review who sees my calendar/);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('1 share of this review goes on');
  await expect(pane.getByRole('listitem').filter({ hasText: SAM })).toContainText("Can view when I'm busy");
  await expect(pane.locator('main'), 'nobody else is shown').not.toContainText(KIM);
  await pane.getByRole('button', { name: /^Stop sharing with/ }).click();
  await pane.getByRole('button', { name: /^Stop sharing/ }).click();
  await pane.getByRole('button', { name: 'Done' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/ended|nobody|No appointment|Nobody/i);
  expect(outlook.grants()).not.toHaveProperty([SAM]);
});

test('CAL-23: a review is offered for a share that was there before, and goes with it when all is put right', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  const reviews = () =>
    [...defaultCalendar(outlook).events.values()].filter(
      ({ event }) => event.subject === 'Review who sees my calendar',
    );
  for (const name of ['Priya Nair', 'Helen Voss']) {
    await pane.getByRole('button', { name: `Change what ${name} sees` }).click();
    await pane.getByRole('button', { name: 'Put the review in my calendar' }).click();
    await expect(pane.getByText(/The review is in your calendar on /)).toBeVisible();
    await pane.getByRole('button', { name: 'Back' }).click();
  }
  expect(reviews().length, 'one entry for the day, whatever shares it is for').toBe(1);
  await pane.getByRole('button', { name: /to put right$/ }).click();
  await pane.getByLabel('What to do for Priya Nair').selectOption('Stop sharing');
  await pane.getByRole('button', { name: /^Put .* right$/ }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/shares put right$/);
  await expect.poll(() => reviews().length).toBe(0);
});

const record = (outlook: Outlook, whom: string, hoursAgo: number) => ({
  at: new Date(outlook.sandbox.world().now() - hoursAgo * HOUR).toISOString(),
  actor: 'jo.byrne@healthmail.example',
  calendarId: defaultCalendar(outlook).id,
  whom,
  from: 'none',
  to: 'availabilityOnly',
  held: 'availabilityOnly',
  result: 'done',
});

test('C8.2, SYN-03, SYN-05: after 5 hours the clock says wait, after 7 whom to tell what; and what makes it take less time', async ({
  outlook,
}) => {
  const { mailboxes, me } = outlook.sandbox.world();
  const records = [record(outlook, SAM, 7), record(outlook, KIM, 5)];
  const text = JSON.stringify({ version: 1, retentionMonths: 6, records });
  mailboxes.get(me)?.files.set('history.json', { text, version: 1 });
  const pane = await outlook.goTo('Sharing');
  await pane.getByRole('button', { name: 'History of your shares' }).click();
  const five = pane.getByRole('listitem').filter({ hasText: KIM });
  await expect(five).toContainText('If they see nothing yet, wait until then.');
  const seven = pane.getByRole('listitem').filter({ hasText: SAM });
  await expect(seven).toContainText('If they still see nothing, tell Healthmail helpdesk (');
  await seven.getByRole('button', { name: 'What makes it take less time' }).click();
  await expect(seven).toContainText('The add-in deletes nothing');
  await expect(seven).toContainText('older than 6 months');
});

test('GOV-08, CAL-03: an undo that would show more again goes the way of every raise', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await expect(pane.getByText(/They may see it between/)).toBeVisible();
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: /^Stop sharing with Sam Hall|^Stop sharing with sam\.hall/ }).click();
  await pane.getByRole('button', { name: /^Stop sharing/ }).click();
  await expect.poll(() => Object.keys(outlook.grants())).not.toContain(SAM);
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'History of your shares' }).click();
  const row = pane.getByRole('listitem').filter({ hasText: SAM }).first();
  await row.getByRole('button', { name: /^Undo…/ }).click();
  await row.getByRole('button', { name: /titles and locations|again|Restore/i }).click();
  await expect(pane.getByRole('region', { name: 'What would become visible' })).toBeVisible();
  expect(outlook.grants()).not.toHaveProperty([SAM]);
  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await expect.poll(() => outlook.grants()[SAM]).toBe('limitedRead');
});
