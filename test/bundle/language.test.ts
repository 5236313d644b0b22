import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { Linter } from 'eslint';
import { HANDLER_NAMES } from '../../src/launchevent/names';
import { readBundle, runBare } from './bareRuntime';
import { createFakeClock } from './fakeClock';
import { createFakeOutlook } from './fakeOutlook';
import { QUIET } from './worlds';

const bundle = readBundle();

/** Sentences of eslint about a script of 2016 that knows the language and three names besides. */
const lint = (source: string, forbidden: readonly string[] = []): string[] =>
  new Linter()
    .verify(source, [
      {
        languageOptions: {
          ecmaVersion: 2016,
          sourceType: 'script',
          globals: { Office: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', Intl: 'off' },
        },
        rules: { 'no-undef': ['error', { typeof: true }], 'no-restricted-syntax': ['error', ...forbidden] },
      },
    ])
    .map(({ message }) => message);

describe('CAL-22, ACC-09: the script that classic Outlook on Windows runs', () => {
  it('is a script of ES2016, regular expressions included', () => {
    expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  it('imports nothing, by no way there is', () => {
    expect(bundle).not.toMatch(/\bimport\b|\brequire\b|importScripts|__webpack_require__|\bexport\b/);
  });

  it('names nothing but the language, Office, setTimeout and clearTimeout', () => {
    expect(lint(bundle)).toEqual([]);
  });

  it.each(['window.x', 'typeof document', 'fetch("a")', 'console.log(1)', 'globalThis', 'new Intl.DateTimeFormat()'])(
    'the same look would have seen %s',
    (source) => expect(lint(source)).toHaveLength(1),
  );

  it('holds no conditional operator, with which Outlook before 2403 does not load it', () => {
    expect(lint(bundle, ['ConditionalExpression'])).toEqual([]);
    expect(lint('Office ? 1 : 2', ['ConditionalExpression'])).toHaveLength(1);
  });

  it('GOV-09: has no way to the network and no name of a server, links of the organisation aside', () => {
    const addresses = bundle.match(/https?:\/\/[a-z0-9.-]+/gi) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://help.healthmail.example']));
  });

  it('associates each handler of the manifest, at once, and sets no timer by it', () => {
    const clock = createFakeClock();
    const outlook = createFakeOutlook(QUIET, clock);
    runBare(bundle, outlook.office, clock);
    expect(outlook.handlerNames()).toEqual([...HANDLER_NAMES]);
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect([...manifest.matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name)).toEqual([...HANDLER_NAMES]);
    expect(clock.timers()).toBe(0);
    expect(outlook.calls).toEqual([]);
  });

  it('is below 40 KB, gzip', () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(40_000);
  });

  it('stands under its fixed name, in the page that every other Outlook loads, after office.js', () => {
    const page = readFileSync('dist/launchevent.html', 'utf8');
    const scripts = [...page.matchAll(/<script src="?([^" >]+)/g)].map(([, src]) => src);
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'launchevent.js']);
    expect(existsSync('dist/launchevent.js')).toBe(true);
  });
});
