import {
  formatHistory,
  mergeRecords,
  parseHistory,
  parseRetention,
  purge,
  STANDARD_RETENTION_MONTHS,
  type HistoryFile,
  type RetentionProblem,
  type ShareHistory,
  type ShareRecord,
} from '../domain/history';
import { fail, succeed, type Result } from '../domain/result';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { Ports } from './ports';
import type { AppFolder } from './sharingPorts';

export interface HistoryReading {
  /** What was kept, and what was recorded since this pane was opened. */
  readonly history: ShareHistory;
  /** `undefined`: all of it is kept. Otherwise it lasts while the pane is open, and this is why. */
  readonly notKept?: Failure;
  /** Rows of the file that cannot be read: kept there, not shown. */
  readonly unreadable: number;
}

/** The person's own record of their shares: they can edit the file, so it is no audit log. */
export interface HistoryKeeper {
  read(): Promise<HistoryReading>;
  add(record: ShareRecord): Promise<HistoryReading>;
  setRetention(months: number): Promise<Result<HistoryReading, RetentionProblem>>;
}

type HistoryPorts = Pick<Ports, 'clock'> & { readonly appFolder: AppFolder };

const FILE = 'history.json';
const ATTEMPTS = 4;

interface Kept {
  readonly file: HistoryFile;
  readonly eTag?: string;
}

const NEW: HistoryFile = { history: { records: [], retentionMonths: STANDARD_RETENTION_MONTHS }, unreadable: [] };

/** What somebody made unreadable is put aside under its day, never written over. */
const putAside = async ({ appFolder, clock }: HistoryPorts, text: string): Promise<Result<unknown, Failure>> =>
  appFolder.write(`history-unreadable-${new Date(clock.now()).toISOString().replace(/[:.]/g, '-')}.json`, text);

const readKept = async (ports: HistoryPorts): Promise<Result<Kept, Failure>> => {
  const stored = await ports.appFolder.read(FILE);
  if (!stored.ok) return stored;
  if (!stored.value) return succeed({ file: NEW });
  const { text, eTag } = stored.value;
  const file = parseHistory(text);
  if (file) return succeed({ file, eTag });
  const aside = await putAside(ports, text);
  return aside.ok ? succeed({ file: NEW, eTag }) : fail(aside.error);
};

interface Pending {
  readonly records: readonly ShareRecord[];
  readonly retentionMonths?: number;
}

const join = ({ file }: Kept, pending: Pending, now: number): HistoryFile => {
  const { records, retentionMonths } = file.history;
  const history = {
    records: mergeRecords(records, pending.records),
    retentionMonths: pending.retentionMonths ?? retentionMonths,
  };
  return { ...file, history: purge(history, now) };
};

const isSame = (a: HistoryFile, b: HistoryFile): boolean => formatHistory(a) === formatHistory(b);

/** Reads, adds, writes over what was read; if somebody wrote meanwhile, once more from the beginning. */
const store = async (ports: HistoryPorts, pending: Pending): Promise<Result<HistoryFile, Failure>> => {
  let failure: Failure = { kind: 'conflict' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const kept = await readKept(ports);
    if (!kept.ok) return kept;
    const file = join(kept.value, pending, ports.clock.now());
    if (isSame(file, kept.value.file)) return succeed(file);
    const written = await ports.appFolder.write(FILE, formatHistory(file), kept.value.eTag);
    if (written.ok) return succeed(file);
    failure = written.error;
    if (failure.kind !== 'conflict') break;
  }
  return fail(failure);
};

/**
 * A history that is kept in the person's OneDrive where that can be reached, and in memory where it cannot. One
 * write at a time; what could not be kept is tried again with the next.
 */
export const createHistory = (ports: HistoryPorts): HistoryKeeper => {
  let pending: Pending = { records: [] };
  let last: HistoryFile = NEW;
  let queue: Promise<unknown> = Promise.resolve();

  const sync = async (): Promise<HistoryReading> => {
    const taken = pending;
    const stored = await attempt(() => store(ports, taken));
    if (stored.ok) {
      last = stored.value;
      const records = pending.records.filter((record) => !taken.records.includes(record));
      pending = pending === taken ? { records: [] } : { ...pending, records };
      return { history: last.history, unreadable: last.unreadable.length };
    }
    const { history } = join({ file: last }, pending, ports.clock.now());
    return { history, notKept: stored.error, unreadable: last.unreadable.length };
  };
  const inTurn = (): Promise<HistoryReading> => {
    const turn = queue.then(sync);
    queue = turn;
    return turn;
  };

  return {
    read: inTurn,
    add: (record) => {
      pending = { ...pending, records: [...pending.records, record] };
      return inTurn();
    },
    setRetention: async (months) => {
      const parsed = parseRetention(months);
      if (!parsed.ok) return parsed;
      pending = { ...pending, retentionMonths: parsed.value };
      return succeed(await inTurn());
    },
  };
};
