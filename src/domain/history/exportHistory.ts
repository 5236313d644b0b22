import { csvOf } from '../table';
import type { ShareRecord } from './shareRecord';

const COLUMNS = [
  'at',
  'actor',
  'onBehalfOf',
  'whom',
  'partner',
  'calendarId',
  'from',
  'to',
  'held',
  'result',
  'reason',
] as const;

type Column = (typeof COLUMNS)[number];
type Headings = Readonly<Partial<Record<Column, string>>>;
type Say = (column: Column, value: string) => string;

/** What leaves as a file, whatever its format. */
export interface ExportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `headings` and `say` put words for codes. */
export const toTable = (
  records: readonly ShareRecord[],
  headings: Headings = {},
  say: Say = (_column, value) => value,
): ExportTable => ({
  head: COLUMNS.map((column) => headings[column] ?? column),
  rows: records.map((record) =>
    COLUMNS.map((column) => (record[column] === undefined ? '' : say(column, record[column]))),
  ),
});

/** RFC 4180, with a heading; no cell can be taken for a formula (C11.4). */
export const toCsv = (records: readonly ShareRecord[], headings?: Headings, say?: Say): string => {
  const { head, rows } = toTable(records, headings, say);
  return csvOf(head, rows);
};
