import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, type Outlook } from './fixtures';

/** An appointment of one's own, nobody invited, with a file; 999 123 4535 has a valid check digit. */
const REVIEW = /^Review 999 123 4535/;

const titleField = (page: Page) => page.getByRole('dialog').getByLabel('Title', { exact: true });
const textField = (page: Page) => page.getByRole('textbox', { name: 'Description' });
const offer = (pane: FrameLocator) => pane.getByRole('region', { name: 'Safer wording' });

const ownEvents = ({ sandbox }: Outlook) => {
  const { mailboxes, me } = sandbox.world();
  return [
    ...(mailboxes
      .get(me)
      ?.calendars.find(({ isDefault }) => isDefault)
      ?.events.values() ?? []),
  ];
};

const rename = (outlook: Outlook, from: RegExp, subject: string) => {
  const stored = ownEvents(outlook).find(({ event }) => from.test(event.subject ?? ''));
  if (!stored) throw new Error('The world has no such appointment.');
  stored.event = { ...stored.event, subject };
  return stored;
};

const share = ({ sandbox }: Outlook): void => {
  const { mailboxes, me, now } = sandbox.world();
  const grants = [['northshire.example', 'limitedDetails', 'Northshire Council']];
  const kept = JSON.stringify({ v: 1, at: now(), grants });
  Object.assign(mailboxes.get(me)?.roamingSettings ?? {}, { 'partner-sharing.digest': kept });
};

test('GOV-02, GOV-03: safer words are written with one press, and put back with another', async ({ outlook }) => {
  const { page } = outlook;
  // Undo puts the person's own words back into their own form: words that are watched for would be found there.
  rename(outlook, REVIEW, 'Review 999 123 4535');
  await page.reload();
  const pane = await outlook.goTo('This appointment', REVIEW);
  await textField(page).fill('Bring the notes of 999 045 2180 and a chair');
  await expect(offer(pane)).toContainText('1 place is replaced', { timeout: 5000 });
  await expect(offer(pane).getByLabel('Title')).toHaveValue('Review, see record');
  await offer(pane).getByRole('button', { name: 'Use these words' }).click();
  await expect(titleField(page)).toHaveValue('Review, see record');
  await expect(textField(page)).toContainText('Bring the notes of [number in record] and a chair');
  await expect(offer(pane)).toContainText('The title and the text were changed.');
  await expect(pane.getByRole('heading', { level: 3, name: /holds/ })).toHaveCount(0, { timeout: 5000 });
  await offer(pane).getByRole('button', { name: 'Undo' }).click();
  await expect(titleField(page)).toHaveValue(/^Review 999 123 4535/);
  await expect(textField(page)).toContainText('999 045 2180');
});

test('the words can be changed first, what they still hold is said, and what is typed meanwhile stays', async ({
  outlook,
}) => {
  const { page } = outlook;
  const pane = await outlook.goTo('This appointment', REVIEW);
  await offer(pane).getByLabel('Title').fill('Echo 999 123 4535');
  await expect(offer(pane)).toContainText('The title holds an NHS number, as you wrote it here.');
  await offer(pane).getByLabel('Title').fill('Echo review');
  await offer(pane).getByRole('button', { name: 'Use these words' }).click();
  await expect(titleField(page)).toHaveValue('Echo review');
  await titleField(page).fill('Echo review, Tuesday');
  await offer(pane).getByRole('button', { name: 'Undo' }).click();
  await expect(offer(pane)).toContainText('changed since');
  await expect(titleField(page)).toHaveValue('Echo review, Tuesday');
});

test('C7.3, GOV-04: a file in an appointment is warned of, and removed with one press', async ({ outlook }) => {
  const { page } = outlook;
  const pane = await outlook.goTo('This appointment', /^Audit meeting|^Review 999 123 4535/);
  await titleField(page).fill('Echo review');
  const files = pane.getByRole('region', { name: 'Attachments' });
  await expect(files).toContainText('1 file is attached.');
  await expect(files).toContainText('Calendar entries are no place for files');
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: 'A file is attached' })).toBeVisible();
  await files.getByRole('button', { name: /^Remove .*Echo report/ }).click();
  await expect(files).toContainText('The file was removed.');
  await expect(page.getByRole('dialog').getByText(/Echo report\.pdf/)).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: 'A file is attached' })).toHaveCount(0);
});

test('not sensitive for a kind until a date: every appointment, listed in More, and taken back', async ({
  outlook,
}) => {
  share(outlook);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await pane.getByRole('button', { name: 'Not sensitive here' }).click();
  await pane.getByRole('radio', { name: /^Every appointment, until 24 December 2026/ }).check();
  await pane.getByRole('button', { name: 'Not about a real person' }).click();
  await expect(pane.getByText('You are not warned about this kind until 24 December 2026')).toBeVisible();
  const { mailboxes, me } = outlook.sandbox.world();
  const kept = () => JSON.stringify(mailboxes.get(me)?.roamingSettings['partner-sharing.quiet']);
  expect(kept()).toContain('nhs-number');
  expect(kept()).not.toMatch(/999|4535/);
  await pane.getByRole('navigation').getByRole('button', { name: 'More' }).click();
  await pane.getByRole('button', { name: 'Warn again: NHS number' }).click();
  await expect(pane.getByText('You are warned about every kind')).toBeVisible();
  expect(kept()).not.toContain('nhs-number');
});

test('GOV-01: somebody else’s words are theirs, one’s own copy is made private and read back', async ({ outlook }) => {
  share(outlook);
  const { page } = outlook;
  rename(outlook, /^Commissioning update/, 'Commissioning 999 123 4535');
  await page.reload();
  const pane = await outlook.goTo('This appointment', /^Commissioning 999/);
  await expect(offer(pane)).toHaveCount(0);
  await pane.getByRole('button', { name: 'Mark private' }).click();
  await expect(pane.getByText('Marked private.')).toBeVisible();
  expect(
    ownEvents(outlook).find(({ event }) => /^Commissioning 999/.test(event.subject ?? ''))?.event.sensitivity,
  ).toBe('private');
  await pane.getByRole('button', { name: 'Write to the organizer' }).click();
  const draft = page.getByRole('dialog', { name: /message/i });
  await expect(draft).toContainText('Something in the title looks sensitive (NHS number)');
  expect(await draft.innerText()).not.toContain('999');
});

test('one of a series: this one in the form, or all of it at the server, with what attendees get', async ({
  outlook,
}) => {
  const master = rename(outlook, /^Heart failure MDT(?! \(with)/, 'Heart failure MDT 999 123 4535');
  await outlook.page.reload();
  const pane = await outlook.goTo('This appointment', /^Heart failure MDT 999/);
  await pane.getByRole('radio', { name: 'All of the series' }).check();
  await expect(offer(pane)).toContainText('Attendees get an update.');
  await offer(pane).getByRole('button', { name: 'Use these words' }).click();
  await expect(titleField(outlook.page)).not.toHaveValue(/999/);
  await expect(offer(pane)).toContainText('Undo sends attendees a second update.');
  const subject = () => ownEvents(outlook).find(({ event }) => event.id === master.event.id)?.event.subject;
  expect(subject()).not.toContain('999');
  await offer(pane).getByRole('button', { name: 'Undo' }).click();
  await expect(titleField(outlook.page)).toHaveValue('Heart failure MDT 999 123 4535');
  expect(subject()).toBe('Heart failure MDT 999 123 4535');
});

test('GOV-10: a kind that the organisation switched off in its build is not shown in the pane either', async ({
  outlook,
}) => {
  rename(outlook, REVIEW, 'Review 999 123 4535 DOB 02/08/1971');
  await outlook.page.route('**/taskpane.html*', async (route) => {
    const page = await (await route.fetch()).text();
    const body = page.replace('rules-off content', 'rules-off content="nhs-number mistyped-health-number"');
    expect(body, 'the built page has its place for them').not.toBe(page);
    await route.fulfill({ contentType: 'text/html', body });
  });
  await outlook.page.reload();
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByRole('heading', { level: 3, name: /The title holds/ })).toHaveText(/date of birth/);
  await offer(pane).getByLabel('Title').fill('Echo 999 123 4535');
  await expect(offer(pane)).not.toContainText('as you wrote it here');
});
