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

/** Signs that a spreadsheet takes for the beginning of a formula, full-width ones included. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cell = (text: string): string => {
  const safe = neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a heading; no cell can be taken for a formula (C11.4). `headings` and `say` put words for codes. */
export const toCsv = (
  records: readonly ShareRecord[],
  headings: Readonly<Partial<Record<(typeof COLUMNS)[number], string>>> = {},
  say: (column: (typeof COLUMNS)[number], value: string) => string = (_column, value) => value,
): string => {
  const head = COLUMNS.map((column) => cell(headings[column] ?? column));
  const rows = records.map((record) =>
    COLUMNS.map((column) => cell(record[column] === undefined ? '' : say(column, record[column]))),
  );
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
};
