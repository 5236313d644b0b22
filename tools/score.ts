import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFigures } from './detector/describeFigures';
import { computeFigures } from './detector/figures';
import { readLabelledEntries } from './detector/readLabelledEntries';

/** `npm run -s score -- FILE`: the detector’s figures on a file of labelled entries, one JSON object a line. */
const score = ([file, ...others]: readonly string[]): void => {
  if (file === undefined || others.length > 0) throw new Error('usage: score FILE');
  const { entries, faults } = readLabelledEntries(readFileSync(file, 'utf8'));
  for (const fault of faults) console.error(fault);
  if (entries.length === 0) throw new Error(`${file}: no labelled entries`);
  const figures = computeFigures(entries);
  for (const line of describeFigures(basename(file), figures)) console.log(line);
  for (const { id, kind } of figures.wrong) console.log(`${kind}: ${id}`);
};

/** Whoever reads may have read enough: head, less. */
process.stdout.on('error', () => process.exit(0));

try {
  score(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
