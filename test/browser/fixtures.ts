import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { startSandbox, type RunningSandbox } from './runningSandbox';

export interface Outlook {
  readonly page: Page;
  readonly sandbox: RunningSandbox;
  /** The add-in inside its frame. */
  readonly pane: FrameLocator;
  /** Opens an appointment and the add-in beside it. */
  openPane(title?: RegExp): Promise<FrameLocator>;
  /** The same, with the welcome read and the place gone to. */
  goTo(place: 'This appointment' | 'Sharing' | 'Partners' | 'More', title?: RegExp): Promise<FrameLocator>;
  /** The grants of the own default calendar as the Graph simulator holds them, address to role. */
  grants(): Record<string, string>;
}

/** Each test has an Outlook, a Graph and an add-in of its own. */
export const test = base.extend<{ outlook: Outlook }>({
  outlook: async ({ page }, provide) => {
    const sandbox = await startSandbox();
    await page.goto(sandbox.origins.outlook);
    await provide(outlookOn(page, sandbox));
    await sandbox.close();
  },
});

export { expect };

function outlookOn(page: Page, sandbox: RunningSandbox): Outlook {
  const pane = page.frameLocator('iframe[title="Partner Sharing"]');
  const outlook: Outlook = {
    page,
    sandbox,
    pane,
    async openPane(title) {
      await sandbox.openAppointment(page, title);
      await page.getByRole('button', { name: 'Partner Sharing' }).click();
      await pane.getByRole('heading', { level: 1 }).waitFor();
      return pane;
    },
    async goTo(place, title) {
      await outlook.openPane(title);
      await pane.getByRole('button', { name: 'Get started' }).click();
      await pane.getByRole('navigation').getByRole('button', { name: place }).click();
      return pane;
    },
    grants() {
      const { mailboxes, me } = sandbox.world();
      const calendar = mailboxes.get(me)?.calendars.find((one) => one.isDefault);
      const entries = calendar?.permissions.filter((entry) => entry.emailAddress?.address) ?? [];
      return Object.fromEntries(entries.map((entry) => [entry.emailAddress?.address ?? '', entry.role ?? '']));
    },
  };
  return outlook;
}

/** The number in the heading “3 people outside can see your calendar”. */
export async function peopleOutside(pane: FrameLocator): Promise<number> {
  const heading = pane.getByRole('heading', { level: 1, name: /outside can see your calendar/ });
  return Number.parseInt((await heading.textContent()) ?? '', 10);
}
