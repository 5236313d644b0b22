import { expect, test, type Frame, type Page } from '@playwright/test';
import { createSandbox, type Sandbox } from '../../sandbox/createSandbox';
import type { SandboxSettings } from '../../sandbox/settings';
import { buildFixtures, type Fixtures } from './fixtures/buildFixtures';
import type { HostPage } from './fixtures/hostPage';

declare global {
  interface Window {
    host: HostPage;
    ready: Promise<{ host: string; platform: string }>;
    events: Record<string, unknown>[];
    outlook: (path: string, ...given: unknown[]) => Promise<unknown>;
    listen: (target: unknown, type: Office.EventType) => Promise<unknown>;
    signIn: (way: 'acquireTokenSilent' | 'acquireTokenPopup') => Promise<Record<string, string>>;
    readGraph: (path: string) => Promise<{ value: { name: string }[] }>;
  }
}

const MOMENT = Date.UTC(2026, 10, 24, 9);
let fixtures: Fixtures;
let sandbox: Sandbox;
let outlookOrigin: string;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  fixtures = await buildFixtures();
  const { distFolder, sandboxFolder } = fixtures;
  sandbox = createSandbox({ distFolder, sandboxFolder, world: { size: 'small', now: MOMENT } });
  outlookOrigin = (await sandbox.start()).outlook;
});
test.afterAll(async () => {
  await sandbox.close();
  fixtures.remove();
});

async function open(page: Page, item = 'compose', settings: Partial<SandboxSettings> = {}): Promise<Frame> {
  sandbox.setSettings({ mailboxSet: '1.14', theme: 'light', signIn: 'silent', ...settings });
  await page.goto(`${outlookOrigin}/?item=${item}`);
  await page.waitForFunction(() => window.host?.frame);
  await page.evaluate(() => window.host.frame.ready);
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('The add-in has no frame.');
  return frame;
}

test.describe('the real office.js in the played Outlook', () => {
  test('comes up as in Outlook on the web, and knows who it is for', async ({ page }) => {
    const addin = await open(page);
    expect(await addin.evaluate(() => window.ready)).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
    const { emailAddress, timeZone } = await addin.evaluate(() => {
      const { emailAddress, timeZone } = Office.context.mailbox.userProfile;
      return { emailAddress, timeZone };
    });
    expect([emailAddress, timeZone]).toEqual(['jo.byrne@healthmail.example', 'Europe/London']);
    expect(await addin.evaluate(() => Office.context.roamingSettings.get('greeting'))).toBe('hello');
  });

  test('reads the form and writes into it', async ({ page }) => {
    const addin = await open(page);
    expect(await addin.evaluate(() => window.outlook('item.subject.getAsync'))).toBe('Clinic');
    expect(await addin.evaluate(() => window.outlook('item.body.getAsync', 'text'))).toBe(
      'First line\nsecond\nthird & last',
    );
    expect(await addin.evaluate(() => window.outlook('item.requiredAttendees.getAsync'))).toEqual([
      {
        emailAddress: 'sam.hall@northshire.example',
        displayName: 'Sam Hall',
        recipientType: 'externalUser',
        appointmentResponse: 'accepted',
      },
    ]);
    await addin.evaluate(() => window.outlook('item.subject.setAsync', 'Clinic, moved'));
    await addin.evaluate(() => window.outlook('item.start.setAsync', new Date(Date.UTC(2026, 10, 25, 9))));
    await addin.evaluate(() => window.outlook('item.location.setAsync', 'Hall 2'));
    expect(await page.evaluate(() => window.host.fields)).toMatchObject({
      subject: 'Clinic, moved',
      start: Date.UTC(2026, 10, 25, 9),
      end: Date.UTC(2026, 10, 25, 10),
      places: [{ name: 'Hall 2' }],
    });
    const names = await page.evaluate(() => window.host.calls.map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining(['GetInitialData', 'subject.getAsync', 'subject.setAsync', 'time.setAsync']),
    );
  });

  test('names what Outlook refuses', async ({ page }) => {
    const addin = await open(page);
    const early = () => window.outlook('item.end.setAsync', new Date(0));
    expect(await addin.evaluate(early)).toEqual({ failed: 9010 });
    expect(await addin.evaluate(() => window.outlook('getCallbackTokenAsync'))).toEqual({ failed: 9018 });
    expect(await addin.evaluate(() => window.outlook('item.getItemIdAsync'))).toEqual({ failed: 9046 });
  });

  test('shows, replaces and lists bars above the form', async ({ page }) => {
    const addin = await open(page);
    const bar = { type: 'informationalMessage', message: 'Seen outside', icon: 'Icon.16', persistent: false };
    await addin.evaluate((given) => window.outlook('item.notificationMessages.addAsync', 'seen', given), bar);
    expect(await page.evaluate(() => window.host.bars)).toMatchObject([{ key: 'seen', ...bar }]);
    const all = await addin.evaluate(() => window.outlook('item.notificationMessages.getAllAsync'));
    expect(all).toMatchObject([{ key: 'seen', type: 'informationalMessage', message: 'Seen outside' }]);
    const again = await addin.evaluate(
      (given) => window.outlook('item.notificationMessages.addAsync', 'seen', given),
      bar,
    );
    expect(again).toEqual({ failed: 9023 });
  });

  test('is told what changes in the form, and nothing after it stopped listening', async ({ page }) => {
    const addin = await open(page);
    await addin.evaluate(async () => {
      await window.listen(Office.context.mailbox.item, Office.EventType.RecipientsChanged);
      await window.listen(Office.context.mailbox.item, Office.EventType.AppointmentTimeChanged);
    });
    await page.evaluate(() => {
      window.host.change({ required: [], start: Date.UTC(2026, 10, 24, 8) });
      window.host.change({ subject: 'Other' });
    });
    await addin.waitForFunction(() => window.events.length === 2);
    const [recipients, time] = await addin.evaluate(() =>
      window.events.map(({ type, changedRecipientFields, start }) => ({ type, changedRecipientFields, start })),
    );
    expect(recipients).toMatchObject({ changedRecipientFields: { requiredAttendees: true, optionalAttendees: false } });
    expect(Date.parse(String(time?.start))).toBe(Date.UTC(2026, 10, 24, 8));

    await addin.evaluate(() => window.outlook('item.removeHandlerAsync', Office.EventType.RecipientsChanged));
    const reached = await page.evaluate(() => {
      window.host.change({ required: window.host.fields.optional });
      return window.host.frame.fire('olkRecipientsChanged', ['{}']);
    });
    expect(reached).toBe(false);
  });

  test('is told the theme at first and when it changes', async ({ page }) => {
    const addin = await open(page, 'compose', { theme: 'dark' });
    await addin.evaluate(() => window.listen(Office.context.mailbox, Office.EventType.OfficeThemeChanged));
    await addin.waitForFunction(() => window.events.length === 1);
    await page.evaluate(() => window.host.frame.setTheme('contrast'));
    await addin.waitForFunction(() => window.events.length === 2);
    const colours = await addin.evaluate(() =>
      window.events.map(({ officeTheme }) => (officeTheme as Office.OfficeTheme).bodyBackgroundColor),
    );
    expect(colours).toEqual(['#292929', '#000000']);
  });

  for (const [set, supported] of [
    ['1.5', [true, false, false, false]],
    ['1.14', [true, true, true, false]],
    ['1.15', [true, true, true, true]],
  ] as const) {
    test(`believes in the declared set ${set} and no later one`, async ({ page }) => {
      const addin = await open(page, 'compose', { mailboxSet: set });
      const asked = ['1.5', '1.12', '1.14', '1.15'];
      const answers = await addin.evaluate(
        (versions) => versions.map((one) => Office.context.requirements.isSetSupported('Mailbox', one)),
        asked,
      );
      expect(answers).toEqual(supported);
    });
  }

  test('runs a function of the add-in and hands its verdict back', async ({ page }) => {
    await open(page);
    const run = (name: string) =>
      page.evaluate((one) => window.host.frame.invoke(one, { source: { id: 'send' } }), name);
    expect(await run('checkSubject')).toEqual({
      outcome: 'completed',
      context: { allowEvent: false, errorMessage: 'send says no to Clinic' },
    });
    expect(await run('nothingOfThatName')).toEqual({ outcome: 'noSuchFunction' });
  });

  test('shows an attendee the appointment as a snapshot', async ({ page }) => {
    const addin = await open(page, 'attendee');
    const seen = await addin.evaluate(() => {
      const { itemType, subject, start, organizer, requiredAttendees, location } = Office.context.mailbox
        .item as Office.AppointmentRead;
      return {
        itemType,
        subject,
        start: start.getTime(),
        organizer: organizer.emailAddress,
        of: requiredAttendees.length,
        location,
      };
    });
    expect(seen).toEqual({
      itemType: 'appointment',
      subject: 'Clinic',
      start: MOMENT,
      organizer: 'jo.byrne@healthmail.example',
      of: 1,
      location: 'Room 4',
    });
    expect(await addin.evaluate(() => window.outlook('item.body.getAsync', 'html'))).toContain('First line');
  });

  test('shows a message that brings an invitation, and opens a form for a new one', async ({ page }) => {
    const addin = await open(page, 'message');
    const seen = await addin.evaluate(() => {
      const { itemClass, normalizedSubject, from } = Office.context.mailbox.item as Office.MessageRead;
      return [itemClass, normalizedSubject, from.emailAddress];
    });
    expect(seen).toEqual(['IPM.Schedule.Meeting.Request', 'Clinic', 'sam.hall@northshire.example']);
    const form = { toRecipients: ['help@healthmail.example'], subject: 'Help', htmlBody: 'It does not work' };
    await addin.evaluate((given) => Office.context.mailbox.displayNewMessageForm(given), form);
    await page.waitForFunction(() => window.host.opened.length === 1);
    expect(await page.evaluate(() => window.host.opened)).toEqual([{ ...form, ccRecipients: [] }]);
  });

  test('says whose calendar it is where it is somebody else’s', async ({ page }) => {
    const addin = await open(page, 'shared');
    const properties = await addin.evaluate(() => window.outlook('item.getSharedPropertiesAsync'));
    expect(properties).toMatchObject({ owner: 'ward7@healthmail.example', delegatePermissions: 3 });
  });

  test('opens without an item', async ({ page }) => {
    const addin = await open(page, 'none');
    expect(await addin.evaluate(() => Office.context.mailbox.item ?? 'none')).toBe('none');
  });

  test('lets the keyboard in and out on either side', async ({ page }) => {
    await open(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const pane = page.frameLocator('iframe[title="Add-in"]');
    await page.getByRole('button', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    await expect(pane.getByRole('button', { name: 'First' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(pane.getByRole('button', { name: 'Last' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('After');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('Before');
    await page.evaluate(() => window.host.frame.focus());
    await expect(pane.getByRole('button', { name: 'First' })).toBeFocused();
  });
});

test.describe('what the seam supplies', () => {
  test('is the sandbox’s moment', async ({ page }) => {
    const addin = await open(page);
    const ahead = (await addin.evaluate(() => Date.now())) - sandbox.world().now();
    expect(Math.abs(ahead)).toBeLessThan(5000);
  });

  test('is a sign-in without a press, through which the real Graph client reaches the simulator', async ({ page }) => {
    const addin = await open(page);
    expect(await addin.evaluate(() => window.signIn('acquireTokenSilent'))).toMatchObject({
      username: 'jo.byrne@healthmail.example',
    });
    const before = sandbox.traffic.length;
    const calendars = await addin.evaluate(() => window.readGraph('/me/calendars'));
    expect(calendars.value.length).toBeGreaterThan(0);
    expect(sandbox.traffic.slice(before)).toMatchObject([
      { method: 'GET', path: expect.stringContaining('/me/calendars'), status: 200 },
    ]);
  });

  test('is a way to the simulator for requests with a body too', async ({ page }) => {
    const addin = await open(page);
    const status = await addin.evaluate(async () => {
      const { accessToken } = await window.signIn('acquireTokenSilent');
      const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me' }] });
      const request = new Request('https://graph.microsoft.com/v1.0/$batch', { method: 'POST', headers, body });
      return (await fetch(request)).status;
    });
    expect(status).toBe(200);
  });

  test('is a consent window of Outlook, remembered once it was accepted', async ({ page }) => {
    sandbox.reset();
    const addin = await open(page, 'compose', { signIn: 'consent' });
    const silently = () => addin.evaluate(() => window.signIn('acquireTokenSilent'));
    const atAPress = () => addin.evaluate(() => window.signIn('acquireTokenPopup'));
    expect(await silently()).toMatchObject({ name: 'InteractionRequiredAuthError' });
    await page.evaluate(() => void (window.host.grantsConsent = false));
    expect(await atAPress()).toMatchObject({ code: 'user_canceled' });
    await page.evaluate(() => void (window.host.grantsConsent = true));
    expect(await atAPress()).toMatchObject({ username: 'jo.byrne@healthmail.example' });
    expect(await page.evaluate(() => window.host.consentAsked)).toHaveLength(2);
    const later = await open(page, 'compose', { signIn: 'consent' });
    expect(await later.evaluate(() => window.signIn('acquireTokenSilent'))).toHaveProperty('accessToken');
  });

  test('is no bridge where the host has none, and none is declared', async ({ page }) => {
    const addin = await open(page, 'compose', { signIn: 'noBridge' });
    const offered = await addin.evaluate(() => [
      'nestedAppAuthBridge' in window,
      Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
    ]);
    expect(offered).toEqual([false, false]);
  });

  test('is nothing else that the page could name', async ({ page }) => {
    const addin = await open(page);
    const scripts = await addin.evaluate(() =>
      [...document.scripts].map(({ src, type }) => (src && new URL(src).pathname) || type),
    );
    expect(scripts.slice(0, 3)).toEqual(['application/json', '/sandbox/seam.js', '/lib/1/hosted/office.js']);
  });
});
