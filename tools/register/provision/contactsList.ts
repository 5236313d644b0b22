import { CONTACT_COLUMNS, contactsListOf } from '../../../src/adapters/graph/contactColumns';
import type { RegisterProblem } from '../../../src/domain/federation';
import { readContactRow, type ContactRow, type Row } from '../../../src/domain/registerRows';
import { parseCsv } from '../parseCsv';
import { NOT_UTF_8, readText } from '../readText';
import type { WantedList } from './wantedList';

const FIELDS = ['id', 'partner', 'name', 'role', 'service', 'email', 'phone', 'source', 'asOf'];
const NEEDED = ['id', 'partner', 'name', 'role', 'source', 'asOf'];

interface ContactRows {
  readonly contacts: readonly ContactRow[];
  readonly problems: readonly RegisterProblem[];
  readonly warnings: readonly RegisterProblem[];
}

const findHeaderFaults = (names: readonly string[]): readonly RegisterProblem[] => [
  ...NEEDED.filter((name) => !names.includes(name)).map((field) => ({ row: 'line 1', field, reason: 'has no column' })),
  ...names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((field) => ({ row: 'line 1', field, reason: 'has two columns' })),
  ...names
    .filter((name) => !FIELDS.includes(name))
    .map((field) => ({ row: 'line 1', field, reason: 'is no column of a contact' })),
];

/** An empty cell says nothing. */
const toRow = (names: readonly string[], cells: readonly string[]): unknown =>
  Object.fromEntries(
    names.map((name, at) => [name, cells[at]?.trim() ?? ''] as const).filter(([, cell]) => cell !== ''),
  );

const readCells = (names: readonly string[], cells: readonly string[], row: string): Row<ContactRow> => {
  if (cells.length === names.length) return readContactRow(toRow(names, cells), row);
  const reason = `has ${cells.length} cells where the header has ${names.length}`;
  return { ok: false, problems: [{ row, field: '', reason }] };
};

/** Contacts out of CSV, each fault by line and column. */
export const readContacts = (text: string): ContactRows => {
  const csv = parseCsv(text);
  const [header, ...records] = csv.records;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const problems: RegisterProblem[] = header
    ? [
        ...findHeaderFaults(names),
        ...csv.faults.map(({ line, reason }) => ({ row: `line ${line}`, field: '', reason })),
      ]
    : [{ row: 'line 1', field: '', reason: 'is empty' }];
  const warnings: RegisterProblem[] = [];
  const contacts = new Map<string, ContactRow>();
  for (const { line, cells } of records) {
    const row = `line ${line}`;
    const read = readCells(names, cells, row);
    if (!read.ok) problems.push(...read.problems);
    else if (contacts.has(read.value.id)) problems.push({ row, field: 'id', reason: `${read.value.id} stands twice` });
    else {
      contacts.set(read.value.id, read.value);
      warnings.push(...(read.warnings ?? []));
    }
  }
  return { contacts: [...contacts.values()], problems, warnings };
};

const UNREADABLE: ContactRows = { contacts: [], problems: [{ ...NOT_UTF_8, row: 'contacts' }], warnings: [] };

/** The list of contacts beside the register's; only partners of the register have contacts. */
export const wantContacts = (path: string, registerTitle: string, partners: readonly string[]): WantedList => {
  const text = readText(path);
  const { contacts, problems, warnings } = text === undefined ? UNREADABLE : readContacts(text);
  const strangers = contacts
    .filter(({ partner }) => !partners.includes(partner))
    .map(({ id, partner }) => ({ row: id, field: 'partner', reason: `${partner} is no partner of the register` }));
  return {
    title: contactsListOf(registerTitle),
    wanted: contacts.map((contact) => ({ ...contact })),
    schema: CONTACT_COLUMNS,
    idColumn: 'ContactId',
    problems: [...problems, ...strangers],
    warnings,
  };
};
