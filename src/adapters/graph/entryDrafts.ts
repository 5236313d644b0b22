import * as v from 'valibot';
import type { DraftChange, EntryDraft, OwnEvents } from '../../application/appointmentPorts';
import { fail, succeed } from '../../domain/result';
import type { GraphClient } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

const DraftAnswer = v.object({
  '@odata.etag': v.optional(v.string()),
  subject: v.nullish(v.string()),
  location: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
  body: v.nullish(v.object({ contentType: v.nullish(v.string()), content: v.nullish(v.string()) })),
});

const eventPath = (id: string): string => `/me/events/${encodeURIComponent(id)}`;

const toDraft = (answer: v.InferOutput<typeof DraftAnswer>): EntryDraft => ({
  subject: answer.subject ?? '',
  location: answer.location?.displayName ?? '',
  body: answer.body?.content ?? '',
  isHtml: answer.body?.contentType !== 'text',
  version: answer['@odata.etag'],
});

const bodyOf = ({ subject, location, body }: DraftChange, isHtml: boolean) => ({
  ...(subject !== undefined && { subject }),
  ...(location !== undefined && { location: { displayName: location } }),
  ...(body !== undefined && { body: { contentType: isHtml ? 'html' : 'text', content: body } }),
});

/** The words of one entry or series, read as they are written and written over the version that was read. */
export const createDrafts = (client: GraphClient): Pick<OwnEvents, 'readDraft' | 'writeDraft'> => ({
  readDraft: async (id) => {
    const path = `${eventPath(id)}?$select=subject,location,body`;
    const answer = await client.send({ method: 'GET', path, scopes: GRAPH_SCOPE_NAMES });
    if (!answer.ok) return answer;
    const { success, output } = v.safeParse(DraftAnswer, answer.value);
    return success ? succeed(toDraft(output)) : fail(malformed(client.now()));
  },
  writeDraft: async (id, change, { isHtml, version }) => {
    const answer = await client.send({
      method: 'PATCH',
      path: eventPath(id),
      scopes: GRAPH_SCOPE_NAMES,
      body: bodyOf(change, isHtml),
      ifMatch: version,
    });
    return answer.ok ? succeed(undefined) : answer;
  },
});
