import type { World } from '../../sandbox/world/world';
import { expect, shareWith, test, type Outlook } from './fixtures';

const WARD = 'ward7@healthmail.example';
const SAM = 'sam.hall@northshire.example';
const LEE = 'lee@healthmail.example';

interface HistoryLine {
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly whom: string;
  readonly result: string;
  readonly reason?: string;
}

const historyIn = ({ sandbox }: Outlook): readonly HistoryLine[] => {
  const { mailboxes, me } = sandbox.world();
  const text = mailboxes.get(me)?.files.get('history.json')?.text ?? '{"records":[]}';
  return (JSON.parse(text) as { records: readonly HistoryLine[] }).records;
};

const listsAsked = ({ sandbox }: Outlook): readonly string[] =>
  sandbox.traffic.map(({ path }) => path).filter((path) => path.includes('/calendarPermissions'));

const openWard = async (outlook: Outlook, place: 'Sharing' | 'Partners') => {
  await outlook.page.getByRole('checkbox', { name: 'Ward 7' }).check();
  return outlook.goTo(place, /^Bed meeting/);
};

for (const notOwner of ['empty', 'ErrorNotSupported'] as const) {
  test(`C1.5, DEL-02, DEL-03, DEL-04: in the calendar of a ward that one is delegate of nothing is listed, asked or offered (${notOwner})`, async ({
    outlook,
  }) => {
    outlook.sandbox.setSettings({ graph: { notOwner } });
    const pane = await openWard(outlook, 'Sharing');
    const main = pane.getByRole('main');
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Only the owner can share this calendar');
    await expect(main).toContainText(`You have opened the calendar of ${WARD}. Only its owner can see and change`);
    await expect(main).toContainText('Shared account');
    await expect(main.getByRole('listitem').filter({ visible: true })).toHaveCount(0);
    await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(main.getByText(/nobody|kim\.rowe/i).filter({ visible: true })).toHaveCount(0);
    expect(listsAsked(outlook)).toEqual([]);
  });
}

test('C1.5, AUD-02, AUD-07: who tries it from a partner’s card is told the same, and the attempt stands in the history with whom it was for', async ({
  outlook,
}) => {
  const pane = await openWard(outlook, 'Partners');
  await pane.getByLabel('Name, domain, code or address').fill('northshire');
  await pane.getByRole('button', { name: 'Northshire Council', exact: true }).click();
  await pane.getByRole('button', { name: 'Share with someone there' }).click();
  await pane.getByLabel('Full email address').fill(SAM);
  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(
    'Only the owner can share this calendar',
  );
  await expect
    .poll(() => historyIn(outlook))
    .toMatchObject([
      { actor: 'jo.byrne@healthmail.example', onBehalfOf: WARD, whom: SAM, result: 'denied', reason: 'notOwner' },
    ]);
  expect(listsAsked(outlook)).toEqual([]);
  const writes = outlook.sandbox.traffic.filter(({ method }) => ['POST', 'PATCH', 'DELETE'].includes(method));
  expect(writes).toEqual([]);
});

/** The same world seen from the other side: Northshire's tenant and reference data, where Healthmail is the one partner. */
function moveToNorthshire(world: World): void {
  const { organisation, partners, ...register } = world.register as {
    readonly organisation: object;
    readonly partners: readonly { readonly id: string }[];
  };
  const tenant = world.partners.find(({ domains }) => domains.includes('northshire.example'));
  const people = [...world.users.values()].map(({ displayName, mail }) => ({
    name: displayName ?? '',
    address: mail ?? '',
  }));
  const northshire = partners.find(({ id }) => id === 'northshire');
  Object.assign(world, {
    me: SAM,
    organisation: { name: 'Northshire Council', tenantId: tenant?.tenantId, domains: ['northshire.example'] },
    partners: [{ name: 'Healthmail', tenantId: world.organisation.tenantId, domains: ['healthmail.example'], people }],
    policy: [{ domain: 'healthmail.example', role: 'limitedRead' }],
    register: {
      ...register,
      organisation: { ...organisation, name: 'Northshire Council', domains: ['northshire.example'], accounts: [] },
      partners: [{ ...northshire, id: 'healthmail', name: 'Healthmail', domains: ['healthmail.example'] }],
      policy: [{ domain: 'healthmail.example', level: 'limitedDetails' }],
    },
  });
}

test('CAL-16, CAL-19: a partner’s user shares with the service from their own tenant: the same screens, and nobody but the service’s people', async ({
  outlook,
}) => {
  moveToNorthshire(outlook.sandbox.world());
  await outlook.page.reload();
  const pane = await outlook.goTo('Sharing', /^Team meeting/);
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('You share your calendar with nobody outside');

  await test.step('the people of the service, and they alone', async () => {
    const refused: readonly [typed: string, answer: RegExp][] = [
      ['a.patel@elmwood.example', /no relationship with elmwood\.example/],
      ['jo.byrne@ward7.healthmail.example', /Healthmail is a partner, but this is not one of its listed domains/],
      ['kim.rowe@northshire.example', /colleague in your own organisation/],
      [SAM, /your own address/],
    ];
    for (const [typed, answer] of refused) {
      await shareWith(pane, typed);
      await expect(pane.locator('main')).toContainText(answer);
      await pane.getByRole('button', { name: 'Back' }).click();
      await pane.getByRole('button', { name: 'Back' }).click();
    }
    expect(outlook.grants()).toEqual({});
  });

  await test.step('given, raised, seen, taken back', async () => {
    await shareWith(pane, LEE);
    await expect(pane.getByRole('radio', { name: "Can view when I'm busy" })).toBeChecked();
    await expect(pane.getByRole('definition').filter({ hasText: /^Healthmail$/ })).toBeVisible();
    await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
    await pane.getByRole('button', { name: 'Continue' }).click();
    await pane.getByRole('button', { name: 'Share titles and locations' }).click();
    await expect(pane.getByText(/They may see it between/)).toBeVisible();
    expect(outlook.grants()).toEqual({ [LEE]: 'limitedRead' });
    await pane.getByRole('button', { name: 'Done' }).click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText('1 person outside can see your calendar');
    await expect(pane.getByRole('heading', { name: 'Healthmail' })).toBeVisible();
    await pane.getByRole('button', { name: 'Stop sharing with Lee Tran' }).click();
    await pane
      .getByRole('button', { name: /^Stop sharing with/ })
      .filter({ visible: true })
      .last()
      .click();
    await expect.poll(() => outlook.grants()).toEqual({});
  });
});

test('DEL-04: the kind of one’s account is shown; a room’s gets no advice on sharing, and keeps what lowers a share', async ({
  outlook,
}) => {
  const { mailboxes, me } = outlook.sandbox.world();
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByText('Personal account.')).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Share with someone at a partner' })).toBeVisible();

  Object.assign(mailboxes.get(me) ?? {}, { purpose: 'room' });
  await outlook.page.reload();
  await outlook.openPane();
  await pane.getByRole('navigation').getByRole('button', { name: 'Sharing' }).click();
  await expect(pane.getByText('Resource account, such as a room or equipment', { exact: true })).toBeVisible();
  await expect(pane.getByText(/^Advice on sharing is meant for people’s own calendars/)).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Share with someone at a partner' })).toHaveCount(0);
  await expect(pane.getByRole('button', { name: /^Stop sharing with/ }).first()).toBeVisible();

  outlook.sandbox.setSettings({ withheldScopes: ['MailboxSettings.Read'] });
  await outlook.page.reload();
  await outlook.openPane();
  await pane.getByRole('navigation').getByRole('button', { name: 'Sharing' }).click();
  await expect(pane.getByText('Kind of account: not known.')).toBeVisible();
});
