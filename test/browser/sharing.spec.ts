import type { FrameLocator } from '@playwright/test';
import { expect, shareWith, test } from './fixtures';

const SAM = 'sam.hall@northshire.example';
const PRIYA = 'priya.nair@northshire.example';

const proposeRaise = async (pane: FrameLocator, address: string): Promise<void> => {
  await shareWith(pane, address);
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
};

test('C1.6, CAL-04, CAL-23, CAL-25, LIF-27: what is wrong is put right from one reviewed list, and the rest stays', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await pane.getByRole('button', { name: /^(Review \d+ to put right|Put it right)$/ }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/to put right$/);
  const before = outlook.grants();
  await expect(pane.getByRole('checkbox', { name: /My Organization|organi[sz]ation/i })).toHaveCount(0);
  const rows = await pane.getByRole('checkbox').count();
  expect(outlook.grants(), 'nothing is written before the list was reviewed').toEqual(before);
  await pane.getByRole('button', { name: /^Put .* right$/ }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${rows} shares? put right$`));
  const after = outlook.grants();
  expect(after).toHaveProperty([PRIYA], 'limitedRead');
  expect(Object.keys(after).filter((address) => address.endsWith('@bayview.example'))).toEqual([]);
  await pane.getByRole('button', { name: 'Done' }).click();
  await expect(pane.getByRole('button', { name: /to put right$/ })).toHaveCount(0);
});

test('C1.2, C7.6, GOV-08, CLN-01, CLN-02, X-29: before a level goes up, what would show is drawn, counted and can be hidden', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await proposeRaise(pane, SAM);
  const preview = pane.getByRole('region', { name: 'What they will see' });
  await expect(preview.getByRole('status').first()).toContainText(/would newly show/);
  await expect(preview).toContainText('New: the title would show');
  await preview.getByRole('button', { name: 'Show the present level: not shared' }).click();
  await expect(preview).not.toContainText('New: the title would show');

  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('heading', { name: 'Clinical safety' })).toBeVisible();
  const exposure = pane.getByRole('region', { name: 'What would become visible' });
  await expect(exposure).toContainText(/upcoming entr(y|ies) may contain sensitive text/);
  await expect(exposure).not.toContainText(/999 123 4535/);
  expect(outlook.grants()).not.toHaveProperty([SAM]);
  const written = outlook.sandbox.traffic.length;
  await exposure.getByRole('listitem').first().getByRole('button', { name: 'Mark private' }).click();
  await expect(exposure).toContainText('Marked private');
  const writes = outlook.sandbox.traffic.slice(written).filter(({ method }) => method === 'PATCH');
  expect(writes.length, 'one entry, one write').toBe(1);

  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await expect(pane.getByText(/They may see it between/)).toBeVisible();
  expect(outlook.grants()).toHaveProperty([SAM], 'limitedRead');
});

test('CAL-08, CAL-09, DEL-08: the entry for everybody is explained, with steps by hand, and what differs from the usual is a fact', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  const inside = pane.getByRole('region', { name: 'In your organisation' });
  await expect(inside).toHaveCount(2);
  await expect(inside.first()).toContainText('Everybody in your organisation: when you are busy');
  await expect(inside.first()).not.toContainText('For your information');
  await expect(inside.first()).toContainText('This delegate can open your private appointments too.');
  await expect(inside.last()).toContainText('Everybody in your organisation: titles and locations');
  await expect(inside.last()).toContainText('For your information: usually this entry shows when you are busy');
  for (const section of await inside.all())
    await expect(section.getByRole('button')).toHaveText([/^How to change this in Outlook/], { useInnerText: true });
  await expect(pane.getByText('4 shares need a look'), 'it is none of them').toBeVisible();
});

test('AUD-01, AUD-03, REP-02: a change stands in the history, is undone from there, and can be taken along', async ({
  outlook,
  page,
}) => {
  const pane = await outlook.goTo('Sharing');
  await pane
    .getByRole('listitem')
    .filter({ hasText: PRIYA })
    .getByRole('button', { name: /^Lower/ })
    .click();
  await pane.getByRole('button', { name: /^Share only titles and locations/ }).click();
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'History of your shares' }).click();
  await expect(pane.locator('main')).toContainText('not an audit log');
  const row = pane.getByRole('listitem').filter({ hasText: PRIYA });
  await expect(row).toContainText('Can view all details → Can view titles and locations');
  await row.getByRole('button', { name: /^Undo…/ }).click();
  await expect(row, 'more than a partner may have is never restored').toContainText(/is not restored/);
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Save as CSV: the history' }).click();
  expect((await download).suggestedFilename()).toBe('shares.csv');
});

test('C8.1, CAL-14, SYN-01, BUL-08: afterwards there is a note to send, a mark to set and a review to note', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: "Can view when I'm busy" }).waitFor();
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: "Share when I'm busy" }).click();
  await expect(pane.getByText('They may see it between 9:30 and 15:15.')).toBeVisible();
  await expect(pane.locator('main')).toContainText('it cannot tell us whether they accepted');
  await pane.getByRole('button', { name: 'They can see it' }).click();
  await expect(pane.locator('main')).toContainText('can see it, as you noted');
  await expect(pane.locator('main')).toContainText('stands in the history of your shares');
  const before = outlook.sandbox.traffic.length;
  await pane.getByRole('button', { name: 'Put the review in my calendar' }).click();
  await expect(pane.locator('main')).toContainText(/The review is in your calendar on /);
  const made = outlook.sandbox.traffic.slice(before).filter(({ method }) => method === 'POST');
  expect(made.length).toBeGreaterThan(0);
  expect(JSON.stringify(made), 'nobody is named in the calendar').not.toMatch(/sam\.hall|Sam Hall|Northshire/);
  // Beside an appointment that is being edited Outlook has no form for a message: the machine's own way serves.
  await pane.locator('body').evaluate(() => {
    HTMLAnchorElement.prototype.click = function keep() {
      document.body.dataset.written = decodeURIComponent(this.href);
    };
  });
  await pane.getByRole('button', { name: 'Write them how to open it' }).click();
  await expect(pane.locator('body')).toHaveAttribute('data-written', /^mailto:sam\.hall@.*Junk Email folder/s);
  await pane.getByRole('button', { name: 'Done' }).click();
  const row = pane.getByRole('listitem').filter({ hasText: SAM });
  await expect(row, 'the mark is there as long as the history is').toContainText('They can see it, as you noted');
  await row.getByRole('button', { name: 'They cannot see it after all: Sam Hall' }).click();
  await expect(row).toContainText('They may see it between 9:30 and 15:15.');
});

test('POL-01, CAL-11, CAL-15: refused by the server, the next lower level is a new confirmation, and the way by hand is there', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ graph: { allowedRolesForExternal: 'error' } });
  const pane = await outlook.goTo('Sharing');
  const { policy } = outlook.sandbox.world();
  (policy as { domain: string; role: string }[]).splice(0, policy.length, { domain: '*', role: 'freeBusyRead' });
  await proposeRaise(pane, SAM);
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await pane.getByRole('button', { name: 'How to do it in Outlook by hand' }).click();
  await expect(pane.getByText('Outlook on the web, which is open now').filter({ visible: true })).toHaveCount(1);
  await pane.getByRole('button', { name: `Share at "Can view when I'm busy" instead` }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText("Share when I'm busy?");
  expect(outlook.grants(), 'nothing was tried unasked').not.toHaveProperty([SAM]);
  await pane.getByRole('button', { name: "Share when I'm busy" }).click();
  await expect(pane.getByText(/They may see it between/)).toBeVisible();
  expect(outlook.grants()).toHaveProperty([SAM], 'freeBusyRead');
});
