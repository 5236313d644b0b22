import { readFileSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import type Axe from 'axe-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme can change; the rest of a page is the same in each. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Its half a megabyte goes into a page once. */
async function bringAxe(pane: FrameLocator): Promise<void> {
  const html = pane.locator('html');
  if (await html.evaluate(() => 'axe' in window)) return;
  await html.evaluate((_root, source) => (0, eval)(source), axe);
}

/**
 * Every fault that axe calls serious or critical in the add-in's frame, as `rule: element`; of colours alone where only
 * those are another.
 */
export async function seriousFaults(
  pane: FrameLocator,
  of: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await bringAxe(pane);
  return pane.locator('html').evaluate(
    async (root, runOnly) => {
      const { axe: checker } = window as unknown as { axe: typeof Axe };
      const { violations } = await checker.run(root.ownerDocument, { runOnly, resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    of === 'everything' ? EVERYTHING : COLOUR_RULES,
  );
}

/** Wider than the pane means scrolling sideways at 320 px. */
export const overflow = (pane: FrameLocator): Promise<number> =>
  pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
