import type { Failure } from '../application/failure';
import type { Clock } from '../application/ports';
import { fail, type Result } from '../domain/result';

/** A part of the product that is fetched when it is first needed, and again if that failed. */
export const createLazy = <T>(load: () => Promise<T>, clock: Clock) => {
  let loaded: Promise<T> | undefined;

  /** `use` on the part once it is there; a script that cannot be fetched is a lost connection. */
  return async <R>(use: (part: T) => Promise<Result<R, Failure>>): Promise<Result<R, Failure>> => {
    loaded ??= load();
    try {
      await loaded;
    } catch {
      loaded = undefined;
      return fail({ kind: 'offline', code: 'ScriptNotLoaded', at: clock.now() });
    }
    return use(await loaded);
  };
};
