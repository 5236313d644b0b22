import * as v from 'valibot';
import type { RegisterProblem } from '../../domain/federation';
import { PARTNER_COLUMNS, serviceColumns, type RegisterColumn } from './registerColumns';

const ColumnAnswer = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  displayName: v.nullish(v.string()),
  indexed: v.nullish(v.boolean()),
  lookup: v.nullish(v.looseObject({})),
  personOrGroup: v.nullish(v.looseObject({})),
});

/** A column that the list really has. */
export type ListColumn = v.InferOutput<typeof ColumnAnswer>;

/** A fact of the register and the field of the list's rows that holds it. */
export interface FoundColumn {
  readonly column: RegisterColumn;
  /** As it is asked for; a look-up gives the id of another row. */
  readonly field: string;
}

export interface FoundColumns {
  readonly found: readonly FoundColumn[];
  /** Columns that the list does not have. */
  readonly problems: readonly RegisterProblem[];
  /** The first of them without which the list is not used. */
  readonly obstacle?: RegisterProblem;
}

/** `undefined`: not a column as Graph describes it. */
export const parseColumn = (answer: unknown): ListColumn | undefined => {
  const { success, output } = v.safeParse(ColumnAnswer, answer);
  return success ? output : undefined;
};

/** SharePoint writes a letter that a name may not hold as `_x0020_`; here only letters and digits count. */
const normalise = (name: string): string =>
  name
    .replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const fieldOf = ({ name, lookup, personOrGroup }: ListColumn): string =>
  lookup || personOrGroup ? `${name}LookupId` : name;

/** By internal name, which stays for good; else by what people see, since SharePoint cuts long internal names off. */
const findColumn = (column: RegisterColumn, columns: readonly ListColumn[]): FoundColumn | undefined => {
  const wanted = [normalise(column.name), normalise(column.label)];
  const match =
    columns.find(({ name }) => normalise(name) === wanted[0]) ??
    columns.find(({ name, displayName }) => [name, displayName ?? ''].some((text) => wanted.includes(normalise(text))));
  return match && { column, field: fieldOf(match) };
};

/** Columns for the calendar are always looked for; those of another service only where the list has its status. */
const wantedColumns = (services: readonly string[], columns: readonly ListColumn[]): readonly RegisterColumn[] => {
  const ofService = services.flatMap((service) => {
    const [status, ...rest] = serviceColumns(service);
    const isKept = status && (service === 'calendar' || findColumn(status, columns));
    return isKept ? [status, ...rest] : [];
  });
  return [...PARTNER_COLUMNS, ...ofService];
};

/** Which field of a row holds which fact, for the services that the organisation federates. */
export const findColumns = (services: readonly string[], columns: readonly ListColumn[]): FoundColumns =>
  matchColumns(wantedColumns(services, columns), columns);

/** Which field of a row holds which of the facts that are wanted. */
export const matchColumns = (wanted: readonly RegisterColumn[], columns: readonly ListColumn[]): FoundColumns => {
  const missing = wanted.filter((column) => !findColumn(column, columns));
  const problemOf = ({ label }: RegisterColumn): RegisterProblem => ({
    row: 'columns',
    field: label,
    reason: 'is missing',
  });
  const obstacle = missing.find(({ isNeeded }) => isNeeded);
  return {
    found: wanted.flatMap((column) => findColumn(column, columns) ?? []),
    problems: missing.map(problemOf),
    obstacle: obstacle && problemOf(obstacle),
  };
};
