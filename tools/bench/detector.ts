import type * as Detector from '../../src/domain/sensitivity';
import { readEntries } from '../../test/domain/sensitivity/readEntries';
import { describeFigures } from '../detector/describeFigures';
import { computeFigures } from '../detector/figures';
import { loadAsShipped } from './loadAsShipped';
import { median } from './median';

const RUNS = 9;
const HOSTILE = ['9', '9 ', '999 123 456 ', ' ', '.', 'a', 'a1', 'NHS no. ', '@', '\n', '9\u200b', 'https://'];

/** Milliseconds of one call. */
function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const passOver = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};

type ScanBody = (body: string) => unknown;

const loadScan = async (): Promise<ScanBody> => {
  const { scan } = await loadAsShipped<typeof Detector>('../../src/domain/sensitivity/index.ts');
  return (body) => scan({ subject: '', location: '', body });
};

/** Medians of runs taken in turn, so that what else the machine does weighs on both alike. */
function besidePass(text: string, scanBody: ScanBody): { readonly scanning: number; readonly passing: number } {
  const scanning: number[] = [];
  const passing: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    scanning.push(time(() => scanBody(text)));
    passing.push(time(() => passOver(text)));
  }
  return { scanning: median(scanning), passing: median(passing) };
}

/** Figures on the project's own entries, speed beside one `charCodeAt` pass, and what hostile text costs. */
export async function benchDetector(): Promise<string[]> {
  const scanBody = await loadScan();
  const entries = readEntries();
  const ordinary = computeFigures(readEntries('ordinary'));
  const prose = entries.map(({ body }) => body).join('\n');
  const long = prose.repeat(Math.ceil(1_000_000 / prose.length)).slice(0, 1_000_000);
  const { scanning, passing } = besidePass(long, scanBody);
  const hostile = HOSTILE.map((unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const short = median([1, 2, 3].map(() => time(() => scanBody(text.slice(0, 50_000)))));
    return { unit, short, long: time(() => scanBody(text.slice(0, 1_000_000))) };
  });
  const worst = hostile.reduce((a, b) => (b.short > a.short ? b : a));
  const steepest = hostile.reduce((a, b) => (b.long / b.short > a.long / a.short ? b : a));
  return [
    ...describeFigures('own entries', computeFigures(entries)),
    `ordinary calendars: ${ordinary.warn.fp} warnings in ${ordinary.entries} entries (aim: 5 in 1,000 or fewer)`,
    `detector: one charCodeAt pass is ${(scanning / passing).toFixed(1)} times as fast over 1 MB of entries (aim: 4 to 8)`,
    `hostile text: 50,000 characters in ${worst.short.toFixed(1)} ms at most (${JSON.stringify(worst.unit)}; aim: 50 ms)`,
    `hostile text: 20 times the length costs ${(steepest.long / steepest.short).toFixed(0)} times at most (${JSON.stringify(steepest.unit)})`,
  ];
}
