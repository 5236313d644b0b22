import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '../../src/domain/federation';
import { build } from './build';
import { check } from './check';
import { diff } from './diff';
import { find } from './find';
import { provision } from './provision/command';
import { readRegisterFile, type RegisterFile } from './readRegisterFile';
import { findPathFault } from './readText';
import type { Report } from './report';

/** A command of `npm run register`: its arguments to what it reports. */
export type Command = (args: readonly string[]) => Promise<Report>;

export const USAGE = [
  'npm run register -- check FILE [--since OLD] [--quiet]       errors by row, states, and each step since OLD',
  'npm run register -- build FILE --out FILE [--base REGISTER]  register.json, out of CSV or JSON',
  'npm run register -- diff OLD NEW                             joined, left, status, domains',
  'npm run register -- find QUERY --file FILE [--json]          the card, as the pane shows it',
  'npm run register -- provision FILE --site URL --list TITLE   a SharePoint list that says what FILE says; writes with --apply',
  'FILE is CSV or JSON. --today YYYY-MM-DD judges as of that day.',
];

const OPTIONS = {
  since: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  file: { type: 'string' },
  today: { type: 'string' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const parseOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misunderstood((error as Error).message);
  }
};

const readArgs = (args: readonly string[]) => {
  const { values, positionals } = parseOptions(args);
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDate(today)) throw new Misunderstood(`--today ${today} is not a date such as 2018-07-20`);
  return { ...values, today: today as IsoDate, positionals };
};

/** The command line cannot be followed; its message says why. */
export class Misunderstood extends Error {}

const open = (file: string | undefined, what: string): RegisterFile => {
  if (file === undefined) throw new Misunderstood(`${what} is not named`);
  const fault = findPathFault(file);
  if (fault !== undefined) throw new Misunderstood(fault);
  return readRegisterFile(file);
};

const openIfNamed = (file: string | undefined): RegisterFile | undefined =>
  file === undefined ? undefined : open(file, file);

const runCheck: Command = async (args) => {
  const { positionals, since, today, quiet } = readArgs(args);
  return check({ file: open(positionals[0], 'FILE'), since: openIfNamed(since), today, isQuiet: quiet });
};

const runBuild: Command = async (args) => {
  const { positionals, base, out, today } = readArgs(args);
  if (out === undefined) throw new Misunderstood('--out is not named');
  if (!existsSync(path.dirname(out))) throw new Misunderstood(`there is no folder ${path.dirname(out)}`);
  const built = build({ file: open(positionals[0], 'FILE'), base: openIfNamed(base), today });
  if (built.json !== undefined) writeFileSync(out, built.json);
  return built;
};

const runDiff: Command = async (args) => {
  const { positionals } = readArgs(args);
  return diff(open(positionals[0], 'OLD'), open(positionals[1], 'NEW'));
};

const runFind: Command = async (args) => {
  const { positionals, file, json, today } = readArgs(args);
  if (positionals.length === 0) throw new Misunderstood('QUERY is not given');
  return find({ query: positionals.join(' '), file: open(file, '--file'), asJson: json, today });
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  check: runCheck,
  build: runBuild,
  diff: runDiff,
  find: runFind,
  provision,
};
