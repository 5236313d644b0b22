import type { Fault } from '../../sandbox/settings';
import { openCheckUp } from './checkUpPages';
import { expect, test } from './fixtures';

const onView = (kind: Fault['kind'], times: number, value?: number): Fault => ({
  kind,
  method: 'GET',
  path: 'calendarView',
  times,
  value,
});

const interruptions: readonly [sentence: string, fault: Fault, said: RegExp][] = [
  ['the connection goes', onView('drop', 0), /No connection/],
  ['Outlook asks for a pause that is too long to wait', onView('429', 1, 60), /Wait 60 seconds/],
  ['Graph is down', onView('503', 0), /business continuity plan/],
];
for (const [sentence, fault, said] of interruptions) {
  test(`${sentence}: what was found stays, and it goes on from there`, async ({ outlook }) => {
    const pane = await openCheckUp(outlook);
    outlook.sandbox.faults.replace([fault]);
    await pane.getByRole('button', { name: 'Look through my calendars' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^Interrupted: /, { timeout: 40_000 });
    await expect(pane.getByRole('alert')).toContainText(said);
    outlook.sandbox.faults.replace([]);
    await pane.getByRole('button', { name: 'Go on from there' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ entries that look sensitive can be read/);
  });
}

test('a short pause, and a sign-in that ends, are seen by nobody', async ({ outlook }) => {
  const pane = await openCheckUp(outlook);
  outlook.sandbox.faults.replace([onView('429', 1, 1), onView('401', 1)]);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ entries that look sensitive can be read/);
});

test('leaving and coming back finds it where it is; stopping keeps what was found, in the folder for another day too', async ({
  outlook,
}) => {
  const pane = await openCheckUp(outlook);
  outlook.sandbox.faults.replace([onView('delay', 0, 4_000)]);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await pane.getByRole('progressbar', { name: 'Looking through your calendars' }).waitFor();
  await pane.getByRole('navigation').getByRole('button', { name: 'Partners' }).click();
  await expect(pane.getByRole('heading', { name: 'Looking through your calendars' })).toBeHidden();
  await pane.getByRole('navigation').getByRole('button', { name: 'More' }).click();
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^Stopped: /);
  outlook.sandbox.faults.replace([]);
  await expect
    .poll(() => outlook.sandbox.traffic.some(({ method, path }) => method === 'PUT' && path.includes('check-up.json')))
    .toBe(true);

  await outlook.page.reload();
  await outlook.openPane();
  await pane.getByRole('navigation').getByRole('button', { name: 'More' }).click();
  await pane.getByRole('button', { name: 'Check-up of your calendars' }).click();
  await expect(pane.getByText(/^A check-up was stopped on Tuesday 24 November/)).toBeVisible();
  await pane.getByRole('button', { name: 'Go on from there' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ entries that look sensitive can be read/);
});

test('without a folder of one’s own it lasts while the pane is open, and says so', async ({ outlook }) => {
  outlook.sandbox.setSettings({ withheldScopes: ['Files.ReadWrite.AppFolder'] });
  const pane = await openCheckUp(outlook);
  await expect(pane.getByText(/How far it came lasts while this pane is open/)).toBeVisible();
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ entries that look sensitive can be read/);
});

test('refused altogether: said, with what to do', async ({ outlook }) => {
  const pane = await openCheckUp(outlook);
  outlook.sandbox.faults.replace([{ kind: '403', method: 'GET', path: 'me/calendars', times: 0 }]);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^Not checked: /);
  await expect(pane.getByRole('alert')).toContainText('Access was refused');
});
