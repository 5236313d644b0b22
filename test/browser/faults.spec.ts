import type { Fault } from '../../sandbox/settings';
import type { FrameLocator } from '@playwright/test';
import { expect, shareWith, test, type Outlook } from './fixtures';

const SAM = 'sam.hall@northshire.example';

const fault = (kind: Fault['kind'], method: string, times = 1, value?: number): Fault => ({
  kind,
  method,
  path: 'calendarPermissions',
  times,
  value,
});

/** Up to the confirmation, nothing given yet. */
async function proposeToSam(pane: FrameLocator): Promise<void> {
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: "Can view when I'm busy" }).waitFor();
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: "Share when I'm busy" }).waitFor();
}

const confirm = (pane: FrameLocator) => pane.getByRole('button', { name: "Share when I'm busy" }).click();

const posts = ({ sandbox }: Outlook): number =>
  sandbox.traffic.filter(({ method, path }) => method === 'POST' && path.includes('calendarPermissions')).length;

/** Roles of every entry that the server holds for Sam. */
function entriesOf({ sandbox }: Outlook): string[] {
  const { mailboxes, me } = sandbox.world();
  const entries = mailboxes.get(me)?.calendars.find(({ isDefault }) => isDefault)?.permissions ?? [];
  return entries.filter(({ emailAddress }) => emailAddress?.address === SAM).map(({ role }) => role ?? '');
}

const made: readonly [sentence: string, kind: Fault['kind']][] = [
  ['a time-out after the change was made', '504-after'],
  ['a connection that breaks after the change was made', 'drop-after'],
];
for (const [sentence, kind] of made) {
  test(`${sentence}: the share is there once, and the screen says so`, async ({ outlook }) => {
    const pane = await outlook.goTo('Sharing');
    await proposeToSam(pane);
    outlook.sandbox.faults.replace([fault(kind, 'POST')]);
    await confirm(pane);
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/You share your calendar with/);
    expect(entriesOf(outlook)).toEqual(['freeBusyRead']);
  });
}

const notMade: readonly [sentence: string, fault: Fault, title: RegExp, toDo: RegExp][] = [
  ['a time-out before anything was made', fault('504', 'POST'), /Nothing was changed/, /helpdesk/],
  ['a connection that breaks before anything was made', fault('drop', 'POST', 0), /Nothing was changed/, /connection/i],
  ['CLN-04: Graph is down', fault('503', 'POST'), /Nothing was changed/, /business continuity plan/],
  ['Exchange’s sharing policy says no', fault('403', 'POST'), /Nothing was changed/, /administrator/],
];
for (const [sentence, injected, title, toDo] of notMade) {
  test(`${sentence}: nothing is given, nothing is sent twice, and what to do is said`, async ({ outlook }) => {
    const pane = await outlook.goTo('Sharing');
    await proposeToSam(pane);
    outlook.sandbox.faults.replace([injected]);
    await confirm(pane);
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(pane.locator('main')).toContainText(toDo);
    expect(entriesOf(outlook)).toEqual([]);
    // A browser itself sends a request again whose reused connection broke: it is the entries that count there.
    if (injected.kind !== 'drop') expect(posts(outlook)).toBe(1);
  });
}

test('POL-01, CAL-12: the server’s policy is narrower than the register says: refused, named, nothing given', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ graph: { allowedRolesForExternal: 'error' } });
  const pane = await outlook.goTo('Sharing');
  const { policy } = outlook.sandbox.world();
  (policy as { domain: string; role: string }[]).splice(0, policy.length, { domain: '*', role: 'freeBusyRead' });
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await expect(pane.locator('main')).toContainText(/sharing policy/);
  expect(outlook.grants()).not.toHaveProperty([SAM]);
});

test('less is given than was asked: the screen shows what the server holds', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
  await pane.getByRole('button', { name: 'Continue' }).click();
  outlook.sandbox.faults.replace([fault('less', 'POST')]);
  await pane.getByRole('button', { name: 'Share titles and locations' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Less was given than you asked for');
  await expect(pane.locator('main')).toContainText("Can view when I'm busy");
  expect(outlook.grants()[SAM]).toBe('freeBusyRead');
});

test('made, but it cannot be read back: the screen says that it is not known', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  await proposeToSam(pane);
  // The read before the change succeeds; every later one fails.
  outlook.sandbox.faults.replace([fault('delay', 'GET', 1, 1), fault('504-after', 'POST'), fault('500', 'GET', 0)]);
  await confirm(pane);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/It is not known/, { timeout: 45_000 });
  expect(outlook.grants()[SAM]).toBe('freeBusyRead');
  expect(posts(outlook)).toBe(1);
});

test('changed elsewhere meanwhile: nothing is written over it', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  await proposeToSam(pane);
  const { mailboxes, me } = outlook.sandbox.world();
  const calendar = mailboxes.get(me)?.calendars.find(({ isDefault }) => isDefault);
  const id = Buffer.from(`ExchangePublishedUser.${SAM}`).toString('base64');
  const elsewhere = {
    id,
    emailAddress: { name: 'Sam Hall', address: SAM },
    role: 'limitedRead',
    isRemovable: true,
  } as const;
  calendar?.permissions.push({
    ...elsewhere,
    isInsideOrganization: false,
    allowedRoles: ['freeBusyRead', 'limitedRead', 'read'],
  });
  await confirm(pane);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('It was changed elsewhere meanwhile');
  expect(outlook.grants()[SAM]).toBe('limitedRead');
  expect(posts(outlook)).toBe(0);
});

const opening: readonly [sentence: string, faults: Fault[], title: RegExp][] = [
  ['Graph is down', [fault('503', 'GET', 0)], /not available/],
  ['CLN-04: no connection', [{ kind: 'offline', method: '*', path: '.*', times: 0 }], /No connection/],
  ['forbidden', [{ kind: '403', method: 'GET', path: '.*', times: 0 }], /refused/],
  ['ADM-07: throttled for longer than anybody waits', [fault('429', 'GET', 0, 600)], /asks for a pause/],
  ['the token has expired and no other comes', [{ kind: '401', method: '*', path: '.*', times: 0 }], /signed out/],
  ['the answer cannot be understood', [fault('malformed', 'GET', 0)], /unexpected/],
];
for (const [sentence, faults, title] of opening) {
  test(`who can see my calendar, when ${sentence}: what happened and that nothing was changed`, async ({ outlook }) => {
    outlook.sandbox.faults.replace(faults);
    const pane = await outlook.goTo('Sharing');
    const seen = pane.locator('main');
    await expect(seen).toContainText(title, { timeout: 45_000, useInnerText: true });
    await expect(seen).toContainText('Nothing was changed', { useInnerText: true });
    await expect(seen).not.toContainText(/nobody|0 people/i, { useInnerText: true });
  });
}

test('BUL-10: a mailbox that is not in Exchange Online is explained', async ({ outlook }) => {
  outlook.sandbox.setSettings({ graph: { onPremises: true } });
  const pane = await outlook.goTo('Sharing');
  await expect(pane.locator('main')).toContainText('This mailbox is not in Microsoft 365');
});

test('ADM-07: an answer to wait a moment is obeyed without a word', async ({ outlook }) => {
  outlook.sandbox.faults.replace([fault('429', 'GET', 1, 1)]);
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ people outside/);
});

const signIns = [
  ['consent', 'Sign in', true],
  ['cancelled', 'closed', false],
] as const;
for (const [mode, , granted] of signIns) {
  test(`SEC-03: signing in when consent is ${granted ? 'needed and given' : 'cancelled'}`, async ({ outlook }) => {
    outlook.sandbox.setSettings({ signIn: mode });
    const pane = await outlook.goTo('Sharing');
    await pane.getByRole('button', { name: 'Sign in' }).click();
    if (granted) {
      await outlook.page.getByRole('button', { name: 'Accept' }).click();
      await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ people outside/);
      return;
    }
    await expect(pane.locator('main')).toContainText('The sign-in was closed');
    await expect(pane.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
}

for (const mode of ['noBridge', 'silentBridge'] as const) {
  test(`signing in where the host ${mode === 'noBridge' ? 'offers no way' : 'never answers'}: said, and not waited for for ever`, async ({
    outlook,
  }) => {
    outlook.sandbox.setSettings({ signIn: mode });
    await outlook.page.reload();
    const pane = await outlook.goTo('Sharing');
    await expect(pane.locator('main')).toContainText('Signing in is not possible here', { timeout: 30_000 });
  });
}
