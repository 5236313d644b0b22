import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import type { World } from '../../sandbox/world/world';
import type { OwnWrite } from './canaries/ownWrites';
import { watchCanaries, type CanaryWatch } from './canaries/watchCanaries';
import { MOMENT, startSandbox, type RunningSandbox } from './runningSandbox';

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

interface Given {
  readonly worldSize: World['size'];
  /** Writes of words of an entry that the person is expected to make to that entry; see `OwnWrite`. */
  readonly ownWrites: OwnWrite[];
}

/** Each test has an Outlook, a Graph and an add-in of its own, and ends with what was watched all the while. */
export const test = base.extend<Given & { outlook: Outlook }>({
  worldSize: ['small', { option: true }],
  ownWrites: [[], { option: true }],
  outlook: async ({ page, worldSize, ownWrites }, provide, info) => {
    const sandbox = await startSandbox({ world: { size: worldSize, now: MOMENT } });
    const watch = await watchCanaries(page, sandbox, ownWrites);
    await page.goto(sandbox.origins.outlook);
    await provide(outlookOn(page, sandbox));
    if (info.status === info.expectedStatus) await checkWatched(watch, sandbox);
    await sandbox.close();
  },
});

/** GOV-09: no word of an entry leaves it but by the person's own writes. ADM-07: four requests at once. */
async function checkWatched(watch: CanaryWatch, { traffic }: RunningSandbox): Promise<void> {
  expect(await watch.leaks(), 'words of entries outside the own writes of their owner').toEqual([]);
  expect(watch.neverMade(), 'declared own writes that were never made').toEqual([]);
  const refused = traffic.filter(({ status, fault }) => status === 429 && fault === undefined);
  expect(refused, 'requests beyond four at once').toEqual([]);
}

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

/** From Sharing to what can be shared with somebody, or to why not. */
export async function shareWith(pane: FrameLocator, address: string): Promise<void> {
  await pane.getByRole('button', { name: 'Share with someone at a partner' }).click();
  await pane.getByLabel('Full email address').fill(address);
  await pane.getByRole('button', { name: 'Continue' }).click();
}

/** The number in the heading “3 people outside can see your calendar”. */
export async function peopleOutside(pane: FrameLocator): Promise<number> {
  const heading = pane.getByRole('heading', { level: 1, name: /outside can see your calendar/ });
  return Number.parseInt((await heading.textContent()) ?? '', 10);
}
