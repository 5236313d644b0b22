import type { CheckUpFindings } from '../../src/application/checkUp/createCheckUp';
import { readOwnReaders } from '../../src/application/checkUp/readOwnReaders';
import { readSharing } from '../../src/application/readSharing';
import { ageLimits } from '../../src/domain/checkUp';
import { DEFAULT_HOUSEKEEPING } from '../../src/domain/federation';
import type * as CheckUpParts from './checkUpParts';
import { loadAsShipped } from './loadAsShipped';
import { compare, heapInUse, openLarge, say } from './sharing';

/** All that the large world holds, three years of it. */
const RANGE = { from: '2025-01-01', to: '2028-12-31' };

/** The check-up of the large world beside a bare loop over the same pages, with the pauses that it makes for the screen. */
export const benchCheckUp = async (): Promise<readonly string[]> => {
  const { createGraphCheckUp, createCheckUp } = await loadAsShipped<typeof CheckUpParts>('./checkUpParts.ts');
  const { world, network, accessToken, options, ports } = openLarge();
  const began = Date.now();
  const clock = { now: () => world.now() + Date.now() - began, timeZone: () => 'Europe/London' };
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const checkUp = createGraphCheckUp(options);
  let calendars: ReturnType<typeof readOwnReaders> = [];
  await compare(network, accessToken, async () => {
    const reading = await readSharing(ports);
    if (reading.kind !== 'read') throw new Error(`The picture ended ${reading.kind}.`);
    calendars = readOwnReaders(reading.picture);
  });
  const limits = ageLimits(DEFAULT_HOUSEKEEPING, world.now());
  let findings: CheckUpFindings | undefined;
  const before = heapInUse();
  const { own, bare } = await compare(network, accessToken, async () => {
    const running = createCheckUp({ checkUp, clock, wait }, { calendars, range: RANGE, limits });
    const end = await running.run({ cancel: { cancelled: false }, onProgress: () => undefined });
    if (end.kind !== 'done') throw new Error(`The check-up ended ${end.kind}.`);
    findings = running.findings();
  });
  const kept = Math.round((heapInUse() - before) / 1024);
  const { tally } = findings ?? { tally: { entries: 0 } };
  return [
    say(`Check-up of ${tally.entries} entries and series in ${calendars.length} calendars`, own, bare),
    `  heap kept by it after a collection: ${kept} KB`,
  ];
};
