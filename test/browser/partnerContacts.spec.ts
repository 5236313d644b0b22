import type { FrameLocator } from '@playwright/test';
import type { SandboxSettings } from '../../sandbox/settings';
import { expect, test, type Outlook } from './fixtures';

const HEADING = 'Contacts in the agreement';
const SPOC = 'Federation.SinglePointOfContact';

interface Switched {
  readonly register?: SandboxSettings['register'];
  readonly roles?: string[];
  readonly graph?: Partial<SandboxSettings['graph']>;
}

/** Northshire's card, in a pane that opens with what was switched. */
const openCard = async ({ page, sandbox, goTo }: Outlook, switched: Switched): Promise<FrameLocator> => {
  const { origins } = sandbox;
  const answer = await page.request.patch(`${origins.outlook}/api/settings`, { data: switched });
  expect(answer.ok()).toBe(true);
  const pane = await goTo('Partners');
  await pane.getByLabel('Name, domain, code or address').fill('northshire');
  await pane.getByRole('button', { name: 'Northshire Council', exact: true }).click();
  await expect(pane.getByRole('region', { name: 'Try it' })).toBeVisible();
  return pane;
};

/** What was asked of Graph about contacts. */
const listen = ({ page }: Outlook): readonly string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/contacts/i.test(decodeURIComponent(request.url()))) asked.push(request.url());
  });
  return asked;
};

test('C2.6, PUB-05: a standard user’s card names nobody, and nobody’s contacts are asked for', async ({ outlook }) => {
  const asked = listen(outlook);
  const pane = await openCard(outlook, { register: 'sharePoint' });
  await expect(pane.getByRole('heading', { name: HEADING })).toHaveCount(0);
  await expect(pane.getByRole('button', { name: 'Show contacts' })).toHaveCount(0);
  expect(await pane.getByRole('main').textContent()).not.toMatch(/Tariq Noor|Olwen Priest|Greta Lund/);
  expect(asked).toEqual([]);
});

test('C2.6, PUB-05: a single point of contact sees them when asked for, and they are gone with the card', async ({
  outlook,
}) => {
  const asked = listen(outlook);
  const pane = await openCard(outlook, { register: 'sharePoint', roles: [SPOC] });
  const section = pane.getByRole('region', { name: HEADING });
  await expect(section).toContainText('are not kept');
  expect(asked).toEqual([]);
  await section.getByRole('button', { name: 'Show contacts' }).click();
  await expect(section.getByText('3 contacts are named for Northshire Council.')).toBeVisible();
  await expect(section.getByRole('term')).toHaveText([
    'Authorised signatory',
    'Single point of contact',
    'Technical lead, messaging',
  ]);
  await expect(section.getByRole('definition').nth(1)).toContainText('Tariq Noor');
  await expect(section.getByRole('definition').nth(1)).toContainText('01632 960120');
  const stored = await pane
    .locator('html')
    .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain('Tariq Noor');
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('button', { name: 'Northshire Council', exact: true }).click();
  await expect(section.getByRole('button', { name: 'Show contacts' })).toBeVisible();
  await expect(section).not.toContainText('Tariq Noor');
});

test('ADM-01, PUB-05: a role in the token does not open a list that is closed', async ({ outlook }) => {
  const pane = await openCard(outlook, {
    register: 'sharePoint',
    roles: [SPOC],
    graph: { contactsList: 'denied' },
  });
  const section = pane.getByRole('region', { name: HEADING });
  await section.getByRole('button', { name: 'Show contacts' }).click();
  await expect(section.getByRole('alert')).toContainText('The list of contacts is not open to you');
  await expect(section.getByRole('alert')).toContainText('nothing was changed');
  await expect(section).not.toContainText('Tariq Noor');
  await expect(pane.getByRole('region', { name: 'Calendar' })).toContainText('Active');
});

test('PUB-05: where the register is a file, nobody is asked for contacts, whatever the role', async ({ outlook }) => {
  const pane = await openCard(outlook, { roles: [SPOC] });
  await expect(pane.getByRole('heading', { name: HEADING })).toHaveCount(0);
  const file = await outlook.page.request.get(`${outlook.sandbox.origins.addin}/register.json`);
  expect(await file.text()).not.toMatch(/Tariq Noor|Olwen Priest|Greta Lund/);
});
