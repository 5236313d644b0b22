import { fail, type Result } from '../domain/result';
import type { Failure } from './failure';

const broken = (error: unknown): Result<never, Failure> =>
  fail({ kind: 'unexpected', code: error instanceof Error ? error.name : undefined });

/** Asks a port that may throw or reject as well as fail: where nothing may get out, not even a host's mistake. */
export const attempt = <T>(ask: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
  try {
    return ask().then(undefined, broken);
  } catch (error) {
    return Promise.resolve(broken(error));
  }
};
