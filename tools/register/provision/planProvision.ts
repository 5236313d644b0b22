import { findColumns, type FoundColumn, type ListColumn } from '../../../src/adapters/graph/listColumns';
import { readListRow } from '../../../src/adapters/graph/readListRow';
import { PARTNER_COLUMNS, serviceColumns, type RegisterColumn } from '../../../src/adapters/graph/registerColumns';
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
  readonly partners: readonly Plain[];
  readonly services: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

const wantedColumns = (services: readonly string[]): readonly RegisterColumn[] => [
  ...PARTNER_COLUMNS,
  ...services.flatMap(serviceColumns),
];

const asIs = (column: RegisterColumn): FoundColumn => ({ column, field: column.name });

/** A list with every service's status, so that each of their columns is looked for. */
const findAll = (services: readonly string[], columns: readonly ListColumn[]) => {
  const statuses = services.map((service) => ({ name: serviceColumns(service)[0]?.name ?? '' }));
  const { found } = findColumns(services, [...columns, ...statuses]);
  const isThere = ({ field }: FoundColumn) => columns.some(({ name }) => field === name || field === `${name}LookupId`);
  return found.filter(isThere);
};

const sameFact = (before: unknown, after: unknown): boolean =>
  (isNothing(before) && isNothing(after)) || JSON.stringify(before) === JSON.stringify(after);

const textAt = (row: Plain, name: string): string => String(row[name] ?? '');

const toFields = (columns: readonly FoundColumn[], partner: Plain): Plain =>
  Object.assign({}, ...columns.map((found) => toField(found, factAt(partner, found.column.path))));

const withoutEmpty = (fields: Plain): Plain =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** What has to be written so that the list says what the file says. Nothing is ever removed. */
export const planProvision = ({ partners, services, columns, rows }: Provision): ProvisionPlan => {
  const found = findAll(services, columns);
  const missing = wantedColumns(services).filter(({ name }) => !found.some(({ column }) => column.name === name));
  const written = [...found.filter(isWritten), ...missing.map(asIs)];
  const idField = found.find(({ column }) => column.name === 'PartnerId')?.field ?? 'PartnerId';
  const rowOfId = new Map(rows.map((row) => [textAt(row.fields, idField), row]));
  const ids = new Set(partners.map((partner) => textAt(partner, 'id')));

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
  const changes = partners.flatMap((partner) => changeOf(partner) ?? []);
  const added = partners.filter((partner) => !rowOfId.has(textAt(partner, 'id')));
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
