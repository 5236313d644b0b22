import type { Failure } from '../../application/failure';
import { succeed, type Result } from '../../domain/result';

type Asked = Readonly<Record<string, Promise<Result<unknown, Failure>>>>;
type Values<T extends Asked> = {
  readonly [name in keyof T]: T[name] extends Promise<Result<infer V, Failure>> ? V : never;
};

/** The values of questions that are under way at the same time, by name; or the first failure among them. */
export const allOf = async <T extends Asked>(asked: T): Promise<Result<Values<T>, Failure>> => {
  const values: Record<string, unknown> = {};
  for (const [name, answer] of Object.entries(asked)) {
    const result = await answer;
    if (!result.ok) return result;
    values[name] = result.value;
  }
  return succeed(values as Values<T>);
};
