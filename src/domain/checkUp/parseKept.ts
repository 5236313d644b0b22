import type { CheckUpRange } from './checkUpRange';
import { findRangeProblem } from './checkUpRange';
import type { Tally } from './tally';

/** How far one calendar was looked through: everything that starts before `reached`. */
export interface KeptPlace {
  readonly calendarId: string;
  /** Epoch milliseconds; absent: not begun. */
  readonly reached?: number;
  readonly isDone: boolean;
}

/** What is kept of a check-up, to go on with it another day: calendars, days and counts (AUD-03). */
export interface KeptCheckUp {
  readonly savedAt: string;
  readonly range: CheckUpRange;
  readonly places: readonly KeptPlace[];
  readonly tally: Tally;
}

const VERSION = 1;

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const areCounts = (value: unknown): boolean => isRow(value) && Object.values(value).every(isCount);

const isBand = (value: unknown): boolean => isRow(value) && isCount(value.count) && areCounts(value);

const areMonths = (value: unknown): boolean =>
  isRow(value) && Object.values(value).every((levels) => isRow(levels) && Object.values(levels).every(areCounts));

const isTally = (value: unknown): boolean =>
  isRow(value) &&
  [value.entries, value.isPrivate, value.withFiles].every(isCount) &&
  [value.sensitive, value.series].every(areCounts) &&
  areMonths(value.months) &&
  [value.old, value.urgent].every(isBand);

const isPlace = (value: unknown): boolean =>
  isRow(value) &&
  typeof value.calendarId === 'string' &&
  (value.reached === undefined || isCount(value.reached)) &&
  typeof value.isDone === 'boolean';

const isRange = (value: unknown): boolean =>
  isRow(value) &&
  typeof value.from === 'string' &&
  typeof value.to === 'string' &&
  findRangeProblem({ from: value.from, to: value.to }) === undefined;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `undefined`: nothing that can be gone on with. The person can change the file, so nothing in it is taken on trust. */
export const parseKept = (text: string): KeptCheckUp | undefined => {
  const file = parseJson(text);
  if (!isRow(file) || file.version !== VERSION) return undefined;
  const { savedAt, range, places, tally } = file;
  const isKept =
    typeof savedAt === 'string' &&
    !Number.isNaN(Date.parse(savedAt)) &&
    isRange(range) &&
    Array.isArray(places) &&
    places.every(isPlace) &&
    isTally(tally);
  return isKept ? ({ savedAt, range, places, tally } as unknown as KeptCheckUp) : undefined;
};

export const formatKept = (kept: KeptCheckUp): string => JSON.stringify({ version: VERSION, ...kept });
