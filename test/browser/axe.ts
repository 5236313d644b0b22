import { readFileSync } from 'node:fs';
import type { FrameLocator } from '@playwright/test';
import type Axe from 'axe-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every fault that axe calls serious or critical in the add-in's frame, as `rule: element`. */
export async function seriousFaults(pane: FrameLocator): Promise<string[]> {
  return pane.locator('html').evaluate(async (root, source) => {
    if (!('axe' in window)) (0, eval)(source);
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    const { violations } = await checker.run(root.ownerDocument, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, axe);
}

/** Wider than the pane means scrolling sideways at 320 px. */
export const overflow = (pane: FrameLocator): Promise<number> =>
  pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
