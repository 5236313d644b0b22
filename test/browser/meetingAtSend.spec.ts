import type { Page } from '@playwright/test';
import { guidOf } from '../../sandbox/world/ids';
import { expect, test, type Outlook } from './fixtures';

const TITLE = 'Follow-up 999 123 4535';
const LINK = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbCd%40thread.v2/0?context=%7b%22Tid%22%3a%22${guidOf('tenant northshire.example')}%22%7d`;

const alertOn = (page: Page) => page.getByRole('alertdialog', { name: /Partner Sharing/ });

/** Sensitive title, somebody outside, a partner's meeting, and a file. */
async function write({ page }: Outlook, link = LINK): Promise<void> {
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  const people = page.getByRole('combobox', { name: 'Required attendees' });
  await people.fill('Sam Hall');
  await page.getByRole('option', { name: 'Sam Hall' }).first().click();
  await page.getByRole('textbox', { name: 'Description' }).fill(`Join: ${link}`);
  await page.getByLabel('Files to attach').setInputFiles({
    name: 'Plan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('plan'),
  });
  await expect(page.getByRole('list', { name: 'Attachments' })).toContainText('Plan.pdf');
}

const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();

test('C6.6, REC-12, GOV-04: one decision and one dialog: its reasons in order, within 500 characters, and a pane with all of it', async ({
  outlook,
}) => {
  const { page, pane } = outlook;
  await write(outlook);
  await page.getByRole('button', { name: 'Partner Sharing' }).click();
  await pane.getByRole('button', { name: 'Get started' }).click();
  await expect(pane.getByRole('heading', { name: 'Northshire Council hosts this meeting' })).toBeVisible();

  await send(page);
  await expect(alertOn(page)).toHaveCount(1);
  const said = (await alertOn(page).innerText()).replace(/\s+/g, ' ');
  const places = [
    'The title holds an NHS number',
    'will be able to read',
    'Northshire Council hosts the meeting, and it may be recorded.',
    'Review it, or send if you are sure.',
    'You remain responsible for what you share',
  ].map((words) => said.indexOf(words));
  expect(places, said).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(said.slice(places[0]).length).toBeLessThanOrEqual(
    500 + ['Review', "Don't Send", 'Send Anyway'].join(' ').length + 3,
  );
  expect(said).not.toContain('999 123');

  await alertOn(page).getByRole('button', { name: 'Review' }).click();
  await expect(alertOn(page)).toHaveCount(0);
  await expect(pane.getByText('NHS number ••• ••• 4535').first()).toBeVisible();
  await expect(pane.getByText(/Sam Hall/).first()).toBeVisible();
  await expect(pane.getByRole('heading', { name: 'Northshire Council hosts this meeting' })).toBeVisible();
  await expect(pane.getByText('It may be recorded: recording is on at Northshire Council.')).toBeVisible();
  await expect(pane.getByText('Something here looks sensitive', { exact: false })).toBeVisible();
  await expect(pane.getByText('Plan.pdf').first()).toBeVisible();
});

test('REC-14: the pane was never opened, so who hosts is not known, and that is said in the same dialog', async ({
  outlook,
}) => {
  const { page } = outlook;
  await write(outlook);
  await send(page);
  await expect(alertOn(page)).toHaveCount(1);
  await expect(alertOn(page)).toContainText('It is not known who hosts the meeting, and it may be recorded.');
});

test('without an online meeting the dialog says nothing of one', async ({ outlook }) => {
  const { page } = outlook;
  await write(outlook, 'the door of ward 7');
  await send(page);
  await expect(alertOn(page)).toContainText('The title holds an NHS number');
  await expect(alertOn(page)).not.toContainText(/meeting/);
});
