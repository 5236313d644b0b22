import { fail, type Result } from '../domain/result';
import type { Failure } from './failure';

/** Asks a port that may throw or reject as well as fail: where nothing may get out, not even a host's mistake. */
export const attempt = async <T>(ask: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
  try {
    return await ask();
  } catch (error) {
    return fail({ kind: 'unexpected', code: error instanceof Error ? error.name : undefined });
  }
};
