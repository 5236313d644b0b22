import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import type { SandboxSettings } from '../../sandbox/settings';
import { buildEventAddin } from './fixtures/buildEventAddin';
import { startSandbox, type RunningSandbox } from './runningSandbox';

const SAM = 'sam.hall@northshire.example';
const NO = { allowEvent: false, errorMessage: 'Look again.' };
const REVIEW = { ...NO, commandId: 'organizer.openPane', cancelLabel: 'Review', contextData: '{"field":"subject"}' };

interface Calendar {
  readonly page: Page;
  readonly sandbox: RunningSandbox;
  readonly alert: Locator;
  /** Opens a new appointment whose text is what Send is answered with. */
  write(answer: object, attendee?: string): Promise<void>;
  send(): Promise<void>;
  /** Subjects of what was sent or saved. */
  subjects(): (string | null | undefined)[];
  /** Events that Outlook raised, in their order. */
  raised(): Promise<string[]>;
}

/** Outlook with an add-in that does as its test says, the drawer open at the events. */
const test = base.extend<{ settings: Partial<SandboxSettings>; calendar: Calendar }>({
  settings: [{}, { option: true }],
  calendar: async ({ page, settings }, provide) => {
    const { distFolder, remove } = buildEventAddin();
    const sandbox = await startSandbox({ distFolder });
    sandbox.setSettings(settings);
    await page.goto(sandbox.origins.outlook);
    await page.getByRole('button', { name: 'Developer' }).click();
    await page.getByRole('tab', { name: 'Launches' }).click();
    await provide(calendarOn(page, sandbox));
    await sandbox.close();
    remove();
  },
});

function calendarOn(page: Page, sandbox: RunningSandbox): Calendar {
  return {
    page,
    sandbox,
    alert: page.getByRole('alertdialog', { name: 'Partner Sharing' }),
    async write(answer, attendee = SAM) {
      await page.getByRole('button', { name: 'New event' }).click();
      await page.getByLabel('Title').fill('Handover');
      if (attendee !== '') await invite(page, attendee);
      await page.getByLabel('Description').fill(JSON.stringify(answer));
    },
    send: () => page.getByRole('button', { name: 'Send', exact: true }).click(),
    subjects() {
      const { mailboxes, me } = sandbox.world();
      return [...(mailboxes.get(me)?.calendars ?? [])].flatMap(({ events }) =>
        [...events.values()].map(({ event }) => event.subject),
      );
    },
    async raised() {
      const lines = await page.getByRole('group', { name: 'Launch events' }).getByRole('button').allTextContents();
      return lines.flatMap((line) => /(\w+) raised/.exec(line)?.[1] ?? []).reverse();
    },
  };
}

async function invite(page: Page, address: string, field = 'Required attendees'): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(`${address};`);
  await page.keyboard.press('Tab');
}

const OPENING = ['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer'];

test.describe('which surfaces raise which events', () => {
  test('a new appointment, its changes and its Send raise theirs', async ({ calendar }) => {
    const { page } = calendar;
    await calendar.write({ allowEvent: true });
    await page.getByLabel('Start time').fill('11:00');
    await page
      .getByLabel('Files to attach')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await expect
      .poll(calendar.raised)
      .toEqual([
        ...OPENING,
        'OnAppointmentAttendeesChanged',
        'OnAppointmentTimeChanged',
        'OnAppointmentAttachmentsChanged',
      ]);
    await calendar.send();
    await expect.poll(calendar.raised).toContain('OnAppointmentSend');
    await expect.poll(() => calendar.subjects()).toContain('Handover');
  });

  test('an own appointment of before raises one event, and none when it is saved without attendees', async ({
    calendar,
  }) => {
    const { page, sandbox } = calendar;
    await sandbox.openAppointment(page);
    await expect.poll(calendar.raised).toEqual(['OnAppointmentOrganizer']);
    await page.getByLabel('Title').fill('Clinic, late');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: /^Clinic, late/ })).toBeVisible();
    expect(await calendar.raised()).toEqual(['OnAppointmentOrganizer']);
  });

  test('the small form raises none, though it sends', async ({ calendar }) => {
    const { page } = calendar;
    await page.getByRole('button', { name: 'Quick event' }).click();
    await page.getByLabel('Title').fill('Quick word');
    await invite(page, SAM, 'Attendees');
    await calendar.send();
    await expect.poll(() => calendar.subjects()).toContain('Quick word');
    expect(await calendar.raised()).toEqual([]);
  });

  test('the small form goes on in the large one, which raises those of opening', async ({ calendar }) => {
    const { page } = calendar;
    const tuesday = page.getByRole('group', { name: /Tuesday/ });
    await tuesday.click({ position: { x: 4, y: 20 } });
    await page.getByLabel('Title').fill('Longer word');
    await page.getByRole('button', { name: 'More options' }).click();
    await expect(page.getByRole('dialog', { name: 'Appointment: Longer word' })).toBeVisible();
    await expect.poll(calendar.raised).toEqual(OPENING);
  });

  test('two clicks in the calendar open the large form at once', async ({ calendar }) => {
    const { page } = calendar;
    await page.getByRole('group', { name: /Tuesday/ }).dblclick({ position: { x: 4, y: 20 } });
    await expect(page.getByRole('dialog', { name: 'Appointment: New event' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'More options' })).toHaveCount(0);
    await expect.poll(calendar.raised).toEqual(OPENING);
  });

  test('an appointment of somebody else, and passing it on, raise none', async ({ calendar }) => {
    const { page, sandbox } = calendar;
    await sandbox.openAppointment(page, /^Commissioning update/);
    await page.getByRole('button', { name: 'Forward' }).click();
    await invite(page, SAM, 'To');
    await calendar.send();
    await expect(page.getByRole('dialog', { name: /^Message/ })).toHaveCount(0);
    expect(await calendar.raised()).toEqual([]);
  });
});

for (const [mailboxSet, expected] of [
  ['1.5', []],
  ['1.10', ['OnNewAppointmentOrganizer']],
  ['1.11', ['OnNewAppointmentOrganizer', 'OnAppointmentAttendeesChanged']],
] as const) {
  test.describe(`with Mailbox ${mailboxSet}`, () => {
    test.use({ settings: { mailboxSet } });
    test(`only ${expected.join(', ') || 'nothing'} is raised, and Send asks nobody`, async ({ calendar }) => {
      await calendar.write(NO);
      await calendar.send();
      await expect.poll(() => calendar.subjects()).toContain('Handover');
      expect(await calendar.raised()).toEqual(expected);
    });
  });
}

test.describe('the alert at Send', () => {
  test('takes the focus, and Escape does not send; the next Send asks anew', async ({ calendar }) => {
    const { page, alert } = calendar;
    await calendar.write(NO);
    for (let times = 0; times < 2; times += 1) {
      await calendar.send();
      await expect(alert).toContainText('Look again.');
      await expect(alert).toHaveAccessibleDescription('Look again.');
      await expect(alert.getByRole('button', { name: "Don't Send" })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(alert).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeFocused();
    }
    expect(calendar.subjects()).not.toContain('Handover');
    await calendar.send();
    await alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expect.poll(() => calendar.subjects()).toContain('Handover');
  });

  test('opens the pane with what it hands over; one that is open, anew', async ({ calendar }) => {
    const { page, alert } = calendar;
    await calendar.write(REVIEW);
    const pane = page.frameLocator('iframe[title="Partner Sharing"]').getByRole('button', { name: 'First' });
    for (const context of [REVIEW.contextData, '{"field":"body"}']) {
      await page.getByLabel('Description').fill(JSON.stringify({ ...REVIEW, contextData: context }));
      await calendar.send();
      await alert.getByRole('button', { name: 'Review' }).click();
      await expect(pane).toBeFocused();
      const frame = page.frames().find((one) => one.url().includes('taskpane'));
      expect(await frame?.evaluate(() => window.outlook('item.getInitializationContextAsync'))).toBe(context);
    }
    await expect(page.locator('iframe[title="Partner Sharing"]')).toHaveCount(1);
    expect(calendar.subjects()).not.toContain('Handover');
  });

  test('cuts a text that is too long, and the drawer says so', async ({ calendar }) => {
    const { page, alert } = calendar;
    await calendar.write({ ...NO, errorMessage: 'x'.repeat(600) });
    await calendar.send();
    await expect(alert.getByText('x'.repeat(500), { exact: true })).toBeVisible();
    await expect(page.getByText(/Fault: errorMessage has 600 characters/)).toBeVisible();
  });
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test.describe(`the alert, ${theme}`, () => {
    test.use({ settings: { theme, mailboxSet: '1.15' } });
    test('shows Markdown and nothing else, and axe finds no fault', async ({ calendar }) => {
      const { alert } = calendar;
      const text = '**A number.** [Policy](https://healthmail.example/policy)\n\n- <img src=x onerror=alert(1)>\r- two';
      await calendar.write({ ...REVIEW, errorMessageMarkdown: text });
      await calendar.send();
      await expect(alert.locator('strong')).toHaveText('A number.');
      await expect(alert.getByRole('link', { name: 'Policy' })).toHaveAttribute(
        'href',
        'https://healthmail.example/policy',
      );
      await expect(alert.getByRole('listitem')).toHaveText(['<img src=x onerror=alert(1)>', 'two']);
      await expect(alert.locator('img')).toHaveCount(0);
      expect(await seriousFaults(alert)).toEqual([]);
    });
  });
}

test.describe('an add-in that does not answer', () => {
  test('is waited for: after five seconds Outlook says so and offers to send', async ({ calendar }) => {
    await calendar.write({ hang: true });
    await calendar.send();
    await expect(calendar.alert).toContainText('taking longer than expected');
    await calendar.alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expect.poll(() => calendar.subjects()).toContain('Handover');
  });

  test('is down when its page cannot be had: it may be sent', async ({ calendar }) => {
    const { page, alert } = calendar;
    await calendar.write({ allowEvent: true });
    await expect.poll(calendar.raised).toHaveLength(3);
    await page.route('**/launchevent.html**', (route) => route.abort());
    await calendar.send();
    await expect(alert).toContainText('currently unavailable', { timeout: 15_000 });
    await alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expect.poll(() => calendar.subjects()).toContain('Handover');
  });
});

test.describe('in mode SoftBlock', () => {
  test.use({ settings: { sendMode: 'SoftBlock', sendTimeoutSeconds: 2 } });

  test('the alert leaves no way but back', async ({ calendar }) => {
    await calendar.write(NO);
    await calendar.send();
    await expect(calendar.alert.getByRole('button')).toHaveText(["Don't Send"]);
  });

  test('nothing is sent when the time is over', async ({ calendar }) => {
    await calendar.write({ hang: true });
    await calendar.send();
    await expect(calendar.alert).toContainText('did not answer in time');
    await expect(calendar.alert.getByRole('button')).toHaveText(["Don't Send"]);
    expect(calendar.subjects()).not.toContain('Handover');
  });
});

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

function seriousFaults(place: Locator): Promise<string[]> {
  return place.evaluate(async (element, source) => {
    (0, eval)(source);
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    const { violations } = await checker.run(element);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, axe);
}
