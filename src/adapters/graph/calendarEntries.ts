import type { CalendarEntries, EntryChange, EntryRange } from '../../application/sharingPorts';
import { succeed } from '../../domain/result';
import { ENTRY_PROPERTIES, parseEntry } from './entryAnswers';
import { turnPages } from './entryPages';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';

/** The most that Graph gives at once. */
const PAGE = 1_000;

/** `properties`: what is asked of each entry; `most`: how many in one page. */
export const viewPath = (
  { calendarId, from, to }: EntryRange,
  { properties, most }: { readonly properties: string; readonly most: number },
): string => {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
  const options = `$select=${properties}&$orderby=start/dateTime&$top=${most}`;
  return `/me/calendars/${encodeURIComponent(calendarId)}/calendarView?startDateTime=${start}&endDateTime=${end}&${options}`;
};

/** Entries of the person's own calendars by Microsoft Graph v1.0, with their own rights. */
export const createCalendarEntries = (client: GraphClient): CalendarEntries => ({
  read: (range, onPage) => {
    const path = viewPath(range, { properties: ENTRY_PROPERTIES, most: PAGE });
    return turnPages(client, { path, parse: parseEntry }, onPage);
  },
  change: async (entryId, change) => {
    const path = `/me/events/${encodeURIComponent(entryId)}`;
    const answer = await client.send({ method: 'PATCH', path, scopes: GRAPH_SCOPE_NAMES, body: bodyOf(change) });
    return answer.ok ? succeed(undefined) : answer;
  },
});

export const bodyOf = ({ subject, location, sensitivity }: EntryChange) => ({
  ...(subject !== undefined && { subject }),
  ...(location !== undefined && { location: { displayName: location } }),
  ...(sensitivity !== undefined && { sensitivity }),
});

/** Over a Graph client of its own. */
export const createGraphEntries = (options: GraphClientOptions): CalendarEntries =>
  createCalendarEntries(createGraphClient(options));
