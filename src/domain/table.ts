/** Signs that a spreadsheet takes for the beginning of a formula, full-width ones included. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cell = (text: string): string => {
  const safe = neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

type Rows = readonly (readonly string[])[];

/** RFC 4180, the heading first; no cell can be taken for a formula (C11.4). */
export const csvOf = (head: readonly string[], rows: Rows): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const markdownCell = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[\\|<>`*_[\]]/g, '\\$&');

/** A table as GitHub and CommonMark's readers know it. */
export const markdownOf = (head: readonly string[], rows: Rows): string =>
  [head.map(markdownCell), head.map(() => '---'), ...rows.map((row) => row.map(markdownCell))]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
