import { expect, shareWith, test, type Outlook } from './fixtures';

const SAM = 'sam.hall@northshire.example';

const begin = async (outlook: Outlook) => {
  const pane = await outlook.goTo('Sharing');
  await pane.getByRole('button', { name: 'Share with someone at a partner' }).click();
  return { pane, field: pane.getByRole('combobox', { name: 'Full email address' }) };
};

const asked = ({ sandbox }: Outlook): readonly string[] =>
  sandbox.traffic.filter(({ path }) => /\/(users|me\/contacts)\?/.test(path)).map(({ path }) => path);

test('CAL-10, CAL-17: a contact is suggested by name and taken with the keyboard; their full address does the rest', async ({
  outlook,
}) => {
  const { pane, field } = await begin(outlook);
  await field.pressSequentially('sam');
  await expect(pane.getByRole('option')).toHaveText([/Sam Hall.*sam\.hall@northshire\.example · your contact/]);
  await field.press('ArrowDown');
  await expect(pane.getByRole('option', { selected: true })).toHaveCount(1);
  await field.press('Enter');
  await expect(field).toHaveValue(SAM);
  await expect(pane.getByRole('listbox')).toHaveCount(0);
  await field.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('What may Sam Hall see?');
});

test('DEL-01, CAL-15: a colleague is suggested too; their levels are Outlook’s, with the steps of the Outlook that is open first', async ({
  outlook,
}) => {
  const { pane, field } = await begin(outlook);
  await field.pressSequentially('lee');
  await pane.getByRole('option', { name: /Lee/ }).click();
  await expect(field).toHaveValue('lee@healthmail.example');
  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('This is a colleague');
  await pane.getByRole('button', { name: 'How to do it in Outlook by hand' }).click();
  await expect(pane.getByText('Outlook on the web, which is open now').filter({ visible: true })).toHaveCount(1);
  await expect(pane.getByText('Enter the full address: lee@healthmail.example.').filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(pane.getByText('Press the plus sign').filter({ visible: true })).toHaveCount(0);
  await pane.getByRole('button', { name: 'Outlook on a Mac' }).click();
  await expect(
    pane.getByText('Press the plus sign and enter the full address lee@healthmail.example.').filter({ visible: true }),
  ).toHaveCount(1);
});

test('CAL-17: suggestions come above nothing that can be pressed, Escape puts them away, and an address is asked of nobody', async ({
  outlook,
}) => {
  const { pane, field } = await begin(outlook);
  const button = pane.getByRole('button', { name: 'Continue' });
  const before = await button.boundingBox();
  await field.pressSequentially('sam');
  await expect(pane.getByRole('option')).toHaveCount(1);
  expect(await button.boundingBox()).toEqual(before);
  await field.press('Escape');
  await expect(pane.getByRole('listbox')).toHaveCount(0);
  await field.fill('');
  const calls = asked(outlook).length;
  await field.pressSequentially('x@unknown.example');
  await button.click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('No relationship with this organisation');
  expect(asked(outlook).length).toBe(calls);
});

test('SEC-01: names are asked for only with consent; without it that is said, and the full address works', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ withheldScopes: ['User.ReadBasic.All', 'Contacts.Read'] });
  const { pane, field } = await begin(outlook);
  await field.pressSequentially('sam');
  await expect(pane.getByText(/are not suggested: that needs your consent/)).toBeVisible();
  expect(asked(outlook)).toEqual([]);
  outlook.sandbox.setSettings({ withheldScopes: ['Contacts.Read'] });
  await field.fill('le');
  await pane.getByRole('button', { name: 'Suggest names' }).click();
  await expect(pane.getByText(/^Names from your own contacts are not suggested/)).toBeVisible();
  await expect.poll(() => asked(outlook).length).toBeGreaterThan(0);
  expect(asked(outlook).every((path) => path.includes('/users?'))).toBe(true);
  await field.fill(SAM);
  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`What may ${SAM} see?`);
});

const bad: readonly [sentence: string, typed: string, answer: RegExp][] = [
  ['nothing', '', /^Type the full e-mail address/],
  ['a name', 'Sam Hall', /name without an address/],
  ['half an address', 'sam.hall@', /part after the @ is missing/],
  ['the other half', '@northshire.example', /part before the @ is missing/],
  ['a domain that is not whole', 'sam.hall@northshire', /not a complete domain/],
  ['a space inside', 'sam hall@northshire.example', /space in the address/],
  ['a quote inside', 'sam"hall@northshire.example', /cannot hold/],
  ['letters beyond ASCII', 'zoë@northshire.example', /Outlook does not share with addresses that hold/],
  ['two people', `${SAM}; kim.rowe@northshire.example`, /2 addresses/],
  ['a consumer service', 'sam@postbox.example', /consumer service/i],
  ['one’s own address', 'JO.BYRNE@healthmail.example', /your own address/],
  ['DEL-05: an alias of one’s own', 'jo.byrne@ward7.healthmail.example', /your own address/],
  ['a list of the own organisation', 'all.staff@healthmail.example', /your own organisation/],
  ['a sub-domain of a partner', 'sam.hall@sub.northshire.example', /is a partner, but this is not one of its listed/],
];

test('CAL-10, CAL-17, ELI-06, DEL-05: each bad address has its own clear answer, and nothing is sent', async ({
  outlook,
}) => {
  const { pane, field } = await begin(outlook);
  for (const [sentence, typed, answer] of bad) {
    await field.fill(typed);
    await pane.getByRole('button', { name: 'Continue' }).click();
    await expect(pane.locator('main').getByText(answer).filter({ visible: true }).first(), sentence).toBeVisible();
    if (!(await field.isVisible())) await pane.getByRole('button', { name: 'Back' }).click();
    await expect(field, `${sentence}: what was typed stays`).toHaveValue(typed);
  }
  const writes = outlook.sandbox.traffic.filter(({ method }) => ['POST', 'PATCH', 'DELETE'].includes(method));
  expect(writes).toEqual([]);
});

test('CAL-10: upper case and what is pasted around an address are taken off; who has a share already is shown as such', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await shareWith(pane, ' "Kim Rowe" <mailto:KIM.ROWE@NORTHSHIRE.EXAMPLE>; ');
  await expect(pane.getByText('Now', { exact: true })).toBeVisible();
  await expect(pane.getByText('This is what they have now.', { exact: false })).toBeVisible();
});
