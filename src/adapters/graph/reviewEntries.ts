import * as v from 'valibot';
import type { ReviewEntries, ReviewEntry } from '../../application/sharingPorts';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { readAllPages } from './readAllPages';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

/** Each new name uses up one of the mailbox's named properties for ever, so there is one, and it stays. */
const EXTENSION = 'org.partnersharing.review';

const OURS = `Extensions/any(f:f/id eq '${EXTENSION}')`;
const LIST = `/me/events?$filter=${OURS}&$expand=Extensions($filter=id eq '${EXTENSION}')&$select=id,start&$top=100`;

const ReviewAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  start: v.object({ dateTime: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/)) }),
  extensions: v.nullish(v.array(v.looseObject({ shares: v.nullish(v.array(v.string())) }))),
});

/** `undefined`: not an event as Graph describes it. Its day counts, wherever the person moved it. */
const parseReview = (answer: unknown): ReviewEntry | undefined => {
  const { success, output } = v.safeParse(ReviewAnswer, answer);
  if (!success) return undefined;
  const shares = (output.extensions ?? []).flatMap((extension) => extension.shares ?? []);
  return { id: output.id, date: output.start.dateTime.slice(0, 10), shares };
};

type NewReview = Parameters<ReviewEntries['add']>[0];

const extensionWith = (shares: readonly string[]) => ({
  '@odata.type': 'microsoft.graph.openTypeExtension',
  extensionName: EXTENSION,
  shares,
});

/** Private, free, with a reminder, and so that a request sent twice makes one entry. */
const bodyOf = ({ date, shares, title, timeZone }: NewReview) => ({
  subject: title,
  start: { dateTime: `${date}T09:00:00`, timeZone },
  end: { dateTime: `${date}T09:15:00`, timeZone },
  sensitivity: 'private',
  showAs: 'free',
  isReminderOn: true,
  reminderMinutesBeforeStart: 0,
  transactionId: `${EXTENSION}-${date}-${shares.join('-')}`,
  extensions: [extensionWith(shares)],
});

const eventPath = (id: string): string => `/me/events/${encodeURIComponent(id)}`;

/** The add-in's own entries for reviews in the default calendar. `timeZone`: IANA name of the person's zone. */
export const createReviewEntries = (client: GraphClient, timeZone: () => string): ReviewEntries => {
  const scopes = GRAPH_SCOPE_NAMES;
  const prefer = (): string => `outlook.timezone="${timeZone()}"`;
  return {
    list: async () => {
      const answers = await readAllPages(client, { path: LIST, scopes, prefer: prefer() });
      if (!answers.ok) return answers;
      const reviews = answers.value.flatMap((answer) => parseReview(answer) ?? []);
      return reviews.length === answers.value.length ? succeed(reviews) : fail(malformed(client.now()));
    },
    add: async (review) => {
      const body = bodyOf(review);
      const answer = await client.send({ method: 'POST', path: '/me/events', scopes, body, prefer: prefer() });
      if (!answer.ok) return answer;
      const id = v.safeParse(v.object({ id: v.string() }), answer.value);
      return id.success
        ? succeed({ id: id.output.id, date: review.date, shares: review.shares })
        : fail(malformed(client.now()));
    },
    changeShares: async (id, shares) => {
      const path = `${eventPath(id)}/extensions/${EXTENSION}`;
      const answer = await client.send({ method: 'PATCH', path, scopes, body: extensionWith(shares) });
      return answer.ok ? succeed(undefined) : answer;
    },
    remove: async (id) => {
      const answer = await client.send({ method: 'DELETE', path: eventPath(id), scopes });
      return answer.ok ? succeed(undefined) : answer;
    },
  };
};

/** Over a Graph client of its own. */
export const createGraphReviews = (options: GraphClientOptions): ReviewEntries =>
  createReviewEntries(createGraphClient(options), () => options.clock.timeZone());
