import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startSandbox, type RunningSandbox } from '../../test/browser/runningSandbox';
import { ensureChromium } from '../findChromium';
import { median } from './median';

const RUNS = 7;

/** The least that any add-in costs: office.js, ready, one line of text. */
const BARE = `<!doctype html><html lang="en-GB"><head><title>bare</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><main><h1 id="first" hidden>Ready</h1></main>
<script>Office.onReady(function () { document.getElementById('first').hidden = false; });</script></body></html>`;

interface Load {
  readonly milliseconds: number;
  /** Scripts of the add-in's own origin that had arrived when the first screen stood, office.js not among them. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** JavaScript before the first screen, and the time to it beside that of a bare add-in, in one run. */
export async function benchFirstScreen(): Promise<string[]> {
  const bareFolder = mkdtempSync(path.join(os.tmpdir(), 'bare-'));
  cpSync('dist', bareFolder, { recursive: true });
  writeFileSync(path.join(bareFolder, 'taskpane.html'), BARE);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const product = await startSandbox();
  const bare = await startSandbox({ distFolder: bareFolder });
  try {
    const loads: Load[] = [];
    const bareLoads: Load[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      loads.push(await load(browser, product));
      bareLoads.push(await load(browser, bare));
    }
    return report(loads, bareLoads);
  } finally {
    await browser.close();
    await Promise.all([product.close(), bare.close()]);
    rmSync(bareFolder, { recursive: true });
  }
}

function report(loads: readonly Load[], bareLoads: readonly Load[]): string[] {
  const scripts = [...(loads[0]?.scripts ?? new Map<string, number>())];
  const total = scripts.reduce((sum, [, bytes]) => sum + bytes, 0);
  const time = median(loads.map((one) => one.milliseconds));
  const bareTime = median(bareLoads.map((one) => one.milliseconds));
  return [
    `first screen: ${(total / 1000).toFixed(1)} KB of JavaScript, gzip, own origin (aim: 100 KB or less)`,
    ...scripts.map(([name, bytes]) => `  ${(bytes / 1000).toFixed(1).padStart(7)} KB  ${name}`),
    `first screen: ${time.toFixed(0)} ms, a bare add-in ${bareTime.toFixed(0)} ms: ${(time / bareTime).toFixed(2)} times (medians of ${RUNS})`,
  ];
}

/** From the press of the ribbon button to the first heading in the pane. */
async function load(browser: Browser, sandbox: RunningSandbox): Promise<Load> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const scripts = collectScripts(page, sandbox);
  await page.goto(sandbox.origins.outlook);
  await sandbox.openAppointment(page);
  const start = performance.now();
  await page.getByRole('button', { name: 'Partner Sharing' }).click();
  await page.frameLocator('iframe[title="Partner Sharing"]').getByRole('heading', { level: 1 }).waitFor();
  const milliseconds = performance.now() - start;
  const seen = new Map(scripts);
  await context.close();
  return { milliseconds, scripts: seen };
}

function collectScripts(page: Page, sandbox: RunningSandbox): Map<string, number> {
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    const url = new URL(response.url());
    const own =
      url.origin === sandbox.origins.addin && url.pathname.startsWith('/scripts/') && url.pathname.endsWith('.js');
    if (own)
      void response.body().then(
        (body) => scripts.set(url.pathname, gzipSync(body, { level: 9 }).length),
        () => undefined,
      );
  });
  return scripts;
}
