import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from 'node:http';
import { createAddinServer } from '../../../../sandbox/outlook/server/addinServer';

const OFFICE_JS = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const SCRIPT = Buffer.from(
  'console.log("\u00e9 https://appsforoffice.microsoft.com/lib/1/hosted/office.js <script>")\r\n',
  'utf8',
);
const folder = mkdtempSync(path.join(tmpdir(), 'addin-'));
const server = createAddinServer({
  distFolder: path.join(folder, 'dist'),
  sandboxFolder: path.join(folder, 'sandbox'),
  register: () => ({ schemaVersion: 1, partners: [] }),
  registerPlace: () => '',
  seamConfig: () => ({
    outlookOrigin: 'http://localhost:1',
    graphOrigin: 'http://localhost:3',
    clockOffset: 0,
    hasBridge: true,
  }),
});
let origin: string;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'dist', 'scripts'), { recursive: true });
  mkdirSync(path.join(folder, 'sandbox'));
  writeFileSync(path.join(folder, 'dist', 'scripts', 'taskpane.js'), SCRIPT);
  writeFileSync(path.join(folder, 'dist', 'taskpane.html'), '<script src="scripts/taskpane.js"></script>');
  writeFileSync(path.join(folder, 'dist', 'register.json'), '{"partners":"of the build"}');
  writeFileSync(path.join(folder, 'dist', 'icon.png'), Buffer.from([0x89, 0x50, 0, 0xff]));
  writeFileSync(path.join(folder, 'sandbox', 'seam.js'), '/* seam */');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  origin = `http://localhost:${await server.start(0)}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (pathname: string) => new Uint8Array(await (await fetch(origin + pathname)).arrayBuffer());
/** `fetch` would tidy the path before it is sent. */
const statusOf = (rawPath: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${origin}`, { path: rawPath }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe("the add-in's web server", () => {
  it('serves a script of the build byte for byte, whatever stands in it', async () => {
    expect(sha256(await bytesOf('/scripts/taskpane.js'))).toBe(sha256(SCRIPT));
  });

  test.each([
    ['office.js itself', 'office.js', 'office.js'],
    ['its host file', 'outlook-web-16.01.js', 'outlook-web-16.01.js'],
    [
      'words of a language, asked for as the page writes its language',
      'en-GB/office_strings.js',
      'en-gb/office_strings.js',
    ],
  ])('serves %s from the package unchanged', async (_what, asked, file) => {
    expect(sha256(await bytesOf(`/lib/1/hosted/${asked}`))).toBe(sha256(readFileSync(path.join(OFFICE_JS, file))));
  });

  test.each([
    ['a page', '/taskpane.html', 'text/html; charset=utf-8'],
    ['a script', '/scripts/taskpane.js', 'text/javascript; charset=utf-8'],
    ['a picture', '/icon.png', 'image/png'],
    ['the register', '/register.json', 'application/json; charset=utf-8'],
  ])('says what %s is', async (_what, pathname, type) => {
    expect((await fetch(origin + pathname)).headers.get('content-type')).toBe(type);
  });

  it("answers with the world's register, not with the one of the build", async () => {
    expect(await (await fetch(`${origin}/register.json`)).json()).toEqual({ schemaVersion: 1, partners: [] });
  });

  it('tells office.js that the host may be trusted, by the name that office.js asks for', async () => {
    const page = await (await fetch(`${origin}/lib/1/hosted/AgaveErrorUX/index.html`)).text();
    expect(page).toContain('{"hostUserTrusted":true}');
  });

  test.each([
    ['a file that is not there', '/nothing.js'],
    ['a folder', '/scripts'],
    ['a file beside the folder', '/../secret.txt'],
    ['the same, encoded', '/%2e%2e/secret.txt'],
    ['the same, with an encoded slash', '/..%2fsecret.txt'],
    ['the same, below the seam of office.js', '/lib/1/hosted/../../package.json'],
    ['what cannot be decoded', '/%'],
  ])('has no answer for %s', async (_what, pathname) => {
    expect(await statusOf(pathname)).toBe(404);
  });
});
