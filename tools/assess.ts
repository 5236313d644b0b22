import { readFileSync } from 'node:fs';
import { createHostIndex, type HostIndex } from '../src/domain/meeting';
import { readCalendar } from './ics/readCalendar';
import { assessEntry, assessLine } from './meeting/assessLine';
import { calendarEntry } from './meeting/calendarEntry';
import { readLines } from './readLines';
import { readRegisterFile } from './register/readRegisterFile';
import { registerAround } from './register/registerAround';

/**
 * `npm run -s assess -- --register FILE`: Graph events as JSON lines on standard input; for each one line on standard
 * output with who holds its meeting and what may happen there. `--ics FILE` reads an iCalendar file instead.
 */
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const USAGE = 'usage: assess --register FILE [--ics FILE]';

const readIndex = (file: string): HostIndex => {
  const { register, partners, problems } = readRegisterFile(file);
  for (const { row, field, reason } of problems) console.error(`${row}${field && ` ${field}`} ${reason}`);
  if (register === undefined && partners.length === 0) throw new Error(`${file}: nothing of the register can be used`);
  return createHostIndex(register ?? registerAround(partners, new Date().toISOString().slice(0, 10)));
};

const assessCalendar = (file: string, index: HostIndex): void => {
  const bytes = readFileSync(file);
  if (!/BEGIN:VCALENDAR/i.test(bytes.toString('latin1'))) throw new Error(`${file}: not an iCalendar file`);
  readCalendar(bytes).forEach((event, at) =>
    print(assessEntry(event.id ?? `entry ${at + 1}`, calendarEntry(event), index)),
  );
};

const assessInput = async (index: HostIndex): Promise<void> => {
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line.trim() !== '') print(assessLine(number === 1 ? line.replace(/^\ufeff/, '') : line, number, index));
  }
};

const readOptions = (given: readonly string[]): Readonly<Record<string, string>> => {
  const options: Record<string, string> = {};
  for (let at = 0; at < given.length; at += 2) {
    const [name = '', value] = given.slice(at);
    if ((name !== '--register' && name !== '--ics') || value === undefined) throw new Error(USAGE);
    options[name.slice(2)] = value;
  }
  return options;
};

const assess = async (given: readonly string[]): Promise<void> => {
  const { register, ics } = readOptions(given);
  if (register === undefined) throw new Error(USAGE);
  const index = readIndex(register);
  if (ics === undefined) await assessInput(index);
  else assessCalendar(ics, index);
};

/** Whoever reads may have read enough: head, less. */
process.stdout.on('error', () => process.exit(0));

assess(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
