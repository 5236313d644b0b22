import type { Partner, RegisterProblem } from '../../src/domain/federation';
import { readPartnerRow, siftPartners, type Placed } from '../../src/domain/registerRows';
import { parseCsv, type CsvRecord } from './parseCsv';
import { pathOfColumn, rowOfCsv } from './rowOfCsv';

export interface PartnerRows {
  readonly partners: readonly Partner[];
  readonly problems: readonly RegisterProblem[];
  /** What was read and is worth a look, by line and column. */
  readonly warnings: readonly RegisterProblem[];
  /** What is not wrong but will not be used, such as a column that the register does not know. */
  readonly remarks: readonly string[];
}

const NEEDED = ['id', 'name', 'domains', 'agreementLevel', 'assurance.type', 'closedOn', 'source', 'asOf'];

const findHeaderFaults = (headers: readonly string[]): readonly RegisterProblem[] => {
  const names = headers.map((header) => header.trim());
  const missing = NEEDED.filter((name) => !names.includes(name)).map((field) => ({ field, reason: 'has no column' }));
  const twice = names
    .filter((name, index) => name !== '' && names.indexOf(name) !== index)
    .map((field) => ({ field, reason: 'has two columns' }));
  return [...missing, ...twice].map((fault) => ({ row: 'line 1', ...fault }));
};

const readRecord = (record: CsvRecord, columns: readonly (readonly string[] | undefined)[]) => {
  const row = `line ${record.line}`;
  if (record.cells.length === columns.length)
    return { row, read: readPartnerRow(rowOfCsv(columns, record.cells), row, 2) };
  const reason = `has ${record.cells.length} cells where the header has ${columns.length}`;
  return { row, read: { ok: false, problems: [{ row, field: '', reason }] } as const };
};

/** Partners out of CSV, a header first with its columns in any order; each fault with its line and column. */
export const readCsvPartners = (text: string): PartnerRows => {
  const csv = parseCsv(text);
  const [header, ...records] = csv.records;
  if (!header)
    return { partners: [], problems: [{ row: 'line 1', field: '', reason: 'is empty' }], warnings: [], remarks: [] };
  const problems: RegisterProblem[] = [...findHeaderFaults(header.cells)];
  if (records.length === 0 && csv.faults.length === 0)
    problems.push({ row: 'line 1', field: '', reason: 'is a header without a row beneath it' });
  problems.push(...csv.faults.map(({ line, reason }) => ({ row: `line ${line}`, field: '', reason })));
  const columns = header.cells.map(pathOfColumn);
  const unknown = header.cells.filter((_name, index) => columns[index] === undefined);
  const placed: Placed<Partner>[] = [];
  const warnings: RegisterProblem[] = [];
  for (const record of records) {
    const { row, read } = readRecord(record, columns);
    if (!read.ok) problems.push(...read.problems);
    else {
      placed.push({ row, value: read.value });
      warnings.push(...(read.warnings ?? []));
    }
  }
  const sifted = siftPartners(placed);
  return {
    partners: sifted.kept,
    problems: [...problems, ...sifted.problems],
    warnings: [...warnings, ...(sifted.warnings ?? [])],
    remarks: unknown.map((name) => `column ${JSON.stringify(name)} is not known and is left out`),
  };
};
