import type { FoundCanary } from './canaryWords';

/**
 * A write that a test expects the person to make to an entry of their own, with words of that entry in it. A test
 * declares it before it runs:
 *
 *     test.use({ ownWrites: [{ method: 'PATCH', path: /^\/v1\.0\/me\/events\// }] });
 *
 * Then words may stand in the body of such a request to Graph, plain, and only those of the entry whose id is in the
 * path. Whoever declares a write that is never made fails too: nothing stays allowed out of habit.
 */
export interface OwnWrite {
  readonly method: string;
  /** Of the request's path, query included. */
  readonly path: RegExp;
}

/** Counts how often each declared write was met. */
export const createOwnWrites = (declared: readonly OwnWrite[], planted: ReadonlyMap<string, string>) => {
  const met = new Set<OwnWrite>();

  /** Whether this word may stand in the body of this request. */
  const allows = (request: { readonly method: string; readonly path: string }, found: FoundCanary): boolean => {
    const write = declared.find(({ method, path }) => method === request.method && path.test(request.path));
    const entry = planted.get(found.code);
    if (!write || entry === undefined || found.as !== 'plain') return false;
    met.add(write);
    return decodeURIComponent(request.path).includes(entry);
  };

  return {
    allows,
    neverMade: () => declared.filter((write) => !met.has(write)).map(({ method, path }) => `${method} ${path}`),
  };
};
