import type { Page } from '@playwright/test';
import { expect, peopleOutside, test } from './fixtures';
import { tabTo } from './keyboard';

const SAM = 'sam.hall@northshire.example';

/** Tabs to the row's "Change": the rows have buttons of one name, so the row's text says which is meant. */
async function tabToRow(page: Page, address: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const frame = page.frames().find((one) => one.url().includes('taskpane'));
    const row = await frame?.evaluate(() => {
      const at = document.activeElement;
      return at?.textContent?.startsWith('Change') ? (at.closest('li')?.textContent ?? '') : '';
    });
    if (row?.includes(address)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No row of ${address} within reach of Tab`);
}

test('ACC-02: the whole story with the keyboard alone', async ({ outlook }) => {
  const { page, pane } = outlook;
  await tabTo(page, /^Cardiology clinic/, 120);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /^Appointment: / }).waitFor();
  await tabTo(page, /^Partner Sharing$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Get started' }).waitFor();
  await tabTo(page, /^Get started$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Sharing$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/people outside can see your calendar/);

  const before = await peopleOutside(pane);

  await tabTo(page, /^Share with someone at a partner$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Full email address/);
  await page.keyboard.type(SAM);
  await page.keyboard.press('Enter');
  await pane.getByRole('radio', { name: "Can view when I'm busy" }).waitFor();
  await tabTo(page, /^Can view when I'm busy/);
  await tabTo(page, /^Continue$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Share when I'm busy$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => outlook.grants()[SAM]).toBe('freeBusyRead');

  await tabTo(page, /^Done$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${before + 1} people`));
  await tabToRow(page, SAM);
  await page.keyboard.press('Enter');
  await pane.getByRole('radio', { name: "Can view when I'm busy" }).waitFor();
  await tabTo(page, /^Can view when I'm busy/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Continue$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Share titles and locations$/);
  await expect(pane.getByRole('button', { name: 'Share titles and locations' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect.poll(() => outlook.grants()[SAM]).toBe('limitedRead');

  await tabTo(page, /^Undo/);
  await page.keyboard.press('Enter');
  await expect.poll(() => outlook.grants()[SAM]).toBe('freeBusyRead');
});
