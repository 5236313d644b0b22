import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, type Outlook } from './fixtures';

/** An appointment of one's own, nobody invited; 999 123 4535 has a valid check digit. */
const REVIEW = /^Review 999 123 4535/;
const MASKED = 'NHS number ••• ••• 4535';

const titleField = (page: Page) => page.getByRole('dialog').getByLabel('Title', { exact: true });
const tick = (pane: FrameLocator) => pane.getByText(/^Checked at \d/);

const findReview = ({ sandbox }: Outlook) => {
  const { mailboxes, me } = sandbox.world();
  const calendar = mailboxes.get(me)?.calendars.find((one) => one.isDefault);
  const stored = [...(calendar?.events.values() ?? [])].find(({ event }) => REVIEW.test(event.subject ?? ''));
  if (!stored) throw new Error('The world has no such appointment.');
  return stored;
};

/** With what the pane left behind: who outside is given more than free/busy, and when that was read. */
const keepDigest = ({ sandbox }: Outlook, grants: readonly (readonly string[])[]): void => {
  const { mailboxes, me, now } = sandbox.world();
  const mailbox = mailboxes.get(me);
  if (mailbox) mailbox.roamingSettings['partner-sharing.digest'] = JSON.stringify({ v: 1, at: now(), grants });
};

const NORTHSHIRE = ['northshire.example', 'limitedDetails', 'Northshire Council'] as const;

test('GOV-01, GOV-02, GOV-05, GOV-06, GOV-07, SEC-05: a number in the title is found, masked, and said to matter', async ({
  outlook,
}) => {
  keepDigest(outlook, [NORTHSHIRE]);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('1 finding that people outside can read');
  const row = pane.getByRole('listitem').filter({ hasText: MASKED });
  await expect(row).toContainText('The title holds an NHS number.');
  await expect(row).toContainText('Northshire Council can read the title.');
  await expect(pane.getByText('You remain responsible for what you share.')).toBeVisible();
  for (const name of ['Acceptable use policy', 'Calendar policy', 'Report an incident']) {
    await expect(pane.getByRole('link', { name })).toBeVisible();
  }
  expect(await pane.locator('main').innerText()).not.toContain('999 123');
});

test('C7.2: the pane follows what is typed within some seconds, without a press, and a wrong check digit is no finding', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByText(MASKED)).toBeVisible();
  await titleField(outlook.page).fill('Review 999 123 4536, room 4');
  await expect(tick(pane)).toContainText('nothing found', { timeout: 5000 });
  await expect(pane.getByText(MASKED)).toHaveCount(0);
  await titleField(outlook.page).fill('Review 9991234535');
  await expect(pane.getByText(MASKED)).toBeVisible({ timeout: 5000 });
});

test('GOV-03: a number in the text and one in the place are found as well, each at its place', async ({ outlook }) => {
  const pane = await outlook.goTo('This appointment');
  await expect(tick(pane)).toContainText('nothing found');
  await outlook.page.getByRole('textbox', { name: 'Description' }).fill('Notes on 999 045 2180');
  await expect(pane.getByRole('heading', { level: 3, name: /holds/ })).toHaveText(['The text holds an NHS number.'], {
    timeout: 5000,
  });
  await titleField(outlook.page).fill('Review 999 123 4535');
  const places = ['The text holds an NHS number.', 'The title holds an NHS number.'];
  await expect(pane.getByRole('heading', { level: 3, name: /holds/ }), 'what stood there stays where it is').toHaveText(
    places,
    {
      timeout: 5000,
    },
  );
});

test('GOV-09: where nobody outside sees it, it is counted and not warned about; nothing leaves for it', async ({
  outlook,
}) => {
  keepDigest(outlook, []);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(tick(pane)).toContainText('1 finding, and nobody outside can read it');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Nobody outside your organisation takes part');
  const sent = outlook.sandbox.traffic.map((exchange) => JSON.stringify(exchange));
  expect(sent.filter((exchange) => /999|4535/.test(exchange))).toEqual([]);
});

test('not sensitive here: kept with the item as rule and place, without text; and taken back', async ({ outlook }) => {
  keepDigest(outlook, [NORTHSHIRE]);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await pane.getByRole('button', { name: 'Not sensitive here' }).click();
  await pane.getByRole('button', { name: 'Not what it looks like' }).click();
  await expect(pane.getByRole('button', { name: 'Warn again' })).toBeFocused();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Nobody outside your organisation takes part');
  const kept = findReview(outlook).customProperties ?? '';
  expect(kept).toContain('nhs-number');
  expect(kept).not.toMatch(/999|4535/);
  await pane.getByRole('button', { name: 'Warn again' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('1 finding that people outside can read');
});

test('mark private: in the form where the client can, and then nobody who sees the calendar reads it', async ({
  outlook,
}) => {
  keepDigest(outlook, [NORTHSHIRE]);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await pane.getByRole('button', { name: 'Mark private' }).click();
  await expect(tick(pane)).toContainText('nobody outside can read it');
  await expect(outlook.page.getByRole('button', { name: 'Private', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(pane.getByRole('button', { name: 'Mark private' })).toHaveCount(0);
  await expect(pane.getByRole('button', { name: 'Not sensitive here' })).toBeFocused();
  expect(outlook.sandbox.traffic.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('ACC-08, mark private before Mailbox 1.14: in the mailbox, once it was saved', async ({ outlook }) => {
  outlook.sandbox.setSettings({ mailboxSet: '1.12' });
  await outlook.page.reload();
  keepDigest(outlook, [NORTHSHIRE]);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await pane.getByRole('button', { name: 'Mark private' }).click();
  await expect(tick(pane)).toContainText('nobody outside can read it');
  expect(findReview(outlook).event.sensitivity).toBe('private');
});

test('ACC-08, mark private before Mailbox 1.14: not yet saved, the step by hand is said and no button pretends', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ mailboxSet: '1.12' });
  await outlook.page.reload();
  keepDigest(outlook, [NORTHSHIRE]);
  await outlook.page.getByRole('button', { name: /^New/ }).first().click();
  await outlook.page.getByRole('dialog').waitFor();
  await titleField(outlook.page).fill('Review 999 123 4535');
  await outlook.page.getByRole('button', { name: 'Partner Sharing' }).click();
  await outlook.pane.getByRole('button', { name: 'Get started' }).click();
  await expect(outlook.pane.getByText('choose Private on the ribbon', { exact: false })).toBeVisible();
  await expect(outlook.pane.getByRole('button', { name: 'Mark private' })).toHaveCount(0);
});

test('CAL-22, ACC-09: with Mailbox 1.5 the same number is found in the same place', async ({ outlook }) => {
  outlook.sandbox.setSettings({ mailboxSet: '1.5' });
  await outlook.page.reload();
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByText(MASKED)).toBeVisible();
  await titleField(outlook.page).fill('Review');
  await expect(tick(pane)).toContainText('nothing found', { timeout: 5000 });
});

/** Outlook in the add-in's frame no longer gives these parts of the appointment. */
const breakParts = (pane: FrameLocator, parts: readonly string[]) =>
  pane.locator('body').evaluate((_body, names) => {
    const { mailbox } = (window as unknown as { Office: typeof Office }).Office.context;
    const refuse = (...given: unknown[]) =>
      (given.at(-1) as (answer: object) => void)({ status: 'failed', error: { code: 9042, name: 'X', message: '' } });
    const broken = names.map((name) => [name, { value: { getAsync: refuse, setAsync: refuse } }]);
    mailbox.item = Object.create(mailbox.item ?? null, Object.fromEntries(broken));
  }, parts);

test('a part that Outlook does not give is not checked, and says so beside what was', async ({ outlook }) => {
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByText(MASKED)).toBeVisible();
  await breakParts(pane, ['body']);
  await expect(
    pane.getByText('The text was not checked, because Outlook did not answer in time.').last(),
  ).toBeVisible();
  await expect(pane.getByText(MASKED)).toBeVisible();
});

test('an appointment that Outlook does not give at all has a face of its own, and is never called clean', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment');
  await expect(tick(pane)).toContainText('nothing found');
  await breakParts(pane, ['subject', 'location', 'body']);
  await expect(pane.getByText(/^Not checked since .*, because Outlook did not answer in time\.$/).last()).toBeVisible();
  await expect(pane.getByText('nothing found', { exact: false })).toHaveCount(0);
});

test('where nobody looks, nothing is read: another place is open, and on coming back it goes on', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment');
  await expect(tick(pane)).toBeVisible();
  await pane.getByRole('navigation').getByRole('button', { name: 'Sharing' }).click();
  const before = await tick(pane).textContent();
  await outlook.page.waitForTimeout(5000);
  expect(await tick(pane).textContent()).toBe(before);
  await pane.getByRole('navigation').getByRole('button', { name: 'This appointment' }).click();
  await expect(tick(pane)).not.toHaveText(before ?? '');
});

/** As an alert or a notification does: a line above the appointment whose button opens the pane on a finding. */
const raiseNotice = (pane: FrameLocator, contextData: string) =>
  pane.locator('body').evaluate((_body, context) => {
    const { item } = (window as unknown as { Office: typeof Office }).Office.context.mailbox;
    const action = {
      actionType: 'showTaskPane',
      actionText: 'Review',
      commandId: 'organizer.openPane',
      contextData: context,
    };
    return new Promise<void>((resolve) =>
      (item as unknown as Office.AppointmentCompose).notificationMessages.addAsync(
        'test',
        {
          type: 'insightMessage' as never,
          message: 'The text holds an NHS number.',
          icon: 'Icon.16',
          actions: [action],
        },
        () => resolve(),
      ),
    );
  }, contextData);

test('opened from a notification or an alert, the pane goes to that finding, and the focus with it', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment', REVIEW);
  await outlook.page.getByRole('textbox', { name: 'Description' }).fill('999 045 2180');
  await expect(pane.getByRole('heading', { level: 3, name: /holds/ })).toHaveCount(2, { timeout: 5000 });
  await raiseNotice(pane, JSON.stringify([{ ruleId: 'nhs-number', field: 'body', start: 0 }]));
  await outlook.page.getByRole('button', { name: 'Close Partner Sharing' }).click();
  await outlook.page.getByRole('button', { name: 'Review', exact: true }).last().press('Enter');
  await expect(pane.getByRole('heading', { level: 3, name: 'The text holds an NHS number.' })).toBeFocused();
});

test('ACC-02: what was found is seen to with the keyboard alone', async ({ outlook }) => {
  keepDigest(outlook, [NORTHSHIRE]);
  const pane = await outlook.goTo('This appointment', REVIEW);
  await expect(pane.getByText(MASKED)).toBeVisible();
  await pane.getByRole('heading', { level: 1 }).focus();
  const seen: string[] = [];
  for (let pressed = 0; pressed < 6; pressed += 1) {
    await outlook.page.keyboard.press('Tab');
    seen.push(await pane.locator(':focus').innerText());
  }
  expect(seen.slice(0, 2)).toEqual(['Not sensitive here', 'Mark private']);
  await pane.getByRole('button', { name: 'Not sensitive here' }).focus();
  await outlook.page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'The person agreed to it' }).focus();
  await outlook.page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: 'Warn again' })).toBeFocused();
});

test('what stands above the places: 1 appointment was sent without a check, and checking it now clears that', async ({
  outlook,
}) => {
  const { mailboxes, me, now } = outlook.sandbox.world();
  const mailbox = mailboxes.get(me);
  if (!mailbox) throw new Error('Nobody is signed in.');
  const at = now() - 3 * 86_400_000;
  mailbox.roamingSettings['partner-sharing.unchecked'] = JSON.stringify([{ at, reason: 'tooSlow' }]);
  findReview(outlook).event.lastModifiedDateTime = new Date(at + 1000).toISOString();
  const pane = await outlook.openPane();
  await pane.getByRole('button', { name: 'Get started' }).click();
  await expect(pane.getByText('1 appointment was sent on 21 November without a check')).toBeVisible();
  await pane.getByRole('button', { name: 'Check it now' }).click();
  const answer = pane.getByRole('region', { name: /^Checked \d+ appointments? changed since then/ });
  await expect(answer).toBeFocused();
  await expect(answer).toContainText(MASKED);
  await expect.poll(() => mailbox.roamingSettings['partner-sharing.unchecked']).toBe('[]');
  await answer.getByRole('button', { name: 'Done' }).click();
  await expect(answer).toHaveCount(0);
});

test('GOV-09: alerts are counted by month and kind, and shown under More', async ({ outlook }) => {
  const { mailboxes, me } = outlook.sandbox.world();
  const mailbox = mailboxes.get(me);
  if (mailbox) mailbox.roamingSettings['partner-sharing.alerts'] = JSON.stringify({ '2026-11': { NHS_NUMBER: 3 } });
  const pane = await outlook.goTo('More');
  await expect(pane.getByText('November 2026', { exact: true })).toBeVisible();
  await expect(pane.getByText('NHS number: 3')).toBeVisible();
});

test('the digest: in the background once signed in, with domains and levels and nobody’s address', async ({
  outlook,
}) => {
  await outlook.goTo('This appointment');
  const { mailboxes, me } = outlook.sandbox.world();
  const digest = () => mailboxes.get(me)?.roamingSettings['partner-sharing.digest'] ?? '';
  await expect.poll(digest, { timeout: 15_000 }).toContain('northshire.example');
  expect(JSON.parse(digest())).toMatchObject({ v: 1 });
  expect(digest()).not.toContain('@');
});
