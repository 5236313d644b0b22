import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync('src/taskpane/taskpane.html', 'utf8');
const sources = (readdirSync('src', { recursive: true }) as string[])
  .filter((name) => /\.(tsx?|html)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

describe('ACC-03: the page is HTML5 with language, title and scale', () => {
  test.each(['<!doctype html>', '<html lang="en-GB">', '<title>Partner Sharing</title>', 'name="viewport"'])(
    '%s',
    (part) => {
      expect(page).toContain(part);
    },
  );
});

test('office.js comes first, from Microsoft, in the head', () => {
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address]) => address);
  expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('</head>'));
});

describe('ACC-04: everything is fetched by https', () => {
  test('no source names an address of http', () => {
    const found = sources.flatMap(({ name, text }) =>
      (text.match(/["'`(]http:\/\/[^"'`\s)]*/g) ?? []).map((address) => `${name}: ${address}`),
    );
    expect(found).toEqual([]);
  });
});

describe('ACC-05: what is read stays in memory', () => {
  test('one adapter alone touches the browser’s storage', () => {
    const touching = sources.filter(({ text }) =>
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/.test(text),
    );
    expect(touching.map(({ name }) => name).sort()).toEqual([
      'adapters/device/devicePreferences.ts',
      'taskpane/createPorts.ts',
    ]);
  });

  test('and keeps nothing but the choices that the port names', () => {
    const port = sources.find(({ name }) => name === 'application/ports.ts')?.text ?? '';
    expect(port).toContain("type PreferenceName = 'welcomed' | 'clinicalSafetyRead';");
    expect(port).toContain('save(name: PreferenceName, value: string): void;');
  });
});

test('the time of day is read in one place', () => {
  const reading = sources.filter(({ text }) => /Date\.now\(\)|new Date\(\)|performance\.now/.test(text));
  expect(reading.map(({ name }) => name)).toEqual(['adapters/clock/systemClock.ts']);
});
