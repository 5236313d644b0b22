import type { Page } from '@playwright/test';
import type { RunningSandbox } from '../runningSandbox';

/** Name of a store to all that is in it. */
export type Stores = Readonly<Record<string, string>>;

/** In a frame of the add-in's origin, beside the same top page: what the add-in itself would find. */
const readInFrame = async (): Promise<Stores> => {
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settle(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      databases.push(name, store, await settle(rows.getAllKeys()), await settle(rows.getAll()));
    }
    database.close();
  }
  const cached: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      cached.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  return {
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    indexedDB: JSON.stringify(databases),
    caches: JSON.stringify(cached),
  };
};

const readBrowserStores = async (page: Page, origin: string): Promise<Stores> => {
  const name = 'stores';
  await page.evaluate(
    ({ address, title }) =>
      new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src: address, name: title, hidden: true });
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      }),
    { address: `${origin}/no-such-page`, title: name },
  );
  const frame = page.frame({ name });
  if (!frame) throw new Error('The stores of the add-in cannot be read.');
  const stores = await frame.evaluate(readInFrame);
  await page.evaluate((title) => document.querySelector(`iframe[name="${title}"]`)?.remove(), name);
  return { ...stores, cookies: JSON.stringify(await page.context().cookies()) };
};

const readMailboxStores = ({ world }: RunningSandbox): Stores => {
  const mailboxes = [...world().mailboxes.values()];
  const events = mailboxes.flatMap(({ calendars }) => calendars.flatMap((calendar) => [...calendar.events.values()]));
  return {
    'roaming settings': JSON.stringify(mailboxes.map(({ roamingSettings }) => roamingSettings)),
    'custom properties': JSON.stringify(events.map(({ customProperties }) => customProperties)),
    'files in the app folder': JSON.stringify(mailboxes.map(({ files }) => [...files])),
  };
};

/** Everything that the add-in can have put somewhere: in the browser, in the mailbox, in OneDrive. */
export const readStores = async (page: Page, sandbox: RunningSandbox): Promise<Stores> => ({
  ...(page.isClosed() ? {} : await readBrowserStores(page, sandbox.origins.addin)),
  ...readMailboxStores(sandbox),
});
