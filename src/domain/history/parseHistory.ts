import { SHARING_LEVELS, type SharingLevel } from '../sharingLevel';
import { parseRetention, STANDARD_RETENTION_MONTHS } from './retention';
import { SHARE_RESULTS, type ShareHistory, type ShareRecord, type ShareResult } from './shareRecord';

const VERSION = 1;

/** A history as it stands in a file. */
export interface HistoryFile {
  readonly history: ShareHistory;
  /** Rows that a person or a later version wrote and that cannot be read here: kept as they are. */
  readonly unreadable: readonly unknown[];
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isLevelOrAbsent = (value: unknown): boolean =>
  value === undefined || SHARING_LEVELS.includes(value as SharingLevel);

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const parseRecord = (row: unknown): ShareRecord | undefined => {
  if (!isRow(row)) return undefined;
  const { at, actor, onBehalfOf, calendarId, whom, partner, from, to, held, result, reason } = row;
  const isRecord =
    isTime(at) &&
    typeof actor === 'string' &&
    typeof whom === 'string' &&
    [onBehalfOf, calendarId, partner, reason].every(isTextOrAbsent) &&
    [from, to, held].every(isLevelOrAbsent) &&
    SHARE_RESULTS.includes(result as ShareResult);
  if (!isRecord) return undefined;
  const record = { at, actor, onBehalfOf, calendarId, whom, partner, from, to, held, result, reason };
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as unknown as ShareRecord;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `undefined`: not a history at all. One row that cannot be read takes no other with it. */
export const parseHistory = (text: string): HistoryFile | undefined => {
  const file = parseJson(text);
  if (!isRow(file) || file.version !== VERSION || !Array.isArray(file.records)) return undefined;
  const rows = file.records.map((row: unknown) => ({ row, record: parseRecord(row) }));
  const retention = parseRetention(Number(file.retentionMonths));
  return {
    history: {
      records: rows.flatMap(({ record }) => record ?? []),
      retentionMonths: retention.ok ? retention.value : STANDARD_RETENTION_MONTHS,
    },
    unreadable: rows.filter(({ record }) => !record).map(({ row }) => row),
  };
};

/** The file's text; `parseHistory` reads the same out of it again. */
export const formatHistory = ({ history, unreadable }: HistoryFile): string =>
  JSON.stringify(
    { version: VERSION, retentionMonths: history.retentionMonths, records: [...history.records, ...unreadable] },
    undefined,
    2,
  );
