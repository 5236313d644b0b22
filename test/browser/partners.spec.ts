import type { FrameLocator } from '@playwright/test';
import { createPartnerIndex, assessPartner } from '../../src/domain/directory';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import { renderCard } from '../../src/wording/sayPartnerCard';
import { expect, test, type Outlook } from './fixtures';

const SEARCH = 'Name, domain, code or address';
const MEETING = /^Joint discharge meeting/;
const SAM = 'sam.hall@northshire.example';

const look = async (pane: FrameLocator, text: string): Promise<void> => pane.getByLabel(SEARCH).fill(text);

const openCard = async (pane: FrameLocator, text: string, name: string): Promise<void> => {
  await look(pane, text);
  await pane.getByRole('button', { name, exact: true }).click();
  await expect(pane.getByRole('heading', { level: 1, name })).toBeVisible();
};

const tryIt = async (pane: FrameLocator, address: string): Promise<void> => {
  await pane.getByLabel('Email address of somebody there').fill(address);
  await pane.getByRole('button', { name: 'Try it' }).click();
};

const ON_BOTH_SIDES = {
  source: 'Healthmail federation register',
  asOf: '2026-11-21',
  ourSideConfigured: true,
  theirSideConfigured: true,
};
const approvedOn = (day: string) => ({ ...ON_BOTH_SIDES, status: 'approved', approvedOn: day, tests: [] });

/** The card as `register find` prints it of the same register, on the same day. */
const printedCard = (outlook: Outlook, query: string): readonly string[] => {
  const { register: file, now } = outlook.sandbox.world();
  const parsed = parseRegister(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error('The sandbox has no register that can be read.');
  const today = new Date(now()).toISOString().slice(0, 10);
  const { register } = parsed.value;
  const [best] = createPartnerIndex(register, today).search(query).hits;
  if (!best) throw new Error(`Nobody is found with ${query}.`);
  return renderCard(assessPartner(best.partner, register, today))
    .flatMap((line) => (/^(Calendar|Messaging): /.test(line) ? line.split(': ') : [line]))
    .map((line) => line.trim().replace(/:$/, ''))
    .filter((line) => line !== '');
};

test('C2.1, PUB-01: a few letters find a partner with name, date, statement and each service for itself', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Partners');
  await look(pane, 'north');
  await expect(pane.getByText('1 partner matches')).toBeVisible();
  const row = pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: 'Northshire Council' }) });
  await expect(row).toContainText('Federated since 20 July 2018');
  await expect(row).toContainText('Clinical and general information');
  await expect(row.getByRole('term')).toHaveText(['Calendar', 'Messaging']);
});

test('C2.2, PUB-04: a colleague’s address finds the partner by its domain, a sub-domain does not', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Partners');
  await look(pane, SAM);
  await expect(pane.getByRole('button', { name: 'Northshire Council' })).toBeVisible();
  await look(pane, 'sam@sub.northshire.example');
  await expect(pane.getByText('Nobody found', { exact: true })).toBeVisible();
  await expect(pane.getByRole('status').filter({ hasText: 'sub.northshire.example lies below' })).toBeVisible();
});

test('nobody found says what that means and what to do; a look-alike is said aloud', async ({ outlook }) => {
  const pane = await outlook.goTo('Partners');
  await look(pane, 'zzzz');
  const said = pane.getByRole('status').filter({ hasText: 'Nobody found' });
  await expect(said).toContainText('has no relationship with yours');
  await expect(said).toContainText('ask your helpdesk');
  await look(pane, 'northsh1re.example');
  await expect(pane.getByRole('status').filter({ hasText: 'looks like northshire.example' })).toBeVisible();
});

test('C2.4, LIF-13: suspended partners are behind the filter, and the card gives reason and date', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Partners');
  await expect(pane.getByRole('button', { name: 'Northshire Council' })).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Bayview Trust' })).toHaveCount(0);
  await pane.getByLabel('Status').selectOption({ label: 'Suspended, ended or declined' });
  await pane.getByRole('button', { name: 'Bayview Trust' }).click();
  const calendar = pane.getByRole('region', { name: 'Calendar' });
  await expect(calendar).toContainText('Suspended: IG certification lapsed, 1 September 2018');
});

test('C2.3, ORG-02: one side is configured: which one it waits for, and that nothing is visible yet', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'harbour.example', 'Harbour Hospice');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText(
    'Waiting for reciprocal configuration (theirs)',
  );
  await expect(pane.getByText('the calendar federation is not active, so this is not available')).toBeVisible();
});

test('C2.5, ELI-13: active for the calendar, and messaging is a separate application', async ({ outlook }) => {
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'elmwood', 'Elmwood Pharmacy Group');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText('Active');
  const messaging = pane.getByRole('region', { name: 'Messaging' });
  await expect(messaging).toContainText('No messaging federation; it is a separate application');
  await expect(messaging).not.toContainText('Active');
});

/** Elmwood's facts otherwise, before the pane reads them. */
const changeElmwood = ({ sandbox }: Outlook, change: object): void => {
  const { partners } = sandbox.world().register as { partners: { id: string }[] };
  Object.assign(partners.find(({ id }) => id === 'elmwood') ?? {}, change);
};

for (const [what, expires, status, said] of [
  ['forty days before: a reminder', '2027-01-03', 'Active', 'ends 3 January 2027, in 40 days'],
  ['on its last day: still active', '2026-11-24', 'Active', 'ends 24 November 2026'],
  [
    'the day after: suspended',
    '2026-11-23',
    'Suspended: IG certification lapsed',
    'IG certification lapsed, 23 November 2026',
  ],
] as const) {
  test(`C3.4, LIF-20: a certificate, ${what}`, async ({ outlook }) => {
    changeElmwood(outlook, { assurance: { type: 'PSN CoCo', expires } });
    const pane = await outlook.goTo('Partners');
    await openCard(pane, 'elmwood.example', 'Elmwood Pharmacy Group');
    await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText(status);
    await expect(pane.getByText(said).filter({ visible: true }).first()).toBeVisible();
  });
}

test('C3.1, LIF-07: approved: the second Wednesday and ten days, called an estimate', async ({ outlook }) => {
  changeElmwood(outlook, { services: { calendar: approvedOn('2026-11-12') } });
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'elmwood.example', 'Elmwood Pharmacy Group');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText(
    'Estimate: processed 9 December 2026, complete by 19 December 2026; the service provider will confirm',
  );
});

test('C3.5, LIF-14: from the day on which the contract ends nobody is active', async ({ outlook }) => {
  Object.assign(outlook.sandbox.world().register as object, {
    rules: { contractEnd: '2026-11-24', provider: 'Example Provider' },
  });
  const pane = await outlook.goTo('Partners');
  await expect(pane.getByText('0 partners listed')).toBeVisible();
  await openCard(pane, 'elmwood.example', 'Elmwood Pharmacy Group');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText(
    'Suspended: the contract with Example Provider ended, 24 November 2026',
  );
});

test('C3.6, LIF-11: messaging that was never tried between the technical contacts is not active', async ({
  outlook,
}) => {
  changeElmwood(outlook, { services: { messaging: { ...ON_BOTH_SIDES, status: 'active', tests: [] } } });
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'elmwood.example', 'Elmwood Pharmacy Group');
  const messaging = pane.getByRole('region', { name: 'Messaging' });
  await expect(messaging).toContainText('instant message');
  await expect(messaging.getByText('Active', { exact: true })).toHaveCount(0);
});

test('DIR-09: rows that cannot be read are named with field and reason, and the rest is there', async ({ outlook }) => {
  changeElmwood(outlook, { domains: ['no domain'], agreementLevel: 'everything' });
  const pane = await outlook.goTo('Partners');
  await expect(pane.getByText('1 row of the register could not be read.')).toBeVisible();
  await pane.getByRole('button', { name: 'Which, and why' }).click();
  const faults = pane.getByRole('listitem');
  await expect(faults.filter({ hasText: /^partners\[\d+\] domains/ })).toBeVisible();
  await expect(faults.filter({ hasText: /^partners\[\d+\] agreementLevel is not one of/ })).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Northshire Council', exact: true })).toBeVisible();
});

test('the card on the screen is the card that register find prints', async ({ outlook }) => {
  const pane = await outlook.goTo('Partners');
  for (const [query, name] of [
    ['northshire.example', 'Northshire Council'],
    ['bayview trust', 'Bayview Trust'],
    ['harbour.example', 'Harbour Hospice'],
    ['XEL', 'Elmwood Pharmacy Group'],
  ] as const) {
    await openCard(pane, query, name);
    const drawn = (await pane.getByRole('main').textContent()) ?? '';
    const missing = printedCard(outlook, query).filter((line) => !drawn.includes(line));
    expect(missing, name).toEqual([]);
    await pane.getByRole('button', { name: 'Back' }).click();
  }
});

test('Try it says what Outlook answered and when, beside the status and never instead of it', async ({ outlook }) => {
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'northshire.example', 'Northshire Council');
  const section = pane.getByRole('region', { name: 'Try it' });
  await tryIt(pane, 'kim@bayview.example');
  await expect(section).toContainText('bayview.example is not a domain of Northshire Council');
  await tryIt(pane, SAM);
  await expect(section).toContainText(/Answered, Tuesday 24 November, 9:1\d/);
  await tryIt(pane, 'nobody.there@northshire.example');
  await expect(section).toContainText('No answer');
  await expect(section).toContainText('ErrorMailRecipientNotFound');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText('Active');
});

test('Try it while Outlook is away changes nothing and says so', async ({ outlook }) => {
  outlook.sandbox.faults.replace([{ kind: '500', method: 'POST', path: 'getSchedule', times: 0 }]);
  const pane = await outlook.goTo('Partners');
  await openCard(pane, 'northshire.example', 'Northshire Council');
  await tryIt(pane, SAM);
  await expect(pane.getByRole('alert')).toContainText('Nothing was changed');
});

test('LIF-27: on opening, a federation that stopped is said with whom of mine it touches', async ({ outlook }) => {
  const pane = await outlook.goTo('More');
  const notice = pane.getByRole('status').filter({ hasText: 'Bayview Trust is suspended' });
  await expect(notice).toContainText('1 person there can see your calendar');
  await expect(notice).toContainText('IG certification lapsed, 1 September 2018');
  await notice.getByRole('button', { name: 'Look at these shares' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toContainText('outside can see your calendar');
});

test('partners of the open appointment stand there without typing; one’s own shares are on the card', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Partners', MEETING);
  const here = pane.getByRole('region', { name: 'In what is open now' });
  await here.getByRole('button', { name: 'Northshire Council' }).click();
  const shares = pane.getByRole('region', { name: 'Your shares with people there' });
  const check = shares.getByRole('button', { name: 'Check my shares' });
  if (await check.isVisible()) await check.click();
  await expect(shares).toContainText('kim.rowe@northshire.example');
});

test.describe('the large world', () => {
  test.use({ worldSize: 'large' });
  test.describe.configure({ timeout: 180_000 });

  test('DIR-01: 5,000 partners are found as one types, drawn as one scrolls, and Back finds all as it was', async ({
    outlook: { page, pane },
  }) => {
    await page.getByRole('button', { name: 'New event' }).first().click();
    await page.getByRole('button', { name: 'Partner Sharing' }).click();
    await pane.getByRole('button', { name: 'Get started' }).click();
    await pane.getByRole('navigation').getByRole('button', { name: 'Partners' }).click();
    await pane.getByRole('button', { name: 'Show all' }).click();
    await expect(pane.getByText(/^5\d\d\d partners listed$|^5,?\d\d\d partners listed$/)).toBeVisible();
    const rows = pane.getByRole('main').getByRole('listitem');
    expect(await rows.count()).toBeLessThan(100);

    await look(pane, 'trust');
    await expect(pane.getByText(/partners match$/)).toBeVisible();
    await rows.nth(19).scrollIntoViewIfNeeded();
    await expect.poll(() => rows.count()).toBeGreaterThan(25);
    const scrolled = rows.nth(25);
    await scrolled.scrollIntoViewIfNeeded();
    const name = await scrolled.getByRole('button').textContent();
    const top = () => pane.locator('html').evaluate((root) => root.scrollTop);
    await scrolled.getByRole('button').click();
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    expect(await top()).toBe(0);
    await pane.getByRole('button', { name: 'Back' }).click();
    await expect(pane.getByLabel(SEARCH)).toHaveValue('trust');
    expect(await top()).toBeGreaterThan(1000);
  });
});

test('ACC-02: found, opened, tried and left again with the keyboard alone', async ({ outlook }) => {
  const { page } = outlook;
  const pane = await outlook.goTo('Partners');
  await pane.getByLabel(SEARCH).focus();
  await page.keyboard.type('northshire');
  await expect(pane.getByText('1 partner matches')).toBeVisible();
  const focused = () => pane.locator(':focus').evaluate((at) => at.textContent ?? '');
  const tabTo = async (name: string) => {
    for (let pressed = 0; pressed < 30; pressed += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`No ${name} within reach of Tab`);
  };
  await tabTo('Northshire Council');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Northshire Council');
  await expect(pane.getByRole('heading', { level: 1 })).toBeFocused();
  await pane.getByLabel('Email address of somebody there').focus();
  await page.keyboard.type(SAM);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('region', { name: 'Try it' })).toContainText('Answered');
  await pane.getByRole('button', { name: 'Back' }).focus();
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: 'Northshire Council' })).toBeFocused();
  await expect(pane.getByLabel(SEARCH)).toHaveValue('northshire');
});
