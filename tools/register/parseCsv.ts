export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  readonly line: number;
  readonly reason: string;
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}

interface Cell {
  readonly text: string;
  /** Where it ends: at a comma, at the end of a line, or at the end of the text. */
  readonly end: number;
  readonly fault?: string;
}

const isCellEnd = (character: string | undefined): boolean =>
  character === undefined || character === ',' || character === '\n' || character === '\r';

const endOfPlain = (text: string, from: number): number => {
  let end = from;
  while (!isCellEnd(text[end])) end += 1;
  return end;
};

const readPlain = (text: string, from: number): Cell => {
  const end = endOfPlain(text, from);
  const cell = text.slice(from, end);
  return cell.includes('"')
    ? { text: cell, end, fault: 'a quote stands inside a cell that is not quoted' }
    : { text: cell, end };
};

/** A quoted cell may hold commas and lines; a quote in it is written twice. */
const readQuoted = (text: string, from: number): Cell => {
  let cell = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0)
      return { text: cell + text.slice(at), end: text.length, fault: 'a quote is opened and never closed' };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return endQuoted(text, cell, quote + 1);
    cell += '"';
    at = quote + 2;
  }
};

const endQuoted = (text: string, cell: string, after: number): Cell => {
  if (isCellEnd(text[after])) return { text: cell, end: after };
  return { text: cell, end: endOfPlain(text, after), fault: 'something stands after the closing quote of a cell' };
};

const countLines = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/**
 * CSV as RFC 4180 has it, with or without a byte-order mark, with LF or CRLF. Empty lines are skipped; a record that
 * is broken is a fault with its line, and reading goes on behind it.
 */
export const parseCsv = (source: string): Csv => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const record = readRecord(text, at);
    const isEmpty = record.cells.length === 1 && record.cells[0] === '' && record.end - at < 1;
    if (record.fault !== undefined) faults.push({ line, reason: record.fault });
    else if (!isEmpty) records.push({ line, cells: record.cells });
    const next = text.startsWith('\r\n', record.end) ? record.end + 2 : record.end + 1;
    line += countLines(text, at, next);
    at = next;
  }
  return { records, faults };
};

const readRecord = (text: string, from: number) => {
  const cells: string[] = [];
  let fault: string | undefined;
  for (let at = from; ;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    cells.push(cell.text);
    fault ??= cell.fault;
    if (text[cell.end] !== ',') return { cells, fault, end: cell.end };
    at = cell.end + 1;
  }
};
