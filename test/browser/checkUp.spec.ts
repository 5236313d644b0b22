import { addEntry, checkedUp, eventsOf, openCheckUp } from './checkUpPages';
import { expect, test, type Outlook } from './fixtures';

const deletions = ({ sandbox }: Outlook) => sandbox.traffic.filter(({ method }) => method === 'DELETE');

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

test('GOV-08: who outside can read what, and what is private, is counted and listed by month and kind', async ({
  outlook,
}) => {
  addEntry(outlook, 'Review 999 123 4535', 20);
  const pane = await checkedUp(outlook);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/entries that look sensitive can be read outside/);
  await pane.getByRole('button', { name: 'Who outside can read your entries today' }).click();
  await expect(pane.getByText(/^Northshire Council: .* may read titles/)).toBeVisible();
  const table = pane.getByRole('table', { name: 'What looks sensitive, by month and kind' });
  await expect(table.getByRole('rowheader', { name: /^December 2026/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^NHS number/ }).first()).toBeVisible();
});

test('REP-01, AUD-03: the report holds counts, and no word of an entry', async ({ outlook }) => {
  const pane = await checkedUp(outlook);
  for (const [button, name] of [
    ['Save as CSV', 'check-up.csv'],
    ['Save as JSON', 'check-up.json'],
    ['Save as Markdown', 'check-up.md'],
  ] as const) {
    const saving = outlook.page.waitForEvent('download');
    await pane.getByRole('button', { name: button }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(name);
    const text = (await (await download.createReadStream()).toArray()).join('');
    expect(text).toContain('NHS');
    const withoutMoment = text.replace(/T[\d:.]+Z/, '');
    expect(withoutMoment).not.toMatch(/Review|Penrose|Ashdown|999|Ward|northshire/i);
  }
});
