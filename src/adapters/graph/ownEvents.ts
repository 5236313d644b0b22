import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { ChangedEvents, OwnEvents } from '../../application/appointmentPorts';
import { fail, succeed, type Result } from '../../domain/result';
import { createDrafts } from './entryDrafts';
import { EVENT_PROPERTIES, parseEvent, type ReadEvent } from './eventAnswers';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

/** Graph's own default is 10; more than this and a page of long texts grows slow. */
const PAGE = 50;
const LATEST_FIRST = `/me/events?$orderby=lastModifiedDateTime desc&$select=${EVENT_PROPERTIES}&$top=${PAGE}`;
const AS_TEXT = 'outlook.body-content-type="text"';

const Page = v.object({ value: v.array(v.unknown()) });

/** Events of the own default calendar by Microsoft Graph v1.0, with the rights of the signed-in person. */
export const createOwnEvents = (client: GraphClient): OwnEvents => ({
  changedSince: async (at, most) => {
    const found = new Map<string, ReadEvent>();
    for (let skip = 0; skip < most; skip += PAGE) {
      const page = await readPage(client, skip);
      if (!page.ok) return page;
      const recent = page.value.filter(({ changedAt }) => changedAt >= at);
      // A change between two pages moves an entry to the front: the same one may come again.
      for (const read of recent) found.set(read.event.id, read);
      if (recent.length < PAGE) return succeed(toChanged(found, true));
    }
    return succeed(toChanged(found, false));
  },
  markPrivate: (id) => markAs(client, id, 'private'),
  markNormal: (id) => markAs(client, id, 'normal'),
  ...createDrafts(client),
});

/** Over a Graph client of its own. */
export const createGraphEvents = (options: GraphClientOptions): OwnEvents =>
  createOwnEvents(createGraphClient(options));

/** What the mailbox then holds counts, not that it took the change. */
const markAs = async (
  client: GraphClient,
  id: string,
  sensitivity: 'private' | 'normal',
): Promise<Result<void, Failure>> => {
  const path = `/me/events/${encodeURIComponent(id)}`;
  const scopes = GRAPH_SCOPE_NAMES;
  const answer = await client.send({ method: 'PATCH', path, scopes, body: { sensitivity } });
  if (!answer.ok) return answer;
  const held = await client.send({ method: 'GET', path: `${path}?$select=sensitivity`, scopes });
  if (!held.ok) return held;
  const isSo = v.is(v.object({ sensitivity: v.literal(sensitivity) }), held.value);
  return isSo ? succeed(undefined) : fail({ kind: 'conflict', code: 'SensitivityNotKept', at: client.now() });
};

const toChanged = (found: ReadonlyMap<string, ReadEvent>, isComplete: boolean): ChangedEvents => ({
  events: [...found.values()].map(({ event }) => event),
  isComplete,
});

/** One event that cannot be read fails the page: what was not looked at is never passed over in silence. */
const readPage = async (client: GraphClient, skip: number): Promise<Result<readonly ReadEvent[], Failure>> => {
  const answer = await client.send({
    method: 'GET',
    path: skip === 0 ? LATEST_FIRST : `${LATEST_FIRST}&$skip=${skip}`,
    scopes: GRAPH_SCOPE_NAMES,
    prefer: AS_TEXT,
  });
  if (!answer.ok) return answer;
  const page = v.safeParse(Page, answer.value);
  const events = page.success ? page.output.value.map(parseEvent) : [undefined];
  return events.every((event) => event !== undefined) ? succeed(events) : fail(malformed(client.now()));
};
