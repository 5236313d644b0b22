import * as v from 'valibot';
import type { RegisterProblem } from '../../domain/federation';

export type Row<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: RegisterProblem };

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** One row, or where and why it cannot be used. `row` is its place in the file, such as `partners[3]`. */
export const readRow = <T>(schema: Schema<T>, value: unknown, row: string): Row<T> => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const issue = parsed.issues[0];
  return { ok: false, problem: { row, field: v.getDotPath(issue) ?? '', reason: sayIssue(issue) } };
};

const sayIssue = (issue: v.BaseIssue<unknown>): string => (issue.input === undefined ? 'is missing' : issue.message);

/** Reads each row of a list by itself: one that is broken does not take the others with it. */
export const readRows = <T>(schema: Schema<T>, list: unknown, name: string): readonly Row<T>[] => {
  if (Array.isArray(list)) return list.map((value, index) => readRow(schema, value, `${name}[${index}]`));
  const reason = list === undefined ? 'is missing' : 'is not a list';
  return [{ ok: false, problem: { row: name, field: '', reason } }];
};
