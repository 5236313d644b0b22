import type { Page } from '@playwright/test';
import { expect, test, type Outlook } from './fixtures';

const SAM = 'Sam Hall';
const LEE = 'Lee Tran';
const TITLE = 'Follow-up 999 123 4535';

/** A new appointment with this title and this attendee, not sent yet. */
async function write(page: Page, title: string, attendee: string): Promise<void> {
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  const people = page.getByRole('combobox', { name: 'Required attendees' });
  await people.fill(attendee);
  await page.getByRole('option', { name: attendee }).first().click();
}

const alertOn = (page: Page) => page.getByRole('alertdialog', { name: /Partner Sharing/ });
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();
const appointment = (page: Page) => page.getByRole('dialog', { name: /^Appointment: / });

/** The appointment as the mailbox holds it after Send. */
function sentTitles({ sandbox }: Outlook): (string | null | undefined)[] {
  const { mailboxes, me } = sandbox.world();
  const events =
    mailboxes
      .get(me)
      ?.calendars.find(({ isDefault }) => isDefault)
      ?.events.values() ?? [];
  return [...events].filter(({ isDraft }) => !isDraft).map(({ event }) => event.subject);
}

async function setUp({ page, sandbox }: Outlook, mailboxSet: '1.5' | '1.12' | '1.14' | '1.15'): Promise<void> {
  sandbox.setSettings({ mailboxSet });
  await page.reload();
}

test('C7.1, GOV-01, GOV-02, GOV-05: notified, alerted at every Send, reviewed, corrected, sent', async ({
  outlook,
}) => {
  const { page, pane } = outlook;
  await setUp(outlook, '1.14');
  await write(page, TITLE, SAM);
  await expect(appointment(page).getByRole('status').filter({ hasText: 'NHS number' })).toBeVisible();

  await send(page);
  await expect(alertOn(page)).toContainText('The title holds an NHS number');
  await expect(alertOn(page)).toContainText('Sam Hall (northshire.example) will be able to read it');
  await expect(alertOn(page)).toContainText('You remain responsible for what you share');
  await expect(alertOn(page)).not.toContainText('999 123');
  await alertOn(page).getByRole('button', { name: "Don't Send" }).click();
  expect(sentTitles(outlook)).not.toContain(TITLE);

  await send(page);
  await expect(alertOn(page), 'the alert is there again').toContainText('The title holds an NHS number');
  await alertOn(page).getByRole('button', { name: 'Review' }).click();
  await expect(pane.getByText('NHS number ••• ••• 4535').first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Title' }).fill('Review, see record');
  await expect(pane.getByText('NHS number ••• ••• 4535')).toHaveCount(0);
  await send(page);
  await expect(appointment(page)).toHaveCount(0);
  expect(sentTitles(outlook)).toContain('Review, see record');
});

test('C7.5, C7.1: who sends anyway has sent, and the alert that was shown is counted without its text', async ({
  outlook,
}) => {
  const { page, sandbox } = outlook;
  await write(page, TITLE, SAM);
  await send(page);
  await alertOn(page).getByRole('button', { name: 'Send Anyway' }).click();
  await expect.poll(() => sentTitles(outlook)).toContain(TITLE);
  const { mailboxes, me } = sandbox.world();
  const kept = JSON.stringify(mailboxes.get(me)?.roamingSettings);
  expect(kept).toContain('NHS_NUMBER');
  expect(kept).not.toMatch(/999|4535|Follow/);
});

test('C7.1 as amended: with nobody outside there is no alert', async ({ outlook }) => {
  const { page } = outlook;
  await write(page, TITLE, LEE);
  await send(page);
  await expect(appointment(page)).toHaveCount(0);
  expect(sentTitles(outlook)).toContain(TITLE);
});

test('C7.2, GOV-11: a wrong check digit is no NHS number', async ({ outlook }) => {
  const { page } = outlook;
  await write(page, 'Call 999 123 4536', SAM);
  await send(page);
  await expect(appointment(page)).toHaveCount(0);
  expect(sentTitles(outlook)).toContain('Call 999 123 4536');
});

test('CAL-22, ACC-08: with Mailbox 1.12 the alert says how to review, since it cannot open the pane', async ({
  outlook,
}) => {
  const { page } = outlook;
  await setUp(outlook, '1.12');
  await write(page, TITLE, SAM);
  await send(page);
  await expect(alertOn(page)).toContainText('The title holds an NHS number');
  await expect(alertOn(page)).toContainText(/Partner Sharing on the ribbon|ribbon/);
  await expect(alertOn(page).getByRole('button', { name: 'Review' })).toHaveCount(0);
  await alertOn(page).getByRole('button', { name: "Don't Send" }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Review, see record');
  await send(page);
  await expect(appointment(page)).toHaveCount(0);
});

test('ACC-09: with Mailbox 1.5 Outlook raises no event; the pane finds it all the same', async ({ outlook }) => {
  const { page, pane } = outlook;
  await setUp(outlook, '1.5');
  await write(page, TITLE, SAM);
  await page.getByRole('button', { name: 'Partner Sharing' }).click();
  await pane.getByRole('button', { name: 'Get started' }).click();
  await expect(pane.getByText('NHS number ••• ••• 4535').first()).toBeVisible();
  await send(page);
  await expect(alertOn(page)).toHaveCount(0);
  await expect(appointment(page)).toHaveCount(0);
});

test('GOV-03, SEC-05: hostile names and titles stand in the alert as text, and the incident route with them', async ({
  outlook,
}) => {
  const { page } = outlook;
  await setUp(outlook, '1.15');
  await write(page, '**bold** <img src=x onerror=alert(1)> \u202eReview 999 123 4535', SAM);
  await send(page);
  await expect(alertOn(page)).toContainText('NHS number');
  await expect(alertOn(page).locator('img')).toHaveCount(0);
  await expect(alertOn(page)).not.toContainText('onerror');
});
