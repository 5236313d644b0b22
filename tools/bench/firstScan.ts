import { execFileSync } from 'node:child_process';
import { buildAsShipped } from './loadAsShipped';
import { median } from './median';

const RUNS = 9;

const ENTRY = {
  subject: 'MDT – ward 3',
  location: 'Seminar room 2',
  body: 'Edna Doyle, NHS no. 999 110 6847, asthma. Daughter on 07700 900123. Agenda to follow, apologies to Jo.',
};

/** Run by itself: what has been compiled before is no first time. Prints milliseconds to the import and to the answer. */
const script = (file: string): string => `
  const began = performance.now();
  const { scan } = require(${JSON.stringify(file)});
  const imported = performance.now();
  const found = scan(${JSON.stringify(ENTRY)});
  const answered = performance.now();
  if (found.length === 0) throw new Error('The first scan found nothing.');
  console.log(JSON.stringify([imported - began, answered - imported]));
`;

/** How soon after it is imported the detector has its first answer, in processes of their own. */
export async function benchFirstScan(): Promise<string> {
  const file = await buildAsShipped('../../src/domain/sensitivity/index.ts');
  const times = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, ['-e', script(file)], { encoding: 'utf8' })) as [number, number],
  );
  const imported = median(times.map(([importing]) => importing));
  const answered = median(times.map(([, answering]) => answering));
  return (
    `first scan: ${answered.toFixed(1)} ms after the import (aim: 15 ms), which takes ${imported.toFixed(1)} ms ` +
    `(medians of ${RUNS} new processes)`
  );
}
