import { parseArgs } from 'node:util';
import type { World } from '../world/world';

export interface StartOptions {
  /** Of the page that plays Outlook; the add-in and Graph take the next two. */
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly builds: boolean;
  readonly world: World['size'];
  /** Epoch milliseconds; without it the sandbox's clock is the machine's. */
  readonly now?: number;
}

export const USAGE = `npm start -- [options]
  --port N              page that plays Outlook on port N, add-in on N+1, Graph on N+2 (default 8080)
  --world small|large   a doctor's calendar, or 5,000 partners and 10,000 entries (default small)
  --now DATE            the sandbox's moment, such as 2026-11-24 or 2026-11-24T09:15 (default: now)
  --no-open             opens no browser
  --no-build            takes what was built before`;

/** What was typed makes no sense; the message says what would. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OptionError';
  }
}

/** @throws OptionError */
export function readOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  return {
    port: readPort(values.port),
    opensBrowser: !values['no-open'],
    builds: !values['no-build'],
    world: readWorld(values.world),
    now: values.now === undefined ? undefined : readMoment(values.now),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8080' },
        world: { type: 'string', default: 'small' },
        now: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

/** The two ports above it must exist too. */
function readPort(text: string | undefined): number {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65533) return port;
  throw new OptionError(`--port ${text}: a number from 1 to 65533 is needed, such as --port 8080.`);
}

function readWorld(text: string | undefined): World['size'] {
  if (text === 'small' || text === 'large') return text;
  throw new OptionError(`--world ${text}: there are two, --world small and --world large.`);
}

/** A day alone means nine in the morning, when there is something to see; without a zone it is this machine's. */
function readMoment(text: string): number {
  const [, day, time] =
    /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  const moment = day === undefined ? Number.NaN : Date.parse(day + (time ?? 'T09:00'));
  if (!Number.isNaN(moment) && isDay(day ?? '')) return moment;
  throw new OptionError(`--now ${text}: a date is needed, such as --now 2026-11-24 or --now 2026-11-24T09:15.`);
}

/** 31 April is no day, though a date may be made of it. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
