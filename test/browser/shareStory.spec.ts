import { expect, peopleOutside, shareWith, test } from './fixtures';

const SAM = 'sam.hall@northshire.example';

test('C1.1, C1.2, CAL-02, CAL-03, CAL-13, CAL-20, CAL-24, SYN-01: share at free/busy, raise, undo, remove', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  const before = await peopleOutside(pane);
  expect(outlook.grants()).not.toHaveProperty([SAM]);

  await test.step('share', async () => {
    await shareWith(pane, SAM);
    await expect(pane.getByRole('radio', { name: "Can view when I'm busy" })).toBeChecked();
    await expect(pane.getByRole('definition').filter({ hasText: 'Northshire Council' })).toBeVisible();
    await pane.getByRole('button', { name: 'Continue' }).click();
    await expect(
      pane.getByText(`${SAM} at Northshire Council will see when you are busy.`, { exact: false }),
    ).toBeVisible();
    expect(outlook.grants(), 'nothing is given before it is confirmed').not.toHaveProperty([SAM]);
    await pane.getByRole('button', { name: "Share when I'm busy" }).click();
    await expect(pane.getByText('They may see it between 9:30 and 15:15.')).toBeVisible();
    expect(outlook.grants()).toHaveProperty([SAM], 'freeBusyRead');
    await pane.getByRole('button', { name: 'Done' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${before + 1} people`));
  });

  await test.step('raise', async () => {
    await pane.getByRole('listitem').filter({ hasText: SAM }).getByRole('button', { name: 'Change' }).click();
    await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
    await pane.getByRole('button', { name: 'Continue' }).click();
    expect(outlook.grants()).toHaveProperty([SAM], 'freeBusyRead');
    await pane.getByRole('button', { name: 'Share titles and locations' }).click();
    await expect(pane.getByRole('button', { name: /^Undo/ })).toBeVisible();
    expect(outlook.grants()).toHaveProperty([SAM], 'limitedRead');
  });

  await test.step('undo', async () => {
    await pane.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => outlook.grants()[SAM]).toBe('freeBusyRead');
    await expect(pane.getByText("Can view when I'm busy").filter({ visible: true }).first()).toBeVisible();
    await pane.getByRole('button', { name: 'Done' }).click();
  });

  await test.step('remove', async () => {
    await pane.getByRole('listitem').filter({ hasText: SAM }).getByRole('button', { name: 'Stop sharing' }).click();
    await pane.getByRole('button', { name: /^Stop sharing with/ }).click();
    await expect.poll(() => outlook.grants()).not.toHaveProperty([SAM]);
    await pane.getByRole('button', { name: 'Done' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${before} people`));
  });
});

test('leaving half-way changes nothing, and the words typed are still there', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  const before = outlook.grants();
  await shareWith(pane, SAM);
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await expect(pane.getByLabel('Full email address')).toHaveValue(SAM);
  await pane.getByRole('button', { name: 'Back' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/people outside can see your calendar/);
  expect(outlook.grants()).toEqual(before);
  expect(outlook.sandbox.traffic.filter(({ method }) => method !== 'GET' && method !== 'OPTIONS')).toEqual([]);
});

const answers: readonly [sentence: string, typed: string, answer: RegExp][] = [
  ['CAL-17: a name alone finds nobody outside', 'Sam Hall', /full (email )?address/i],
  [
    'C1.4, POL-05: no relationship',
    'x@unknown.example',
    /no (organisational |calendar )?(relationship|agreement)|not in the register/i,
  ],
  ['CAL-25: a partner that is suspended', 'new.person@bayview.example', /suspended/i],
  ['CAL-10: a colleague', 'lee@healthmail.example', /colleague|your own organisation|own organisation/i],
  ['oneself', 'jo.byrne@healthmail.example', /your own|you/i],
];
/**
 * Somebody who may not be given more may still have something that can be taken back; and what was denied leaves a line
 * in the person's own folder (AUD-07).
 */
const isLookAtOwnShares = (call: string): boolean =>
  /^GET .*\/(calendars\?|calendarPermissions$|users\?|me\/contacts\?)/.test(call) ||
  /^(GET|PUT) .*\/drive\/special\/approot/.test(call);

for (const [sentence, typed, answer] of answers) {
  test(`${sentence}: its own answer, and nothing is asked of Graph but what there is`, async ({ outlook }) => {
    const pane = await outlook.goTo('Sharing');
    await pane.getByRole('button', { name: 'Share with someone at a partner' }).click();
    const asked = outlook.sandbox.traffic.length;
    await pane.getByLabel('Full email address').fill(typed);
    await pane.getByRole('button', { name: 'Continue' }).click();
    await expect(pane.locator('main')).toContainText(answer);
    const calls = outlook.sandbox.traffic.slice(asked).map(({ method, path }) => `${method} ${path}`);
    expect(calls.filter((call) => !isLookAtOwnShares(call))).toEqual([]);
  });
}

test('C1.3, CAL-12, POL-04: where only busy times are allowed the other level stays, and says why', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await shareWith(pane, 'a.patel@elmwood.example');
  await expect(pane.getByRole('radio', { name: 'Can view titles and locations' })).toBeDisabled();
  await expect(pane.locator('main')).toContainText(/sharing policy|shares only busy times/i);
  await expect(pane.getByRole('radio', { name: "Can view when I'm busy" })).toBeChecked();
});

test('C1.6, CAL-04: what is above the partner maximum is lowered with one confirmation', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  const priya = pane.getByRole('listitem').filter({ hasText: 'priya.nair@northshire.example' });
  await expect(priya).toContainText('Above partner maximum');
  await priya.getByRole('button', { name: /^Lower/ }).click();
  await pane.getByRole('button', { name: /^Share only titles and locations/ }).click();
  await expect.poll(() => outlook.grants()['priya.nair@northshire.example']).toBe('limitedRead');
});

test('SEC-03, SEC-09: signing out forgets what was read and what stands on the device', async ({ outlook }) => {
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByText('kim.rowe@northshire.example')).toBeVisible();
  await pane.getByRole('navigation').getByRole('button', { name: 'More' }).click();
  await pane.getByRole('button', { name: 'Sign out' }).click();
  await expect(pane.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(pane.locator('body')).not.toContainText('@northshire.example');
  const kept = await pane.locator('body').evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.startsWith('partner-sharing'))).toEqual([]);
});

test('ACC-05: after a whole share nothing of a calendar, a person or a token stands in the browser’s storage', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByText('kim.rowe@northshire.example')).toBeVisible();
  const stored = await pane
    .locator('body')
    .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/northshire|kim|accesstoken|eyJ|Cardiology/i);
});
