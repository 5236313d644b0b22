import { matchColumns, type FoundColumn, type ListColumn } from '../../../src/adapters/graph/listColumns';
import { readListRow } from '../../../src/adapters/graph/readListRow';
import type { RegisterColumn } from '../../../src/adapters/graph/registerColumns';
import { factAt, isNothing, isWritten, toField, type Plain } from './listFields';

/** A row as the list has it now. */
export interface ListRow {
  readonly id: string;
  readonly eTag: string;
  readonly fields: Plain;
}

export interface RowChange {
  readonly row: ListRow;
  readonly name: string;
  /** What people see above the columns that change. */
  readonly labels: readonly string[];
  readonly fields: Plain;
}

export interface ProvisionPlan {
  readonly columns: readonly RegisterColumn[];
  readonly additions: readonly { readonly name: string; readonly fields: Plain }[];
  readonly changes: readonly RowChange[];
  readonly unchanged: number;
  /** In the list and not in the file. They are left as they are. */
  readonly onlyInList: readonly string[];
}

export interface Provision {
  /** As the file has them, each with an `id` and a `name`. */
  readonly wanted: readonly Plain[];
  /** What the list is to have. */
  readonly schema: readonly RegisterColumn[];
  /** The column that tells rows apart. */
  readonly idColumn: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

const asIs = (column: RegisterColumn): FoundColumn => ({ column, field: column.name });

const sameFact = (before: unknown, after: unknown): boolean =>
  (isNothing(before) && isNothing(after)) || JSON.stringify(before) === JSON.stringify(after);

const textAt = (row: Plain, name: string): string => String(row[name] ?? '');

const toFields = (columns: readonly FoundColumn[], partner: Plain): Plain =>
  Object.assign({}, ...columns.map((found) => toField(found, factAt(partner, found.column.path))));

const withoutEmpty = (fields: Plain): Plain =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** What has to be written so that the list says what the file says. Nothing is ever removed. */
export const planProvision = ({ wanted, schema, idColumn, columns, rows }: Provision): ProvisionPlan => {
  const { found } = matchColumns(schema, columns);
  const missing = schema.filter(({ name }) => !found.some(({ column }) => column.name === name));
  const written = [...found.filter(isWritten), ...missing.map(asIs)];
  const idField = found.find(({ column }) => column.name === idColumn)?.field ?? idColumn;
  const rowOfId = new Map(rows.map((row) => [textAt(row.fields, idField), row]));
  const ids = new Set(wanted.map((partner) => textAt(partner, 'id')));

  const changeOf = (partner: Plain): RowChange | undefined => {
    const row = rowOfId.get(textAt(partner, 'id'));
    if (!row) return undefined;
    const before = readListRow(found, row.fields, () => undefined);
    const changed = written.filter(
      ({ column }) => !sameFact(factAt(before, column.path), factAt(partner, column.path)),
    );
    const labels = changed.map(({ column }) => column.label);
    return { row, name: textAt(partner, 'name'), labels, fields: toFields(changed, partner) };
  };
  const changes = wanted.flatMap((partner) => changeOf(partner) ?? []);
  const added = wanted.filter((partner) => !rowOfId.has(textAt(partner, 'id')));
  return {
    columns: missing,
    additions: added.map((one) => ({ name: textAt(one, 'name'), fields: withoutEmpty(toFields(written, one)) })),
    changes: changes.filter(({ labels }) => labels.length > 0),
    unchanged: changes.filter(({ labels }) => labels.length === 0).length,
    onlyInList: rows
      .filter(({ fields }) => !ids.has(textAt(fields, idField)))
      .map(({ fields }) => textAt(fields, 'Title')),
  };
};
