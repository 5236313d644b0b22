import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, type Outlook } from './fixtures';

const KHAN = 'r.khan@northshire.example';
const FIELD = 'Name or full address';

/** What was left behind is kept, hidden. */
const seen = (pane: FrameLocator, text: string | RegExp) => pane.getByText(text).filter({ visible: true });

const openPeople = async (outlook: Outlook, title?: RegExp): Promise<FrameLocator> => {
  const pane = await outlook.goTo('More', title);
  await pane.getByRole('button', { name: 'People and SIP addresses' }).click();
  await pane.getByLabel(FIELD).waitFor();
  return pane;
};

const find = async (pane: FrameLocator, text: string): Promise<void> => {
  await pane.getByLabel(FIELD).fill(text);
  await pane.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(pane.getByRole('region', { name: 'Where it was looked for' })).toBeVisible();
};

const openPerson = async (pane: FrameLocator, name: string): Promise<void> => {
  await pane.getByRole('button', { name, exact: true }).click();
  await expect(pane.getByRole('heading', { level: 1, name })).toBeVisible();
};

const confirmKhan = async (pane: FrameLocator, name = ''): Promise<void> => {
  await pane.getByRole('button', { name: `Confirm this address: ${KHAN}` }).click();
  await pane.getByLabel('Their name, if you know it').fill(name);
  await pane.getByRole('radio', { name: 'They told me by phone' }).check();
  await pane.getByRole('button', { name: 'Keep this address' }).click();
};

/** The own contacts with this e-mail address, as the Graph simulator holds them. */
const contactsOf = ({ sandbox }: Outlook, address: string) => {
  const { mailboxes, me } = sandbox.world();
  const contacts = mailboxes.get(me)?.contacts ?? [];
  return contacts.filter(({ emailAddresses = [] }) => emailAddresses?.some((one) => one.address === address));
};

test('C5.1, SIP-02, SIP-03: half an address asks for the full one, and nobody is invented', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  await find(pane, 'r.khan');
  await expect(pane.getByText('The full SIP address is needed')).toBeVisible();
  await expect(pane.getByText('no directory tells of people across organisations')).toBeVisible();
  await expect(pane.getByText('Nobody found', { exact: true }).first()).toBeVisible();
  await expect(pane.getByText('northshire.example', { exact: true })).toHaveCount(0);
});

test('C5.2, SIP-06, SIP-11: an email address is unconfirmed until somebody confirms it, then kept with the date', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await expect(pane.getByRole('listitem').filter({ hasText: KHAN }).first()).toContainText('Unconfirmed');
  await openPerson(pane, KHAN);
  await confirmKhan(pane);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`Kept: ${KHAN}`);
  expect(contactsOf(outlook, KHAN)).toMatchObject([{ imAddresses: [KHAN] }]);
  await pane.getByRole('button', { name: 'Done' }).click();
  await expect(seen(pane, 'Confirmed 24 November 2026, by phone')).toBeVisible();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('You confirmed 1 SIP address');
  await expect(pane.getByRole('main').getByRole('listitem')).toContainText('Confirmed 24 November 2026, by phone');
});

test('SIP-11: of whom nobody told the name is found by the one that was given with the address', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  await confirmKhan(pane, 'Rashid Khan');
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await find(pane, 'khan northshire');
  await expect(pane.getByRole('listitem').filter({ hasText: 'Rashid Khan' }).first()).toContainText(
    'Confirmed 24 November 2026, by phone',
  );
});

test('what was kept is undone; a removal is, too', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  await confirmKhan(pane);
  await pane.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Undone');
  expect(contactsOf(outlook, KHAN)).toEqual([]);
  await pane.getByRole('button', { name: 'Done' }).click();
  await confirmKhan(pane);
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
  await pane.getByRole('button', { name: `Remove the address of ${KHAN}` }).click();
  await expect(pane.getByText('Removed: it is offered no more')).toBeVisible();
  expect(contactsOf(outlook, KHAN)).toMatchObject([{ imAddresses: [] }]);
  await pane.getByRole('button', { name: `Undo for ${KHAN}` }).click();
  await expect(pane.getByRole('button', { name: `Remove the address of ${KHAN}` })).toBeVisible();
  expect(contactsOf(outlook, KHAN)).toMatchObject([{ imAddresses: [KHAN] }]);
});

test('C5.3, SIP-04, SIP-05: the draft asks for the login name and no password, in Outlook’s own window', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook, /^Joint discharge meeting/);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  await pane.getByRole('button', { name: 'Ask for the SIP address' }).click();
  const draft = outlook.page.getByRole('dialog', { name: /^Message: What is your SIP address/ });
  await expect(draft).toContainText(KHAN);
  await expect(draft).toContainText('It is your login name');
  await expect(draft).toContainText('keep your password to yourself');
});

test('C5.4, SIP-07, IMS-02: where messaging is not active that is said before anything else, and no chat is offered', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook);
  await find(pane, 'helen.voss@bayview.example');
  // Above what was found, and in the row in place of how sure the address is.
  await expect(seen(pane, 'Messaging with Bayview Trust is not active')).toHaveCount(2);
  await openPerson(pane, 'Helen Voss');
  await expect(seen(pane, 'Messaging with Bayview Trust is not active')).toBeVisible();
  await expect(pane.getByRole('link', { name: /Teams/ })).toHaveCount(0);
  await expect(pane.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await pane.getByRole('button', { name: 'About Bayview Trust' }).click();
  await expect(pane.getByRole('heading', { level: 1, name: 'Bayview Trust' })).toBeVisible();
  await pane.getByRole('button', { name: 'Back' }).click();
  await expect(pane.getByRole('heading', { level: 1, name: 'Helen Voss' })).toBeVisible();
});

test('C5.5, IMS-03, DIR-03: a colleague is found in the directory, with what it tells of them', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  await find(pane, 'lee@healthmail.example');
  await openPerson(pane, 'Lee Tran');
  await expect(seen(pane, 'From your directory')).toBeVisible();
  await expect(seen(pane, 'Cardiology registrar')).toBeVisible();
  await expect(seen(pane, 'C2.09')).toBeVisible();
  await expect(pane.getByRole('link', { name: '01632 960101' })).toHaveAttribute('href', 'tel:01632960101');
  await expect(pane.getByRole('link', { name: /^Chat in Teams/ })).toHaveAttribute(
    'href',
    'https://teams.microsoft.com/l/chat/0/0?users=lee%40healthmail.example',
  );
  await pane.getByRole('button', { name: 'Check availability' }).click();
  await expect(pane.getByRole('button', { name: 'Check again' })).toBeVisible();
});

test('DIR-01: a name is ranked and narrowed by organisation and post, and a word of the post behind it chooses', async ({
  outlook,
}) => {
  // What comes last stands last, though it is nearest: the order is changed by a press alone.
  outlook.sandbox.faults.replace([
    { kind: 'delay', method: 'GET', path: '^/(users|me/people)', times: 0, value: 1500 },
  ]);
  const pane = await openPeople(outlook);
  await find(pane, 'sa');
  outlook.sandbox.faults.replace([]);
  const rows = pane.getByRole('main').getByRole('heading', { level: 2 }).getByRole('button');
  await expect(rows.first()).toHaveText('Sam Hall');
  await pane.getByRole('button', { name: 'Best matches first' }).click();
  await expect(rows.first()).toHaveText('Mina Sato');
  await pane.getByLabel('Organisation').selectOption('Healthmail');
  await expect(seen(pane, /^1 of \d people$/).first()).toBeVisible();
  await expect(rows).toHaveText(['Mina Sato']);
  await find(pane, 'sato research');
  await expect(rows).toHaveText(['Mina Sato']);
  await find(pane, 'sato surgery');
  await expect(pane.getByText('Nobody found', { exact: true }).first()).toBeVisible();
});

test('what is shown while it is looked again after a change is not given out as the newest', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  outlook.sandbox.faults.replace([{ kind: 'delay', method: 'GET', path: '^/contacts', times: 0, value: 2500 }]);
  await confirmKhan(pane);
  await pane.getByRole('button', { name: 'Done' }).click();
  await expect(pane.getByText('Looking again, after your change.')).toBeVisible();
  await expect(seen(pane, 'Confirmed 24 November 2026, by phone')).toBeVisible();
  await expect(pane.getByText('All places have answered.').filter({ visible: true })).toBeVisible();
});

test('SIP-11: a contact that was changed in Outlook since is not given out as confirmed, nor written over', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  await confirmKhan(pane);
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  const [contact] = contactsOf(outlook, KHAN);
  if (contact) contact.imAddresses = ['rashid@northshire.example'];
  await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
  await expect(pane.getByText('The contact no longer holds it')).toBeVisible();
  await pane.getByRole('button', { name: `Remove the address of ${KHAN}` }).click();
  await expect(pane.getByText('Removed: it is offered no more')).toBeVisible();
  expect(contactsOf(outlook, KHAN)).toMatchObject([{ imAddresses: ['rashid@northshire.example'] }]);
});

test('ELI-06: nobody at a consumer service can be reached', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  const { register } = outlook.sandbox.world() as unknown as { register: { consumerDomains: string[] } };
  const [consumer = ''] = register.consumerDomains;
  await find(pane, `somebody@${consumer}`);
  await expect(pane.getByText(`${consumer} is a consumer service`)).toBeVisible();
  await expect(pane.getByText('Nobody found', { exact: true }).first()).toBeVisible();
});

test('SIP-04: what may be a password does not stay in the field, and reaches nobody', async ({ outlook }) => {
  const pane = await openPeople(outlook);
  const before = outlook.sandbox.traffic.length;
  await pane.getByLabel(FIELD).fill('sam:secret9@northshire.example');
  await pane.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(pane.getByText('it may have held a password')).toBeVisible();
  await expect(pane.getByLabel(FIELD)).toHaveValue('');
  expect(JSON.stringify(outlook.sandbox.traffic.slice(before))).not.toContain('secret9');
});

test('results that come one after the other do not move the row somebody is about to press', async ({ outlook }) => {
  outlook.sandbox.faults.replace([
    { kind: 'delay', method: 'GET', path: '^/me/people', times: 0, value: 1500 },
    { kind: 'delay', method: 'GET', path: '^/contacts', times: 0, value: 2500 },
    { kind: 'delay', method: 'GET', path: '^/users', times: 0, value: 800 },
  ]);
  const pane = await openPeople(outlook);
  await pane.getByLabel(FIELD).fill('sam.hall@northshire.example');
  await pane.getByRole('button', { name: 'Find', exact: true }).click();
  const row = pane.getByRole('main').getByRole('listitem').first();
  await row.waitFor();
  const places: string[] = [];
  const done = pane.getByRole('region', { name: 'Where it was looked for' });
  const note = async (): Promise<void> => {
    const { y, height } = (await row.boundingBox()) ?? {};
    places.push(`${y} ${height}`);
  };
  await note();
  while (!(await done.isVisible())) {
    await note();
    await outlook.page.waitForTimeout(100);
  }
  await note();
  expect(places.length, 'it was looked at while places were still asked').toBeGreaterThan(3);
  expect([...new Set(places)]).toHaveLength(1);
  await expect(row).toContainText('Sam Hall');
});

test('what is found later of a person who is open waits for a press', async ({ outlook }) => {
  outlook.sandbox.faults.replace([{ kind: 'delay', method: 'GET', path: '^/contacts', times: 0, value: 2500 }]);
  const pane = await openPeople(outlook);
  await pane.getByLabel(FIELD).fill('sam.hall@northshire.example');
  await pane.getByRole('button', { name: 'Find', exact: true }).click();
  await pane.getByRole('button', { name: 'Sam Hall', exact: true }).click();
  await expect(pane.getByText('Other places are still being asked.')).toBeVisible();
  const copy = pane.getByRole('button', { name: /^Copy sam\.hall/ });
  const before = await copy.boundingBox();
  await pane.getByRole('button', { name: 'More was found: show it' }).waitFor();
  expect(await copy.boundingBox()).toEqual(before);
  await pane.getByRole('button', { name: 'More was found: show it' }).click();
  await expect(pane.getByText('There is more than one address')).toBeVisible();
});

for (const [name, kind, at] of [
  ['throttled before the write', '429', '^/me/contacts'],
  ['504 after the write', '504-after', '^/me/contacts'],
  ['dropped after the write', 'drop-after', '^/me/contacts'],
  ['dropped before the write', 'drop', '^/me/contacts'],
] as const) {
  test(`SIP-11: ${name}: one contact, and what it holds is said`, async ({ outlook }) => {
    const pane = await openPeople(outlook);
    await find(pane, KHAN);
    await openPerson(pane, KHAN);
    outlook.sandbox.faults.replace([{ kind, method: 'POST', path: at, times: 1, value: 1 }]);
    await confirmKhan(pane);
    const heading = pane.getByRole('heading', { level: 1, name: /^(Kept|Not kept)/ });
    await heading.waitFor();
    if ((await heading.textContent())?.startsWith('Not kept'))
      await pane.getByRole('button', { name: 'Try again' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`Kept: ${KHAN}`);
    expect(contactsOf(outlook, KHAN)).toMatchObject([{ imAddresses: [KHAN] }]);
  });
}

test('who has moved organisation is found by the new email address, the earlier SIP address is history', async ({
  outlook,
}) => {
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  await openPerson(pane, KHAN);
  await confirmKhan(pane);
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'Confirm another address' }).click();
  await pane.getByLabel('SIP address', { exact: true }).fill('rashid.khan@healthmail.example');
  await pane.getByLabel('Their new email address').fill('rashid.khan@healthmail.example');
  await pane.getByRole('radio', { name: 'I asked them' }).check();
  await pane.getByRole('button', { name: 'Keep this address' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Kept: rashid.khan@healthmail.example');
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await find(pane, 'rashid.khan@healthmail.example');
  await openPerson(pane, KHAN);
  await expect(pane.getByText(`${KHAN}, until 24 November 2026`)).toBeVisible();
  await expect(pane.getByRole('button', { name: `Copy ${KHAN}` })).toHaveCount(0);
});

test('SIP-03: a missing consent is said with what it withholds, and who can give it', async ({ outlook }) => {
  outlook.sandbox.setSettings({ withheldScopes: ['User.Read.All', 'OrgContact.Read.All', 'Contacts.Read'] });
  const pane = await openPeople(outlook);
  await find(pane, KHAN);
  const places = pane.getByRole('region', { name: 'Where it was looked for' });
  await expect(places).toContainText('Your administrator can allow it: "OrgContact.Read.All"');
  await expect(places).toContainText(
    'Addresses that you confirmed or wrote into your contacts do not show. You can allow it.',
  );
  await places.getByRole('button', { name: 'Allow reading your contacts' }).click();
  await expect(places.getByRole('status')).toContainText('ask yours');
});

test('SIP-11: without consent to write, what is asked and why is said, with the press that asks', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ withheldScopes: ['Contacts.ReadWrite'] });
  const pane = await openPeople(outlook);
  await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
  await expect(pane.getByText('the add-in needs your consent to write into your Outlook contacts')).toBeVisible();
  outlook.sandbox.setSettings({ withheldScopes: [] });
  await pane.getByRole('button', { name: 'Allow it for my contacts' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('You have confirmed no SIP address yet');
});

test('from an attendee and from a share, and Back to where one was', async ({ outlook }) => {
  const pane = await outlook.goTo('This appointment', /^Joint discharge meeting/);
  await pane.getByRole('button', { name: 'Find SIP address of Sam Hall' }).click();
  await expect(pane.getByLabel(FIELD)).toHaveValue('sam.hall@northshire.example');
  await expect(pane.getByRole('button', { name: 'Sam Hall', exact: true })).toBeVisible();
  await pane.getByRole('button', { name: 'Back' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toContainText('outside your organisation');
  await expect(pane.getByRole('button', { name: 'Find SIP address of Sam Hall' })).toBeFocused();
  await pane.getByRole('navigation').getByRole('button', { name: 'Sharing' }).click();
  await pane
    .getByRole('button', { name: /^Find SIP address of/ })
    .first()
    .click();
  await expect(pane.getByLabel(FIELD)).not.toHaveValue('');
  await pane.getByRole('button', { name: 'Back' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toContainText('outside can see your calendar');
});

test('BUL-03: the sign-in is the one of Outlook, with the form of the account, and asks for no password', async ({
  outlook,
}) => {
  outlook.sandbox.setSettings({ signIn: 'consent' });
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'People and SIP addresses' }).click();
  await expect(pane.getByText('username@healthmail.example')).toBeVisible();
  await expect(pane.locator('input[type=password]')).toHaveCount(0);
});

/** Tabs on until what has the focus bears this name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  const focused = () =>
    frame?.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return `${at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? ''}`.trim();
    });
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (name.test((await focused()) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${name} within reach of Tab; the focus is on "${await focused()}"`);
};

test('ACC-02: an address is found, confirmed and taken back with the keyboard alone', async ({ outlook }) => {
  const { page } = outlook;
  const pane = await outlook.goTo('More');
  await tabTo(page, /^People and SIP addresses$/);
  await page.keyboard.press('Enter');
  await pane.getByLabel(/^Name or full address/).waitFor();
  await tabTo(page, /^Name or full address/);
  await page.keyboard.type(KHAN);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('region', { name: 'Where it was looked for' })).toBeVisible();
  await tabTo(page, new RegExp(`^${KHAN}$`));
  await page.keyboard.press('Enter');
  await tabTo(page, /^Confirm this address/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^I asked them$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Keep this address$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(`Kept: ${KHAN}`);
  await tabTo(page, /^Undo$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Undone');
  await tabTo(page, /^Done$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Back$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByLabel(FIELD)).toHaveValue(KHAN);
});
