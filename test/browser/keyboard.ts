import type { Page } from '@playwright/test';

/** Tabs on, at most so many times, until what has the focus bears this name. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${name} within ${most} presses of Tab; the focus is on "${await focusedName(page)}"`);
}

async function focusedName(page: Page): Promise<string> {
  const nameOf = (): string => {
    const at = document.activeElement as HTMLInputElement | null;
    const label = at?.labels?.[0]?.textContent;
    return `${at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? ''}`.trim();
  };
  const frames = page.frames().filter((frame) => frame.url().includes('taskpane'));
  for (const frame of frames) {
    if (await frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body))
      return frame.evaluate(nameOf);
  }
  return page.evaluate(nameOf);
}
