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

/** RFC 4180, with a heading; no cell can be taken for a formula (C11.4). `headings` and `say` put words for codes. */
export const toCsv = (
  records: readonly ShareRecord[],
  headings: Readonly<Partial<Record<(typeof COLUMNS)[number], string>>> = {},
  say: (column: (typeof COLUMNS)[number], value: string) => string = (_column, value) => value,
): string =>
  csvOf(
    COLUMNS.map((column) => headings[column] ?? column),
    records.map((record) => COLUMNS.map((column) => (record[column] === undefined ? '' : say(column, record[column])))),
  );
