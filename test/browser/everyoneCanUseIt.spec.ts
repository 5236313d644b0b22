import type { FrameLocator } from '@playwright/test';
import { guidOf } from '../../sandbox/world/ids';
import type { StoredEvent } from '../../sandbox/world/world';
import { overflow, seriousFaults } from './axe';
import { checkedUp, openCheckUp, rowOf, workingThrough } from './checkUpPages';
import { expect, shareWith, test, type Outlook } from './fixtures';

const typeAddress = async (pane: FrameLocator, address: string): Promise<void> => {
  await shareWith(pane, address);
};

const findStored = ({ sandbox }: Outlook, title: string): StoredEvent => {
  const { mailboxes, me } = sandbox.world();
  const all = [...(mailboxes.get(me)?.calendars.flatMap(({ events }) => [...events.values()]) ?? [])];
  const found = all.find(({ event }) => event.subject?.startsWith(title));
  if (!found) throw new Error(`no ${title}`);
  return found;
};

type Way = (outlook: Outlook) => Promise<FrameLocator>;

const findSip = async (outlook: Outlook, text: string): Promise<FrameLocator> => {
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'People and SIP addresses' }).click();
  await pane.getByLabel('Name or full address').fill(text);
  await pane.getByRole('button', { name: 'Find', exact: true }).click();
  await pane.getByRole('region', { name: 'Where it was looked for' }).waitFor();
  return pane;
};

const openFound = async (outlook: Outlook, text: string, name: string): Promise<FrameLocator> => {
  const pane = await findSip(outlook, text);
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name }).waitFor();
  return pane;
};

const confirmFound = async (outlook: Outlook): Promise<FrameLocator> => {
  const pane = await openFound(outlook, 'r.khan@northshire.example', 'r.khan@northshire.example');
  await pane.getByRole('button', { name: /^Confirm this address/ }).click();
  await pane.getByRole('radio').first().waitFor();
  return pane;
};

const screens: readonly [name: string, way: Way][] = [
  ['welcome', (outlook) => outlook.openPane()],
  ['this appointment, nobody outside', (outlook) => outlook.goTo('This appointment')],
  ['this appointment, people outside', (outlook) => outlook.goTo('This appointment', /^Joint discharge meeting/)],
  [
    'this appointment, something found',
    async (outlook) => {
      const pane = await outlook.goTo('This appointment', /^Review 999 123/);
      await pane.getByRole('heading', { level: 3 }).first().waitFor();
      return pane;
    },
  ],
  [
    'this appointment, why it is not sensitive',
    async (outlook) => {
      const pane = await outlook.goTo('This appointment', /^Review 999 123/);
      await pane.getByRole('button', { name: 'Not sensitive here' }).click();
      await pane.getByRole('button', { name: 'Not what it looks like' }).waitFor();
      return pane;
    },
  ],
  [
    'this appointment, reworded',
    async (outlook) => {
      const pane = await outlook.goTo('This appointment', /^Review 999 123/);
      await pane.getByRole('button', { name: 'Use these words' }).click();
      await pane.getByRole('button', { name: 'Undo' }).waitFor();
      return pane;
    },
  ],
  ...(
    [
      ['Heart failure MDT', 'Heart failure 999 123 4535'],
      ['Joint discharge meeting', 'Joint discharge review 999 123 4535'],
    ] as const
  ).map(([title, subject]): [string, Way] => [
    `one of a series with something found, ${title}`,
    async (outlook) => {
      const { mailboxes, me } = outlook.sandbox.world();
      const events = [
        ...(mailboxes
          .get(me)
          ?.calendars.find(({ isDefault }) => isDefault)
          ?.events.values() ?? []),
      ];
      const stored = events.find(({ event }) => event.recurrence && event.subject?.startsWith(title));
      if (stored) stored.event = { ...stored.event, subject };
      await outlook.page.reload();
      await outlook.page.getByRole('button', { name: 'Developer' }).click();
      const pane = await outlook.goTo('This appointment', new RegExp(`^${subject}`));
      await pane.getByRole('radio', { name: 'All of the series' }).waitFor();
      return pane;
    },
  ]),
  [
    'more, with a kind that is not warned about',
    async (outlook) => {
      const { mailboxes, me, now } = outlook.sandbox.world();
      const quiet = [{ ruleId: 'nhs-number', until: now() + 30 * 86_400_000, reason: 'noRealPerson' }];
      Object.assign(mailboxes.get(me)?.roamingSettings ?? {}, { 'partner-sharing.quiet': JSON.stringify(quiet) });
      const pane = await outlook.goTo('More');
      await pane.getByRole('button', { name: 'Warn again: NHS number' }).waitFor();
      return pane;
    },
  ],
  [
    'a meeting that a partner hosts',
    async (outlook) => {
      const pane = await outlook.goTo('This appointment', /^Commissioning update/);
      await pane.getByRole('heading', { name: 'Northshire Council hosts this meeting' }).waitFor();
      await pane.getByRole('button', { name: 'How to decline' }).click();
      return pane;
    },
  ],
  [
    'meetings of the coming week that are hosted elsewhere',
    async (outlook) => {
      const pane = await outlook.goTo('More');
      await pane.getByRole('button', { name: 'Meetings hosted elsewhere' }).click();
      await pane.getByRole('region', { name: 'Hosted elsewhere' }).waitFor();
      return pane;
    },
  ],
  [
    'a meeting of a tenant that the register does not know',
    async (outlook) => {
      const stored = findStored(outlook, 'Commissioning update');
      const url = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbCd%40thread.v2/0?context=%7b%22Tid%22%3a%22${guidOf('tenant oakham.example')}%22%7d`;
      stored.event = { ...stored.event, body: { contentType: 'html', content: `<a href="${url}">Join</a>` } };
      await outlook.page.reload();
      await outlook.page.getByRole('button', { name: 'Developer' }).click();
      const pane = await outlook.goTo('This appointment', /^Commissioning update/);
      await pane.getByText(/Oakham Borough Council/).waitFor();
      return pane;
    },
  ],
  [
    'a meeting of one’s own, its settings read',
    async (outlook) => {
      const pane = await outlook.goTo('This appointment', /^Care home cardiology link/);
      await pane.getByRole('button', { name: 'Check whether it may be recorded' }).click();
      await pane.getByRole('button', { name: 'Check again' }).waitFor();
      return pane;
    },
  ],
  [
    'sent without a check, looked after',
    async (outlook) => {
      const { mailboxes, me, now } = outlook.sandbox.world();
      const kept = JSON.stringify([{ at: now() - 86_400_000, reason: 'tooSlow' }]);
      Object.assign(mailboxes.get(me)?.roamingSettings ?? {}, { 'partner-sharing.unchecked': kept });
      const pane = await outlook.goTo('Partners');
      await pane.getByRole('button', { name: 'Check it now' }).waitFor();
      return pane;
    },
  ],
  ['sharing', (outlook) => outlook.goTo('Sharing')],
  [
    'sharing, the calendar of somebody else',
    async (outlook) => {
      await outlook.page.getByRole('checkbox', { name: 'Ward 7' }).check();
      const pane = await outlook.goTo('Sharing', /^Bed meeting/);
      await pane.getByRole('heading', { name: 'Only the owner can share this calendar' }).waitFor();
      return pane;
    },
  ],
  [
    'sharing, the account of a room',
    async (outlook) => {
      const { mailboxes, me } = outlook.sandbox.world();
      Object.assign(mailboxes.get(me) ?? {}, { purpose: 'room' });
      const pane = await outlook.goTo('Sharing');
      await pane
        .getByText(/^Resource account/)
        .first()
        .waitFor();
      return pane;
    },
  ],
  [
    'sharing, by hand',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: 'How to change this in Outlook' }).first().click();
      await pane.getByRole('button', { name: 'Outlook on a phone' }).first().click();
      return pane;
    },
  ],
  [
    'who, with suggestions',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: 'Share with someone at a partner' }).click();
      await pane.getByLabel('Full email address').fill('sa');
      await pane.getByRole('option').first().waitFor();
      return pane;
    },
  ],
  [
    'refused by the server',
    async (outlook) => {
      outlook.sandbox.setSettings({ graph: { allowedRolesForExternal: 'error' } });
      const pane = await outlook.goTo('Sharing');
      const { policy } = outlook.sandbox.world();
      (policy as { domain: string; role: string }[]).splice(0, policy.length, { domain: '*', role: 'freeBusyRead' });
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
      await pane.getByRole('button', { name: 'Continue' }).click();
      await pane.getByRole('button', { name: 'Share titles and locations' }).click();
      await pane.getByRole('button', { name: /^Share at .* instead$/ }).waitFor();
      return pane;
    },
  ],
  [
    'result, its review noted and seen',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio').first().waitFor();
      await pane.getByRole('button', { name: 'Continue' }).click();
      await pane.getByRole('button', { name: "Share when I'm busy" }).click();
      await pane.getByRole('button', { name: 'They can see it' }).click();
      await pane.getByRole('button', { name: 'Put the review in my calendar' }).click();
      await pane.getByText(/The review is in your calendar on /).waitFor();
      return pane;
    },
  ],
  ['partners', (outlook) => outlook.goTo('Partners')],
  [
    'partners, a domain that looks like one',
    async (outlook) => {
      const pane = await outlook.goTo('Partners');
      await pane.getByLabel('Name, domain, code or address').fill('northsh1re.example');
      await pane.getByText(/looks like northshire.example/).waitFor();
      return pane;
    },
  ],
  [
    'a partner, tried, with what touches oneself above',
    async (outlook) => {
      const pane = await outlook.goTo('Partners');
      await pane.getByText(/^Bayview Trust is suspended/).waitFor();
      await pane.getByLabel('Name, domain, code or address').fill('northshire');
      await pane.getByRole('button', { name: 'Northshire Council' }).click();
      await pane.getByLabel('Email address of somebody there').fill('nobody.there@northshire.example');
      await pane.getByRole('button', { name: 'Try it' }).click();
      await pane.getByText(/^No answer/).waitFor();
      return pane;
    },
  ],
  [
    'a partner, with the contacts of its agreement',
    async (outlook) => {
      outlook.sandbox.setSettings({ register: 'sharePoint', roles: ['Federation.SinglePointOfContact'] });
      const pane = await outlook.goTo('Partners');
      await pane.getByLabel('Name, domain, code or address').fill('northshire');
      await pane.getByRole('button', { name: 'Northshire Council', exact: true }).click();
      await pane.getByRole('button', { name: 'Show contacts' }).click();
      const said = pane.getByRole('status').filter({ hasText: 'contacts are named' });
      await expect(said).toHaveText('3 contacts are named for Northshire Council.');
      return pane;
    },
  ],
  ['more', (outlook) => outlook.goTo('More')],
  ['check-up, before it', openCheckUp],
  ['check-up, what it came to', checkedUp],
  ['check-up, worked through', workingThrough],
  [
    'check-up, before anything is changed',
    async (outlook) => {
      const pane = await workingThrough(outlook);
      await rowOf(pane, /^Home visit/)
        .getByRole('button', { name: 'Safer wording…' })
        .click();
      await rowOf(pane, /^Discharge plan/)
        .getByRole('button', { name: 'Mark private' })
        .click();
      await pane.getByRole('button', { name: 'Review 1 change…' }).click();
      await pane.getByRole('button', { name: 'Change this entry' }).waitFor();
      return pane;
    },
  ],
  [
    'check-up, changed',
    async (outlook) => {
      const pane = await workingThrough(outlook);
      await rowOf(pane, /^Discharge plan/)
        .getByRole('button', { name: 'Mark private' })
        .click();
      await pane.getByRole('button', { name: 'Review 1 change…' }).click();
      await pane.getByRole('button', { name: 'Change this entry' }).click();
      await pane.getByText('1 entry changed').waitFor();
      return pane;
    },
  ],
  [
    'half an address',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'Sam Hall');
      return pane;
    },
  ],
  [
    'refused',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'x@unknown.example');
      await pane.getByText('Nothing was changed').first().waitFor();
      return pane;
    },
  ],
  [
    'levels, one not possible',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'a.patel@elmwood.example');
      await pane.getByRole('radio').first().waitFor();
      return pane;
    },
  ],
  [
    'confirmation',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio').first().waitFor();
      await pane.getByRole('button', { name: 'Continue' }).click();
      await pane.getByRole('button', { name: "Share when I'm busy" }).waitFor();
      return pane;
    },
  ],
  [
    'result',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio').first().waitFor();
      await pane.getByRole('button', { name: 'Continue' }).click();
      await pane.getByRole('button', { name: "Share when I'm busy" }).click();
      await pane.getByRole('button', { name: /^Undo/ }).waitFor();
      return pane;
    },
  ],
  [
    'repairs, reviewed',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: /to put right$/ }).click();
      await pane.getByRole('checkbox').first().waitFor();
      return pane;
    },
  ],
  [
    'repairs, ended',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: /to put right$/ }).click();
      await pane.getByRole('button', { name: /^Put .* right$/ }).click();
      await pane.getByRole('button', { name: 'Done' }).waitFor();
      return pane;
    },
  ],
  [
    'preview of titles',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
      await pane.getByText('New: the title would show').first().waitFor();
      return pane;
    },
  ],
  [
    'what would become visible',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await typeAddress(pane, 'sam.hall@northshire.example');
      await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
      await pane.getByRole('button', { name: 'Continue' }).click();
      await pane.getByRole('button', { name: 'Mark private' }).first().waitFor();
      return pane;
    },
  ],
  [
    'history',
    async (outlook) => {
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: /to put right$/ }).click();
      await pane.getByRole('button', { name: /^Put .* right$/ }).click();
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('button', { name: 'History of your shares' }).click();
      await pane.getByRole('button', { name: 'Save as CSV: the history' }).waitFor();
      return pane;
    },
  ],
  [
    'trouble',
    async (outlook) => {
      outlook.sandbox.faults.replace([{ kind: '500', method: 'GET', path: 'calendarPermissions', times: 0 }]);
      const pane = await outlook.goTo('Sharing');
      await pane.getByText('Nothing was changed').first().waitFor();
      return pane;
    },
  ],
  [
    'signed out',
    async (outlook) => {
      outlook.sandbox.setSettings({ signIn: 'consent' });
      const pane = await outlook.goTo('Sharing');
      await pane.getByRole('button', { name: 'Sign in' }).waitFor();
      return pane;
    },
  ],
  ['SIP addresses, a name', (outlook) => findSip(outlook, 'sa')],
  [
    'SIP addresses, refused',
    async (outlook) => {
      const pane = await findSip(outlook, 'lee');
      await pane.getByLabel('Name or full address').fill('tel:+441632960100');
      await pane.getByRole('button', { name: 'Find', exact: true }).click();
      return pane;
    },
  ],
  ['SIP addresses, sources disagree', (outlook) => openFound(outlook, 'sam.hall@northshire.example', 'Sam Hall')],
  ['SIP addresses, not active', (outlook) => openFound(outlook, 'helen.voss@bayview.example', 'Helen Voss')],
  ['SIP addresses, a colleague', (outlook) => openFound(outlook, 'lee@healthmail.example', 'Lee Tran')],
  [
    'SIP addresses, confirming',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByText('Choose how you know it.').waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, kept and listed',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('button', { name: 'Back' }).click();
      await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
      await pane.getByRole('button', { name: 'Save as CSV' }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, kept',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, before anything is typed',
    async (outlook) => {
      const pane = await outlook.goTo('More');
      await pane.getByRole('button', { name: 'People and SIP addresses' }).click();
      await pane.getByLabel('Name or full address').waitFor();
      return pane;
    },
  ],
  ['SIP addresses, nobody found', (outlook) => findSip(outlook, 'r.khan')],
  [
    'SIP addresses, narrowed',
    async (outlook) => {
      const pane = await findSip(outlook, 'sa');
      await pane.getByLabel('Organisation').selectOption('Northshire Council');
      await pane.getByText('1 of 3 people').first().waitFor();
      return pane;
    },
  ],
  ['SIP addresses, a group', (outlook) => openFound(outlook, 'cardiology team', 'Cardiology team')],
  [
    'SIP addresses, another one typed',
    async (outlook) => {
      const pane = await openFound(outlook, 'r.khan@northshire.example', 'r.khan@northshire.example');
      await pane.getByRole('button', { name: 'Confirm another address' }).click();
      await pane.getByLabel('SIP address', { exact: true }).fill('helen.voss@bayview.example');
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane
        .getByText(/Messaging with Bayview Trust is not active/)
        .first()
        .waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, one of before',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('button', { name: 'Confirm another address' }).click();
      await pane.getByLabel('SIP address', { exact: true }).fill('rk@northshire.example');
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('heading', { name: 'Earlier addresses, not offered' }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, removed and not kept any longer',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Done' }).click();
      await pane.getByRole('button', { name: 'Back' }).click();
      await pane.getByRole('button', { name: 'Addresses you confirmed' }).click();
      await pane.getByRole('button', { name: /^Remove the address/ }).click();
      await pane.getByRole('button', { name: /^Undo for/ }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, not kept',
    async (outlook) => {
      outlook.sandbox.faults.replace([{ kind: '403', method: 'POST', path: '^/me/contacts', times: 0 }]);
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('heading', { level: 1, name: 'Not kept' }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, undone',
    async (outlook) => {
      const pane = await confirmFound(outlook);
      await pane.getByRole('radio').first().check();
      await pane.getByRole('button', { name: 'Keep this address' }).click();
      await pane.getByRole('button', { name: 'Undo', exact: true }).click();
      await pane.getByRole('heading', { level: 1, name: 'Undone' }).waitFor();
      return pane;
    },
  ],
  [
    'SIP addresses, no consent',
    async (outlook) => {
      outlook.sandbox.setSettings({ withheldScopes: ['Contacts.ReadWrite', 'Contacts.Read', 'OrgContact.Read.All'] });
      return findSip(outlook, 'r.khan@northshire.example');
    },
  ],
];

const THEMES = ['light', 'dark', 'contrast'] as const;

/** The pane, and the width that the tab in Teams has. */
const WIDTHS = [320, 1200] as const;

/** What the theme makes of the page's ground and of a button: another theme is another pair. */
const colours = (pane: FrameLocator): Promise<string> =>
  pane.locator('.fui-FluentProvider').evaluate((root) => {
    const style = getComputedStyle(root);
    return ['--colorNeutralBackground1', '--colorNeutralForeground1', '--colorBrandBackground']
      .map((name) => style.getPropertyValue(name))
      .join();
  });

/** By the switch of the drawer, which tells the add-in as Outlook does while it is open. */
async function switchTheme({ page, pane }: Outlook, theme: (typeof THEMES)[number]): Promise<void> {
  const field = page.getByLabel('Theme');
  if ((await field.inputValue()) === theme) return;
  const before = await colours(pane);
  await field.selectOption(theme);
  await expect.poll(() => colours(pane), theme).not.toBe(before);
}

async function widen({ page }: Outlook, width: (typeof WIDTHS)[number]): Promise<void> {
  await page.locator('iframe[title="Partner Sharing"]').evaluate((frame: HTMLElement, to) => {
    frame.style.cssText = to === 320 ? '' : `position: fixed; inset: 0; z-index: 9999999; width: ${to}px; height: 100%`;
  }, width);
}

for (const [name, way] of screens) {
  test(`ACC-02: ${name}: in three themes, in a pane and in a tab, nothing serious for axe, no scrolling sideways`, async ({
    outlook,
  }) => {
    test.slow();
    // Colours that are still on their way to another theme are nobody's colours: what counts is where they end.
    await outlook.page.emulateMedia({ reducedMotion: 'reduce' });
    await outlook.page.getByRole('button', { name: 'Developer' }).click();
    const pane = await way(outlook);
    await expect(pane.getByRole('heading', { level: 1 }).first()).toBeVisible();
    for (const theme of THEMES) {
      await switchTheme(outlook, theme);
      await expect(pane.locator('html')).toHaveCSS('color-scheme', theme === 'light' ? 'light' : 'dark');
      for (const width of WIDTHS) {
        await widen(outlook, width);
        await photograph(outlook, `${theme}-${width}-${name}`, width);
        const of = theme === 'light' ? 'everything' : 'colours';
        await expect.poll(() => seriousFaults(pane, of), `${theme}, ${width} px`).toEqual([]);
        expect(await overflow(pane), `${theme}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

/** SCREENSHOTS=folder: every screen in its whole height, to be looked at. */
async function photograph({ page, pane }: Outlook, name: string, width: number): Promise<void> {
  if (process.env.SCREENSHOTS === undefined) return;
  const frame = page.locator('iframe[title="Partner Sharing"]');
  const [size, css] = [page.viewportSize(), (await frame.getAttribute('style')) ?? ''];
  const height = await pane.locator('html').evaluate((root) => root.scrollHeight);
  const whole = `position: fixed; inset: 0; z-index: 9999999; width: ${width}px; height: ${height}px`;
  await page.setViewportSize({ width: 1280, height });
  await frame.evaluate((element: HTMLElement, style) => void (element.style.cssText = style), whole);
  await frame.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` });
  await frame.evaluate((element: HTMLElement, style) => void (element.style.cssText = style), css);
  if (size !== null) await page.setViewportSize(size);
}

test('ACC-03: the page says its language and title, and has one main landmark', async ({ outlook }) => {
  const pane = await outlook.openPane();
  await expect(pane.locator('html')).toHaveAttribute('lang', 'en-GB');
  expect(await pane.locator('title').textContent()).toBe('Partner Sharing');
  await expect(pane.getByRole('main')).toHaveCount(1);
});
