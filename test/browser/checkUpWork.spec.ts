import { eventLike, openCheckUp, rowOf, workingThrough, addEntry } from './checkUpPages';
import { expect, test, type Outlook } from './fixtures';

const writes = ({ sandbox }: Outlook) => sandbox.traffic.filter(({ method }) => method === 'PATCH');

test.describe('with other words', () => {
  test.use({ ownWrites: [{ method: 'PATCH', path: /^\/v1\.0\/me\/events\// }] });

  test('HSK-05: entries are chosen, confirmed with whom it reaches, changed, read back and put back', async ({
    outlook,
  }) => {
    const pane = await workingThrough(outlook);
    await rowOf(pane, /^Discharge plan/)
      .getByRole('button', { name: 'Mark private' })
      .click();
    const home = rowOf(pane, /^Home visit/);
    await home.getByRole('button', { name: 'Safer wording…' }).click();
    await expect(home.getByLabel('Title')).not.toHaveValue(/999/);
    await home.getByLabel('Title').fill('Home visit, see record');
    await home.getByRole('button', { name: 'Choose these words' }).click();
    expect(writes(outlook), 'nothing is changed before it is confirmed').toEqual([]);

    await pane.getByRole('button', { name: 'Review 2 changes…' }).click();
    await expect(pane.getByText('1 of these has attendees: they may get an update.')).toBeVisible();
    expect(writes(outlook)).toEqual([]);
    await pane.getByRole('button', { name: 'Change these 2 entries' }).click();
    await expect(pane.getByText('2 entries changed')).toBeVisible();
    expect(eventLike(outlook, /^Discharge plan/)?.sensitivity).toBe('private');
    expect(eventLike(outlook, /^Home visit, see record$/)).toBeDefined();
    await expect(rowOf(pane, /^Discharge plan/)).toContainText('Private: hidden from partners');
    await expect(rowOf(pane, /^Home visit, see record/)).toContainText('It no longer looks sensitive.');

    await expect(rowOf(pane, /^Discharge plan/).getByText('Undo sends the attendees a second update.')).toBeVisible();
    await pane.getByRole('button', { name: 'Undo all 2' }).click();
    await expect(pane.getByText('Put back as it was')).toHaveCount(2);
    expect(eventLike(outlook, /^Discharge plan/)?.sensitivity).toBe('normal');
    expect(eventLike(outlook, /^Home visit 999/)).toBeDefined();
  });
});

test('ACC-02: the list is worked through with the keyboard alone', async ({ outlook }) => {
  const pane = await workingThrough(outlook);
  const { keyboard } = outlook.page;
  const focusedRow = () =>
    pane.locator('body').evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '');
  await pane.getByRole('combobox', { name: 'Which entries to show' }).focus();
  await keyboard.press('Tab');
  await expect.poll(focusedRow).toMatch(/^Discharge plan/);
  await keyboard.press('j');
  await expect.poll(focusedRow).toMatch(/^Results call/);
  await keyboard.press('ArrowDown');
  await keyboard.press('k');
  await keyboard.press('p');
  await expect(rowOf(pane, /^Results call/).getByText('Chosen: private. Nothing is changed yet.')).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('w');
  await expect(rowOf(pane, /^Home visit/).getByLabel('Title')).toBeFocused();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Jok visit');
  await expect(rowOf(pane, /^Home visit/).getByLabel('Title'), 'letters that are typed are letters').toHaveValue(
    'Jok visit',
  );
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(focusedRow).toMatch(/^Home visit/);
  for (let pressed = 0; pressed < 30; pressed += 1) {
    const name = await pane.locator('body').evaluate(() => document.activeElement?.textContent ?? '');
    if (/^Review 2 changes/.test(name)) break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Change these 2 entries' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(pane.getByText('2 entries changed')).toBeVisible();
  expect(eventLike(outlook, /^Results call/)?.sensitivity).toBe('private');
  expect(eventLike(outlook, /^Jok visit$/)).toBeDefined();
});

test('what was changed elsewhere meanwhile is read again and not overwritten', async ({ outlook }) => {
  const pane = await workingThrough(outlook);
  const row = rowOf(pane, /^Review •/);
  await row.getByRole('button', { name: 'Mark private' }).click();
  await pane.getByRole('button', { name: 'Review 1 change…' }).click();
  await pane.getByRole('button', { name: 'Change this entry' }).waitFor();
  const event = eventLike(outlook, /^Review 999 123 4535/);
  Object.assign(event ?? {}, { subject: 'Echo review', changeKey: 'another' });
  await pane.getByRole('button', { name: 'Change this entry' }).click();
  await expect(pane.getByText(/It was changed elsewhere meanwhile/)).toBeVisible();
  await expect(rowOf(pane, /^Echo review/)).toBeVisible();
  expect(eventLike(outlook, /^Echo review/)?.sensitivity).toBe('normal');
});

test('a row that fails is named and tried again by itself', async ({ outlook }) => {
  const pane = await workingThrough(outlook);
  await rowOf(pane, /^Review •/)
    .getByRole('button', { name: 'Mark private' })
    .click();
  await rowOf(pane, /^Home visit/)
    .getByRole('button', { name: 'Mark private' })
    .click();
  await pane.getByRole('button', { name: 'Review 2 changes…' }).click();
  await pane.getByRole('button', { name: 'Change these 2 entries' }).waitFor();
  outlook.sandbox.faults.replace([{ kind: '403', method: 'PATCH', path: '/me/events', times: 1 }]);
  await pane.getByRole('button', { name: 'Change these 2 entries' }).click();
  await expect(pane.getByText('1 of 2 entries changed')).toBeVisible();
  await pane.getByRole('button', { name: 'Try the 1 failed again' }).click();
  await pane.getByRole('button', { name: 'Change this entry' }).click();
  await expect(pane.getByText('2 entries changed')).toBeVisible();
  expect(eventLike(outlook, /^Review 999 123 4535/)?.sensitivity).toBe('private');
  expect(eventLike(outlook, /^Home visit/)?.sensitivity).toBe('private');
});

test('GOV-09: canary words in entries leave in no request and stand in no file', async ({ outlook }) => {
  addEntry(outlook, 'Zebrafinch NHS 999 123 4535', -40);
  addEntry(outlook, 'Quagga supper', 3);
  const pane = await openCheckUp(outlook);
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await pane.getByRole('button', { name: /^Work through/ }).click();
  await rowOf(pane, /^Zebrafinch/)
    .getByRole('button', { name: 'Mark private' })
    .click();
  await pane.getByRole('button', { name: 'Review 1 change…' }).click();
  await pane.getByRole('button', { name: 'Change this entry' }).click();
  await expect(pane.getByText('1 entry changed')).toBeVisible();
  const sent = outlook.sandbox.traffic.map(({ path, requestBody }) => `${path} ${JSON.stringify(requestBody ?? '')}`);
  expect(sent.filter((text) => /zebrafinch|quagga|4535/i.test(decodeURIComponent(text)))).toEqual([]);
  expect(sent.some((text) => text.includes('check-up.json'))).toBe(true);
  const stored = await pane
    .locator('body')
    .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/zebrafinch|quagga/i);
});
