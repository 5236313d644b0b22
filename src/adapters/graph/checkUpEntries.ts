import * as v from 'valibot';
import type { CheckedEntry, CheckUpEntries, HeldEntry } from '../../application/checkUp/checkUpPorts';
import { fail, succeed } from '../../domain/result';
import { bodyOf, viewPath } from './calendarEntries';
import { ENTRY_PROPERTIES, isMaybeText, isMaybeTrue, isRow, parseEntry } from './entryAnswers';
import { turnPages } from './entryPages';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

/** Read between two strokes of a key: what Graph gives at most, and of entries with their text as much as weighs so much. */
const PAGE = 1_000;
const PAGE_WITH_TEXT = 250;
const AS_TEXT = 'outlook.body-content-type="text"';

interface CheckedAnswer {
  readonly hasAttachments?: boolean | null;
  readonly body?: { readonly content?: string | null } | null;
}

const isBody = (value: unknown): boolean =>
  value === undefined || value === null || (isRow(value) && isMaybeText(value.content));

const isCheckedAnswer = (answer: unknown): answer is CheckedAnswer =>
  isRow(answer) && isMaybeTrue(answer.hasAttachments) && isBody(answer.body);

const parseChecked = (answer: unknown): CheckedEntry | undefined => {
  if (!isCheckedAnswer(answer)) return undefined;
  const entry = parseEntry(answer);
  if (entry === undefined) return undefined;
  return Object.assign(entry, { hasFiles: answer.hasAttachments ?? false, description: answer.body?.content ?? '' });
};

const HeldAnswer = v.object({
  '@odata.etag': v.pipe(v.string(), v.nonEmpty()),
  attendees: v.nullish(v.array(v.unknown())),
});

const HELD_PROPERTIES = `${ENTRY_PROPERTIES},attendees`;

/** `undefined`: not an event as Graph describes it. Of who is invited, only that somebody is. */
const parseHeld = (answer: unknown): HeldEntry | undefined => {
  const entry = parseEntry(answer);
  const held = v.safeParse(HeldAnswer, answer);
  if (entry === undefined || !held.success) return undefined;
  const { subject, location, sensitivity, isOrganizer } = entry;
  const hasAttendees = isOrganizer && (held.output.attendees ?? []).length > 0;
  return { subject, location, sensitivity, hasAttendees, version: held.output['@odata.etag'] };
};

const WithId = v.object({ id: v.pipe(v.string(), v.nonEmpty()) });

const eventPath = (id: string): string => `/me/events/${encodeURIComponent(id)}`;

/** The person's own entries for a check-up, by Microsoft Graph v1.0; it has no way to delete one (HSK-05). */
export const createCheckUpEntries = (client: GraphClient): CheckUpEntries => {
  const scopes = GRAPH_SCOPE_NAMES;
  return {
    read: ({ withDescription, ...range }, onPage) => {
      const properties = `${ENTRY_PROPERTIES},hasAttachments${withDescription ? ',body' : ''}`;
      const path = viewPath(range, { properties, most: withDescription ? PAGE_WITH_TEXT : PAGE });
      return turnPages(client, { path, parse: parseChecked, prefer: withDescription ? AS_TEXT : undefined }, onPage);
    },
    readOne: async (id) => {
      const path = `${eventPath(id)}?$select=${HELD_PROPERTIES}`;
      const answer = await client.send({ method: 'GET', path, scopes });
      if (!answer.ok) return answer;
      const held = parseHeld(answer.value);
      return held === undefined ? fail(malformed(client.now())) : succeed(held);
    },
    change: async (id, change, version) => {
      const body = bodyOf(change);
      const answer = await client.send({ method: 'PATCH', path: eventPath(id), scopes, body, ifMatch: version });
      return answer.ok ? succeed(undefined) : answer;
    },
    formId: async (id) => {
      const path = `${eventPath(id)}?$select=id`;
      const answer = await client.send({ method: 'GET', path, scopes, withUsualIds: true });
      if (!answer.ok) return answer;
      const found = v.safeParse(WithId, answer.value);
      return found.success ? succeed(found.output.id) : fail(malformed(client.now()));
    },
  };
};

/** Over a Graph client of its own. */
export const createGraphCheckUp = (options: GraphClientOptions): CheckUpEntries =>
  createCheckUpEntries(createGraphClient(options));
