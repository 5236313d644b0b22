import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from './findChromium';

const SIZES = [16, 32, 64, 80, 128];

/** Draws assets/icon.svg at every size that the manifest names. Run after the drawing has changed. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}

void drawIcons();
