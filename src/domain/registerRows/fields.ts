import type { RegisterProblem } from '../federation';
import type { Result } from '../result';
import { findMarkup } from './findMarkup';

/** Why a value cannot be used; completes the sentence "This field …". `below`: where inside of it. */
export interface Refusal {
  readonly reason: string;
  readonly below?: string;
}

export type Parser<T> = (value: unknown) => Result<T, Refusal>;

/** An object of the file whose fields are read one by one; whatever is wrong with them is added to `problems`. */
export interface Fields {
  /** Where in the file, such as `partners[3]`. */
  readonly row: string;
  /** Where in the row, such as `services.calendar.`; empty at its top. */
  readonly within: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: RegisterProblem[];
  /** What is used as it stands, and worth a look by whoever keeps the register. */
  readonly warnings: RegisterProblem[];
}

export type Row<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly RegisterProblem[] }
  | { readonly ok: false; readonly problems: readonly RegisterProblem[] };

export const complain = ({ row, within, problems }: Fields, field: string, { reason, below }: Refusal): void => {
  problems.push({ row, field: `${within}${field}${below === undefined ? '' : `.${below}`}`, reason });
};

export const optional = <T>(fields: Fields, name: string, parse: Parser<T>): T | undefined => {
  const value = fields.values[name];
  if (value === undefined) return undefined;
  const parsed = parse(value);
  if (!parsed.ok) {
    complain(fields, name, parsed.error);
    return undefined;
  }
  warnOfMarkup(fields, name, value);
  return parsed.value;
};

/** It is never interpreted, so nothing is lost by using it; but somebody may have meant something else (SEC-06). */
const warnOfMarkup = ({ row, within, warnings }: Fields, name: string, value: unknown): void => {
  const below = findMarkup(value);
  if (below === undefined) return;
  const field = `${within}${name}${below === '' ? '' : `.${below}`}`;
  warnings.push({ row, field, reason: 'holds HTML; it is shown as text' });
};

/** After a complaint the row is refused, and what is given here for the field goes nowhere. */
export const needed = <T>(fields: Fields, name: string, parse: Parser<T>): T => {
  if (fields.values[name] === undefined) complain(fields, name, { reason: 'is missing' });
  return optional(fields, name, parse) as T;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One row by itself, or everything that is wrong with it. */
export const readRow = <T>(value: unknown, row: string, read: (fields: Fields) => T): Row<T> => {
  if (value === undefined) return { ok: false, problems: [{ row, field: '', reason: 'is missing' }] };
  if (!isObject(value)) return { ok: false, problems: [{ row, field: '', reason: 'is not an object' }] };
  const fields: Fields = { row, within: '', values: value, problems: [], warnings: [] };
  const result = read(fields);
  const { problems, warnings } = fields;
  if (problems.length > 0) return { ok: false, problems };
  return warnings.length === 0 ? { ok: true, value: result } : { ok: true, value: result, warnings };
};

/** An object inside of a row; its faults are the row's. */
export const readWithin = <T>(fields: Fields, name: string, read: (inner: Fields) => T): T | undefined => {
  const values = fields.values[name];
  if (values === undefined) return undefined;
  const { row, problems, warnings } = fields;
  if (isObject(values)) return read({ row, problems, warnings, within: `${fields.within}${name}.`, values });
  complain(fields, name, { reason: 'is not an object' });
  return undefined;
};

/** Reads each row of a list by itself: one that is broken does not take the others with it. */
export const readRows = <T>(
  list: unknown,
  name: string,
  read: (value: unknown, row: string) => Row<T>,
): readonly Row<T>[] => {
  if (Array.isArray(list)) return list.map((value, index) => read(value, `${name}[${index}]`));
  const reason = list === undefined ? 'is missing' : 'is not a list';
  return [{ ok: false, problems: [{ row: name, field: '', reason }] }];
};

/** A row that is a single value and no object. */
export const readValue = <T>(value: unknown, row: string, parse: Parser<T>): Row<T> => {
  const parsed = value === undefined ? undefined : parse(value);
  if (parsed?.ok) return parsed;
  return { ok: false, problems: [{ row, field: '', reason: parsed?.error.reason ?? 'is missing' }] };
};
