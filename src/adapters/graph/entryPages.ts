import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import type { GraphClient, GraphRequest } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

const MOST_PAGES = 200;
const GRAPH = 'https://graph.microsoft.com/v1.0/';

const Page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

export interface PagesRequest<T> extends Pick<GraphRequest, 'path' | 'prefer'> {
  /** `undefined`: not what Graph describes. */
  readonly parse: (answer: unknown) => T | undefined;
}

interface EntryPage<T> {
  readonly entries: readonly T[];
  readonly next?: string;
}

/** Milliseconds after which the screen goes first. */
const LONGEST_STRETCH = 20;

const parseInStretches = async <T>(
  client: GraphClient,
  answers: readonly unknown[],
  parse: PagesRequest<T>['parse'],
) => {
  const entries: (T | undefined)[] = [];
  let began = client.now();
  for (const answer of answers) {
    entries.push(parse(answer));
    if (client.now() - began < LONGEST_STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = client.now();
  }
  return entries;
};

/** One entry that cannot be read fails the page: what was not looked at is never passed over in silence. */
const readPage = async <T>(
  client: GraphClient,
  { path, prefer, parse }: PagesRequest<T>,
): Promise<Result<EntryPage<T>, Failure>> => {
  const answer = await client.send({ method: 'GET', path, scopes: GRAPH_SCOPE_NAMES, prefer });
  if (!answer.ok) return answer;
  const page = v.safeParse(Page, answer.value);
  if (!page.success) return fail(malformed(client.now()));
  const next = page.output['@odata.nextLink'];
  const entries = await parseInStretches(client, page.output.value, parse);
  const isWhole = (all: typeof entries): all is T[] => all.every((entry) => entry !== undefined);
  if (!isWhole(entries) || (next !== undefined && !next.startsWith(GRAPH))) return fail(malformed(client.now()));
  return succeed({ entries, next });
};

type Verdict = 'go on' | 'stop';

/** Page by page for as long as `onPage` wants, none of the entries twice. */
export const turnPages = async <T extends { readonly id: string }>(
  client: GraphClient,
  request: PagesRequest<T>,
  onPage: (entries: readonly T[]) => Verdict | Promise<Verdict>,
): Promise<Result<void, Failure>> => {
  // Graph has been seen to give an entry twice when pages are turned.
  const seen = new Set<string>();
  let path: string | undefined = request.path;
  for (let pages = 0; path !== undefined; pages += 1) {
    if (pages >= MOST_PAGES) return fail(malformed(client.now()));
    const page: Result<EntryPage<T>, Failure> = await readPage(client, { ...request, path });
    if (!page.ok) return page;
    const { entries, next }: EntryPage<T> = page.value;
    const fresh = seen.size === 0 ? entries : entries.filter(({ id }) => !seen.has(id));
    if (next !== undefined) for (const { id } of fresh) seen.add(id);
    if ((await onPage(fresh)) === 'stop') return succeed(undefined);
    path = next;
  }
  return succeed(undefined);
};
