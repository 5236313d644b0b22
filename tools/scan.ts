import { readFileSync } from 'node:fs';
import { scanLine, toScanLine } from './detector/scanLine';
import { readCalendar } from './ics/readCalendar';
import { readLines } from './readLines';

/**
 * `npm run -s scan`: entries as JSON lines `{id, subject, location, body}` on standard input; one line of findings for
 * each on standard output. `npm run -s scan -- --ics FILE` reads an iCalendar file instead.
 */
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const scanCalendar = (file: string): void => {
  readCalendar(readFileSync(file)).forEach(({ id, ...entry }, i) => print(toScanLine(id ?? `entry ${i + 1}`, entry)));
};

const scanInput = async (): Promise<void> => {
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line.trim() !== '') print(scanLine(number === 1 ? line.replace(/^\ufeff/, '') : line, number));
  }
};

const scanArguments = async ([option, file, ...others]: readonly string[]): Promise<void> => {
  if (option === undefined) return scanInput();
  if (option !== '--ics' || file === undefined || others.length > 0) throw new Error('usage: scan [--ics FILE]');
  scanCalendar(file);
};

/** Whoever reads may have read enough: head, less. */
process.stdout.on('error', () => process.exit(0));

scanArguments(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
