import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { CalendarEntries, EntryChange, EntryRange } from '../../application/sharingPorts';
import { fail, succeed, type Result } from '../../domain/result';
import type { CalendarEntry } from '../../domain/sharing';
import { ENTRY_PROPERTIES, parseEntry } from './entryAnswers';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

/** The most that Graph gives at once. */
const PAGE = 1_000;
const MOST_PAGES = 200;
const GRAPH = 'https://graph.microsoft.com/v1.0/';

const Page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

const viewPath = ({ calendarId, from, to }: EntryRange): string => {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const options = `$select=${ENTRY_PROPERTIES}&$orderby=start/dateTime&$top=${PAGE}`;
  return `/me/calendars/${encodeURIComponent(calendarId)}/calendarView?startDateTime=${start}&endDateTime=${end}&${options}`;
};

interface EntryPage {
  readonly entries: readonly CalendarEntry[];
  readonly next?: string;
}

/** One entry that cannot be read fails the page: what was not looked at is never passed over in silence. */
const readPage = async (client: GraphClient, path: string): Promise<Result<EntryPage, Failure>> => {
  const answer = await client.send({ method: 'GET', path, scopes: GRAPH_SCOPE_NAMES });
  if (!answer.ok) return answer;
  const page = v.safeParse(Page, answer.value);
  if (!page.success) return fail(malformed(client.now()));
  const next = page.output['@odata.nextLink'];
  const entries = page.output.value.map(parseEntry);
  const isWhole = entries.every((entry) => entry !== undefined) && (next === undefined || next.startsWith(GRAPH));
  return isWhole ? succeed({ entries, next }) : fail(malformed(client.now()));
};

/** Entries of the person's own calendars by Microsoft Graph v1.0, with their own rights. */
export const createCalendarEntries = (client: GraphClient): CalendarEntries => ({
  read: async (range, onPage) => {
    // Graph has been seen to give an entry twice when pages are turned.
    const seen = new Set<string>();
    let path: string | undefined = viewPath(range);
    for (let pages = 0; path !== undefined; pages += 1) {
      if (pages >= MOST_PAGES) return fail(malformed(client.now()));
      const page: Result<EntryPage, Failure> = await readPage(client, path);
      if (!page.ok) return page;
      const fresh = page.value.entries.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      if (onPage(fresh) === 'stop') return succeed(undefined);
      path = page.value.next;
    }
    return succeed(undefined);
  },
  change: async (entryId, change) => {
    const path = `/me/events/${encodeURIComponent(entryId)}`;
    const answer = await client.send({ method: 'PATCH', path, scopes: GRAPH_SCOPE_NAMES, body: bodyOf(change) });
    return answer.ok ? succeed(undefined) : answer;
  },
});

const bodyOf = ({ subject, location, sensitivity }: EntryChange) => ({
  ...(subject !== undefined && { subject }),
  ...(location !== undefined && { location: { displayName: location } }),
  ...(sensitivity !== undefined && { sensitivity }),
});

/** Over a Graph client of its own. */
export const createGraphEntries = (options: GraphClientOptions): CalendarEntries =>
  createCalendarEntries(createGraphClient(options));
