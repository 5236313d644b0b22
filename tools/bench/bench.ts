import { existsSync } from 'node:fs';
import { benchCheckUp } from './checkUp';
import { benchDetector } from './detector';
import { benchEventBundle } from './eventBundle';
import { benchFirstScan } from './firstScan';
import { benchFirstScreen } from './firstScreen';
import { benchMeetings } from './meetings';
import { loadAsShipped } from './loadAsShipped';
import type * as Register from './register';
import { benchSharing } from './sharing';
import { benchSip } from './sip';

/** `npm run bench`: figures as ratios measured side by side in one run. Build first: it measures what is in dist/. */
async function bench(): Promise<void> {
  const { benchRegister } = await loadAsShipped<typeof Register>('./register.ts');
  for (const line of benchRegister()) console.log(line);
  for (const line of benchMeetings()) console.log(line);
  for (const line of await benchSip()) console.log(line);
  if (!existsSync('dist/taskpane.html') || !existsSync('dist/launchevent.js') || !existsSync('build/sandbox')) {
    console.log('Nothing to measure yet: npm run build && npm run build:sandbox');
    process.exitCode = 1;
    return;
  }
  for (const line of await benchEventBundle()) console.log(line);
  for (const line of await benchDetector()) console.log(line);
  console.log(await benchFirstScan());
  for (const line of await benchFirstScreen()) console.log(line);
  for (const line of await benchCheckUp()) console.log(line);
  for (const line of await benchSharing()) console.log(line);
}

void bench();
