import type { FrameLocator } from '@playwright/test';
import { expect, shareWith, test, type Outlook } from './fixtures';

const SAM = 'sam.hall@northshire.example';

/**
 * What a screen reader says by itself from now on: each text that comes into a live region, and each heading or field
 * that is given the focus.
 */
async function listen(pane: FrameLocator): Promise<() => Promise<readonly string[]>> {
  await pane.locator('html').evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const say = (node: Node | null): void => {
      const element = node instanceof Element ? node : node?.parentElement;
      const text = element?.closest(live)?.textContent?.trim() ?? '';
      if (text !== '' && element?.closest('[hidden]') === null) said.push(text);
    };
    new MutationObserver((records) =>
      records.forEach(({ target, addedNodes }) => {
        say(target);
        for (const node of addedNodes)
          if (node instanceof Element) [node, ...node.querySelectorAll('[role="alert"]')].forEach((each) => say(each));
      }),
    ).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) said.push(target.textContent ?? '');
    });
  });
  return () => pane.locator('html').evaluate(() => (window as unknown as { said: string[] }).said);
}

interface Told {
  readonly heard: () => Promise<readonly string[]>;
  readonly pane: FrameLocator;
}

const begin = async (outlook: Outlook): Promise<Told> => {
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/people outside/);
  return { pane, heard: await listen(pane) };
};

const press = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name }).first().click();

const raise = async (pane: FrameLocator): Promise<void> => {
  await shareWith(pane, SAM);
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
};

const told: readonly [sentence: string, act: (told: Told, outlook: Outlook) => Promise<void>, said: RegExp][] = [
  ['what is wrong with an address', ({ pane }) => shareWith(pane, 'Sam Hall'), /name without an address/],
  ['that nothing may be shared', ({ pane }) => shareWith(pane, 'x@unknown.example'), /^No relationship/],
  ['how many titles a level would add', ({ pane }) => raise(pane), /entries would newly show their titles/],
  [
    'what would become visible',
    async ({ pane }) => {
      await raise(pane);
      await press(pane, 'Continue');
    },
    /upcoming entries would show their titles.*may contain sensitive text/,
  ],
  [
    'that it is shared',
    async ({ pane }) => {
      await raise(pane);
      await press(pane, 'Continue');
      await press(pane, 'Share titles and locations');
    },
    /^You share your calendar with sam\.hall@northshire\.example$/,
  ],
  [
    'that the server refused',
    async ({ pane }, { sandbox }) => {
      await raise(pane);
      await press(pane, 'Continue');
      sandbox.faults.replace([{ kind: '403', method: 'POST', path: 'calendarPermissions', times: 1 }]);
      await press(pane, 'Share titles and locations');
    },
    /Nothing was changed|not shared|refused|not allowed/i,
  ],
  [
    'what the person noted, and that a review stands in the calendar',
    async ({ pane }) => {
      await shareWith(pane, SAM);
      await press(pane, 'Continue');
      await press(pane, "Share when I'm busy");
      await press(pane, 'They can see it');
      await press(pane, 'Put the review in my calendar');
    },
    /can see it, as you noted[^]*The review is in your calendar on /,
  ],
  [
    'how each row of the repairs ended, and all of them',
    async ({ pane }) => {
      await press(pane, /to put right$/);
      await press(pane, /^Put .* right$/);
    },
    /Priya Nair has: Can view titles and locations[^]*3 shares put right/,
  ],
  [
    'what an undo would do, and that it cannot',
    async ({ pane }) => {
      await press(pane, /^Lower to .* for Priya Nair/);
      await press(pane, /^Share only titles and locations/);
      await press(pane, 'Done');
      await press(pane, 'History of your shares');
      await press(pane, /^Undo…/);
    },
    /is not restored/,
  ],
  [
    'that the reading was stopped',
    async ({ pane }, { sandbox }) => {
      sandbox.faults.replace([{ kind: 'delay', method: 'GET', path: 'calendarPermissions', times: 0, value: 3_000 }]);
      await press(pane, 'Check again');
      await press(pane, 'Cancel');
    },
    /^Not checked: who outside can see your calendar/,
  ],
];

for (const [sentence, act, said] of told) {
  test(`ACC-02: who cannot see the screen is told ${sentence}`, async ({ outlook }) => {
    const all = await begin(outlook);
    await act(all, outlook);
    await expect.poll(async () => (await all.heard()).join('\n')).toMatch(new RegExp(said.source, `${said.flags}m`));
  });
}
