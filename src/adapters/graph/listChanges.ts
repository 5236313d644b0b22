import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import type { GraphClient } from './graphClient';
import type { Fields } from './readListRow';
import { malformed } from './toFailure';

const Item = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  deleted: v.nullish(v.looseObject({})),
  fields: v.optional(v.record(v.string(), v.unknown())),
});
const Page = v.object({
  value: v.array(Item),
  '@odata.nextLink': v.optional(v.string()),
  '@odata.deltaLink': v.optional(v.string()),
});

/** A page's address leads to Graph and nowhere else: the token goes with it. */
const GRAPH = 'https://graph.microsoft.com/v1.0/';
const MOST_PAGES = 200;

export interface ListRows {
  /** By the list's own number. */
  readonly rows: ReadonlyMap<string, Fields>;
  /** Address to ask for what changes after this. */
  readonly next: string;
}

/** 410: the list does not remember that far back; `start` is where to read it anew, where Graph says so. */
export interface Gone {
  readonly kind: 'gone';
  readonly start?: string;
}

/** A request of the list, by the path that asks for its rows or for what changed. */
export interface ChangesRequest {
  readonly path: string;
  readonly scopes: readonly string[];
  /** What is known already; changes go on top of it. */
  readonly known: ReadonlyMap<string, Fields>;
}

/**
 * Follows pages until there is an address for the next changes. A row may come more than once: the last one holds. A
 * changed row without its fields cannot be understood, so the list is to be read anew.
 */
export const readChanges = async (
  client: GraphClient,
  { path, scopes, known }: ChangesRequest,
): Promise<Result<ListRows | Gone, Failure>> => {
  const rows = new Map(known);
  let address = path;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const gone: Gone[] = [];
    const whenGone = (start?: string) =>
      gone.push({ kind: 'gone', start: start?.startsWith(GRAPH) ? start : undefined });
    const answer = await client.send({ method: 'GET', path: address, scopes, whenGone });
    if (gone[0]) return succeed(gone[0]);
    if (!answer.ok) return answer;
    const page = v.safeParse(Page, answer.value);
    if (!page.success) return fail(malformed(client.now()));
    for (const { id, deleted, fields } of page.output.value) {
      if (deleted) rows.delete(id);
      else if (fields) rows.set(id, fields);
      else return succeed({ kind: 'gone' });
    }
    const { '@odata.nextLink': nextPage, '@odata.deltaLink': next } = page.output;
    const following = nextPage ?? next;
    if (!following?.startsWith(GRAPH)) return fail(malformed(client.now()));
    if (nextPage === undefined) return succeed({ rows, next: following });
    address = nextPage;
  }
  return fail(malformed(client.now()));
};
