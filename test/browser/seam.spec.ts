import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Response } from '@playwright/test';
import { createSandbox, type Sandbox } from '../../sandbox/createSandbox';
import { buildFixtures, type Fixtures } from './fixtures/buildFixtures';

const DIST = path.resolve('dist');
const OFFICE_JS = path.resolve('node_modules/@microsoft/office-js/dist');
const OFFICE_PATH = '/lib/1/hosted/';
const SEAM_PATH = '/sandbox/seam.js';

let fixtures: Fixtures;
let sandbox: Sandbox;
let origins: { readonly outlook: string; readonly addin: string };

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // The product's own build; only the page around it is the plain one, which opens the pane by itself.
  fixtures = await buildFixtures();
  sandbox = createSandbox({ sandboxFolder: fixtures.sandboxFolder });
  origins = await sandbox.start();
});
test.afterAll(async () => {
  await sandbox.close();
  fixtures.remove();
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pathOf = (response: Response) => new URL(response.url()).pathname;

/** The file that an address stands for, in the build or in the package of office.js; names there are in lower case. */
function fileOf(pathname: string): string {
  if (!pathname.startsWith(OFFICE_PATH)) return path.join(DIST, pathname);
  const [name = '', ...folders] = pathname.slice(OFFICE_PATH.length).split('/').reverse();
  return path.join(OFFICE_JS, ...folders.reverse().map((folder) => folder.toLowerCase()), name);
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
}

test.describe('the scripts that run are those of the production build', () => {
  test('in the task pane, each script that was loaded', async ({ page }) => {
    const loaded: Response[] = [];
    page.on('response', (response) => {
      const isScript = response.request().resourceType() === 'script';
      if (isScript && new URL(response.url()).origin === origins.addin) loaded.push(response);
    });
    await page.goto(origins.outlook);
    const pane = page.frameLocator('iframe[title="Add-in"]');
    await expect(pane.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });

    const product = loaded.filter((response) => pathOf(response) !== SEAM_PATH);
    for (const response of product) {
      expect(sha256(await response.body()), pathOf(response)).toBe(sha256(readFileSync(fileOf(pathOf(response)))));
    }
    const paths = product.map(pathOf);
    expect(paths).toContain(`${OFFICE_PATH}office.js`);
    expect(paths).toContain(`${OFFICE_PATH}outlook-web-16.01.js`);
    expect(paths.filter((one) => one.startsWith('/scripts/taskpane.'))).toHaveLength(1);
    expect(loaded.length - product.length).toBe(1);
  });

  test('at the server, each script there is, those that are loaded later included', async ({ request }) => {
    const names = scriptsIn(DIST);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const served = await request.get(`${origins.addin}/${name}`);
      expect(sha256(await served.body()), name).toBe(sha256(readFileSync(path.join(DIST, name))));
    }
  });

  test('in its page, which differs by the seam and the address of office.js alone', async ({ request }) => {
    const built = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
    const served = await (await request.get(`${origins.addin}/taskpane.html`)).text();
    const seam =
      /<script type="application\/json" id="sandbox-seam">[^<]*<\/script><script src="\/sandbox\/seam\.js"><\/script>/;
    expect(served).toMatch(seam);
    expect(served.indexOf('<script')).toBe(served.search(seam));
    const asBuilt = served
      .replace(seam, '')
      .replaceAll(OFFICE_PATH, `https://appsforoffice.microsoft.com${OFFICE_PATH}`);
    expect(asBuilt).toBe(built);
  });

  test('and none of them knows of the sandbox', () => {
    for (const name of scriptsIn(DIST)) {
      const script = readFileSync(path.join(DIST, name), 'utf8');
      expect(script, name).not.toMatch(/sandbox-seam|localhost/);
    }
  });
});
