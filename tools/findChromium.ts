import { existsSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for tests: `CHROMIUM_PATH`, then Playwright's own, then the system's.
 *
 * @throws Error if `CHROMIUM_PATH` names a file that is not there: a wish is not silently replaced.
 */
export function findChromium(): string | undefined {
  const wished = process.env.CHROMIUM_PATH;
  if (wished && !existsSync(wished)) throw new Error(`CHROMIUM_PATH is ${wished}, and no file is there.`);
  return [wished, chromium.executablePath(), ...SYSTEM_NAMES.map(onPath), ...SYSTEM_PATHS].find(
    (file): file is string => Boolean(file) && existsSync(file ?? ''),
  );
}

function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined;
}

/**
 * Finds a Chromium or installs one the way this machine can.
 *
 * @throws Error that says exactly what to install, if none of the ways led to one.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  for (const install of [installDebian, installPlaywright]) {
    install();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none could be found or installed.',
      'Install one of these, then run the tests again:',
      '  Debian or Ubuntu:   sudo apt-get install chromium',
      '  any machine:        npx playwright-core install chromium',
      '  your own:           CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/** Only as root: nobody is asked for a password in the middle of a test run. */
function installDebian(): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log('No Chromium found: installing Debian’s package.');
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
}

function installPlaywright(): void {
  console.log('No Chromium found: trying Playwright’s own.');
  attempt(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium']);
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.log(
      `${command} ${args.join(' ')} did not succeed: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
}
