import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import type { GraphClient, GraphRequest } from './graphClient';
import { malformed } from './toFailure';

const Page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/** A page's address leads to Graph and nowhere else: the token goes with it. */
const GRAPH = 'https://graph.microsoft.com/v1.0/';

const MOST_PAGES = 200;

/** All entries of a collection, page by page, or those of the first pages; a page that fails or is none fails the whole. */
export const readAllPages = async (
  client: GraphClient,
  request: Omit<GraphRequest, 'method' | 'body'>,
  wanted = Infinity,
): Promise<Result<readonly unknown[], Failure>> => {
  const entries: unknown[] = [];
  let path: string | undefined = request.path;
  for (let pages = 0; path !== undefined && pages < wanted; pages += 1) {
    const answer: Result<unknown, Failure> = await client.send({ ...request, path, method: 'GET' });
    if (!answer.ok) return answer;
    const page = v.safeParse(Page, answer.value);
    if (!page.success || pages >= MOST_PAGES) return fail(malformed(client.now()));
    entries.push(...page.output.value);
    path = page.output['@odata.nextLink'];
    if (path !== undefined && !path.startsWith(GRAPH)) return fail(malformed(client.now()));
  }
  return succeed(entries);
};
