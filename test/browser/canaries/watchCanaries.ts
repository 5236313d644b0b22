import { readFileSync } from 'node:fs';
import type { ConsoleMessage, Download, Page, Request } from '@playwright/test';
import type { RunningSandbox } from '../runningSandbox';
import { findCanaries, type FoundCanary } from './canaryWords';
import { createHandedBack } from './handedBack';
import { createOwnWrites, type OwnWrite } from './ownWrites';
import { plantCanaries } from './plantCanaries';
import { readStores } from './readStores';

/** A word of an entry where none belongs. */
export interface Leak extends FoundCanary {
  readonly where: string;
}

export interface CanaryWatch {
  /** By a word's code: whose it is, as event ids. */
  readonly planted: ReadonlyMap<string, string>;
  /** Reads the stores as they are now as well; to be asked while the page and the sandbox still run. */
  leaks(): Promise<readonly Leak[]>;
  /** Declared as own writes, and not made so far. */
  neverMade(): readonly string[];
}

interface OfficeCall {
  readonly origin: string;
  readonly message: string;
}

declare global {
  interface Window {
    noteOfficeCall?: (call: OfficeCall) => void;
  }
}

/** In every page: tells of each message that reaches the top one, and of each event that reaches another. */
const passOfficeCallsOn = (): void => {
  const isTop = window === window.top;
  window.addEventListener('message', ({ origin, data }) => {
    if (typeof data === 'string' && (isTop || data.includes('appCommandInvoked')))
      window.noteOfficeCall?.({ origin, message: data });
  });
};

/** What Outlook's own page asks of Outlook's own server is the mailbox itself, and no business of the add-in. */
const isOutlooksOwn = (request: Request, { outlook }: RunningSandbox['origins']): boolean => {
  if (!request.url().startsWith(`${outlook}/`)) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return false;
  }
};

/**
 * Plants a word in every field of every entry of the sandbox's world, and looks for those words in every address,
 * header, body, console line, call to Outlook and downloaded file as long as the page lives, and in every store.
 * To be called before the page is opened.
 */
export const watchCanaries = async (
  page: Page,
  sandbox: RunningSandbox,
  ownWrites: readonly OwnWrite[] = [],
): Promise<CanaryWatch> => {
  const context = page.context();
  const planted = plantCanaries(sandbox.world());
  const own = createOwnWrites(ownWrites, planted);
  const leaks: Leak[] = [];
  const waiting: Promise<unknown>[] = [];
  const handedBack = createHandedBack();
  /** Looked at in the end: frames are not heard of in the order in which they speak. */
  const officeCalls: string[] = [];

  const look = (where: string, text: string, mayStand: (found: FoundCanary) => boolean = () => false): void => {
    for (const found of findCanaries(text)) if (!mayStand(found)) leaks.push({ ...found, where });
  };
  const lookAtRequest = (request: Request): void => {
    if (isOutlooksOwn(request, sandbox.origins)) return;
    const [method, address] = [request.method(), request.url()];
    const path = address.slice(new URL(address).origin.length);
    const isToGraph = address.startsWith(`${sandbox.origins.graph}/`);
    look('address', address);
    look('header', JSON.stringify(request.headers()));
    const body = request.postDataBuffer()?.toString('utf8') ?? '';
    look(`body of ${method}`, body, (found) => isToGraph && own.allows({ method, path }, found));
  };
  const lookAtLine = (line: ConsoleMessage): void => {
    look('console', line.text());
    for (const given of line.args())
      waiting.push(
        given.jsonValue().then(
          (value) => look('console', JSON.stringify(value) ?? ''),
          () => undefined,
        ),
      );
  };
  const lookAtFile = async (download: Download): Promise<void> =>
    look('file', `${download.suggestedFilename()}\n${readFileSync(await download.path(), 'utf8')}`);
  const follow = (one: Page): void => {
    look('address', one.url());
    one.on('download', (download) => waiting.push(lookAtFile(download)));
    one.on('websocket', (socket) => {
      look('address', socket.url());
      socket.on('framesent', ({ payload }) => look('web socket', String(payload)));
    });
  };

  context.on('request', lookAtRequest);
  context.on('console', lookAtLine);
  context.on('weberror', (error) => look('console', String(error.error())));
  context.on('page', follow);
  context.pages().forEach(follow);
  await context.exposeBinding('noteOfficeCall', (_source, { origin, message }: OfficeCall) => {
    if (origin === sandbox.origins.addin) officeCalls.push(message);
    if (origin === sandbox.origins.outlook) handedBack.noteHandedOut(message);
  });
  await context.addInitScript(passOfficeCallsOn);

  return {
    planted,
    leaks: async () => {
      const stores = await readStores(page, sandbox);
      await Promise.all(waiting);
      for (const call of officeCalls.splice(0)) look('call to Outlook', handedBack.ownPart(call));
      const inStores = Object.entries(stores).flatMap(([where, text]) =>
        findCanaries(text).map((found): Leak => ({ ...found, where })),
      );
      return [...leaks, ...inStores];
    },
    neverMade: own.neverMade,
  };
};
