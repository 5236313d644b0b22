import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { FakeClock } from './fakeClock';

const BUILT = 'dist/launchevent.js';

/** @throws Error that says what to do, where the bundle was not built. */
export const readBundle = (file = BUILT): string => {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`${file} is not there. These tests run what is built: npm run build (npm test does so first).`);
};

/**
 * What came after ES2016 and may be missing in the runtime of classic Outlook, so here it is taken away. Methods become
 * undefined: a prototype from which one is deleted is searched at every call of another (V8 keeps it as a dictionary),
 * which no runtime does that never had them, and which made reading a text twice as slow.
 */
const TAKE_AWAY = `
  const later = {
    Array: ['fromAsync'],
    Object: ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
    Promise: ['allSettled', 'any', 'withResolvers', 'try'],
    Map: ['groupBy'],
  };
  const methods = {
    Array: ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    String: ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed'],
    Promise: ['finally'],
    Set: ['union', 'intersection', 'difference'],
  };
  for (const name of Object.keys(later)) for (const one of later[name]) globalThis[name][one] = undefined;
  for (const name of Object.keys(methods)) for (const one of methods[name]) globalThis[name].prototype[one] = undefined;
  const globals = ['console', 'Intl', 'WebAssembly', 'BigInt', 'Atomics', 'SharedArrayBuffer', 'WeakRef',
    'FinalizationRegistry', 'AggregateError', 'Iterator', 'globalThis'];
  for (const name of globals) delete globalThis[name];
`;

const TAKE_AWAY_SCRIPT = new vm.Script(`(() => {${TAKE_AWAY}})()`);
const scripts = new Map<string, vm.Script>();

const compile = (bundle: string): vm.Script => {
  const script = scripts.get(bundle) ?? new vm.Script(bundle, { filename: 'launchevent.js' });
  scripts.set(bundle, script);
  return script;
};

/** 21 November 2026, 10:00 in London. */
export const STARTED = Date.UTC(2026, 10, 21, 10);

/** Runs the bundle as classic Outlook does: the language of 2016, `Office`, two timers, nothing else. */
export const runBare = (bundle: string, office: object, clock: FakeClock): void => {
  const { setTimeout, clearTimeout } = clock;
  const context = vm.createContext({ Office: office, setTimeout, clearTimeout });
  TAKE_AWAY_SCRIPT.runInContext(context);
  const itsDate = vm.runInContext('Date', context) as DateConstructor;
  itsDate.now = () => STARTED + clock.now();
  compile(bundle).runInContext(context);
};
