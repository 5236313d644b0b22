import * as v from 'valibot';
import type { MeetingEvents, TimedMeeting } from '../../application/meetingPorts';
import type { MeetingEntry } from '../../domain/meeting';
import { fail, succeed } from '../../domain/result';
import { parseUtc } from './entryAnswers';
import { turnPages } from './entryPages';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

/** Bodies come along. */
const PAGE = 50;

const Text = v.nullish(v.string());
const Recipient = v.nullish(v.object({ emailAddress: v.nullish(v.object({ name: Text, address: Text })) }));
const Place = v.nullish(v.object({ displayName: Text, locationUri: Text }));
const OwnLink = v.object({ onlineMeeting: v.nullish(v.object({ joinUrl: Text })) });

const EventAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  subject: Text,
  start: v.object({ dateTime: v.string() }),
  isAllDay: v.nullish(v.boolean()),
  isCancelled: v.nullish(v.boolean()),
  isOrganizer: v.nullish(v.boolean()),
  organizer: Recipient,
  attendees: v.nullish(v.array(Recipient)),
  location: Place,
  locations: v.nullish(v.array(Place)),
  body: v.nullish(v.object({ contentType: Text, content: Text })),
  isOnlineMeeting: v.nullish(v.boolean()),
  onlineMeetingProvider: Text,
  onlineMeetingUrl: Text,
  ...OwnLink.entries,
});

type Answered = v.InferOutput<typeof EventAnswer>;

const PROPERTIES = Object.keys(EventAnswer.entries).join(',');

const MAKERS: Readonly<Record<string, MeetingEntry['madeBy']>> = {
  teamsForBusiness: 'teams',
  skypeForBusiness: 'skypeForBusiness',
};

const toPerson = (one: v.InferOutput<typeof Recipient>): MeetingEntry['attendees'] => {
  const address = one?.emailAddress?.address;
  return address ? [{ name: one?.emailAddress?.name ?? '', address }] : [];
};

const toEntry = (event: Answered): MeetingEntry => ({
  subject: event.subject ?? '',
  locations: [event.location, ...(event.locations ?? [])].flatMap((place) =>
    [place?.displayName, place?.locationUri].filter((text): text is string => Boolean(text)),
  ),
  body: {
    kind: event.body?.contentType?.toLowerCase() === 'text' ? 'text' : 'html',
    content: event.body?.content ?? '',
  },
  ownJoinUrl: event.onlineMeeting?.joinUrl ?? undefined,
  onlineMeetingUrl: event.onlineMeetingUrl ?? undefined,
  isOnlineMeeting: event.isOnlineMeeting ?? false,
  madeBy: MAKERS[event.onlineMeetingProvider ?? ''],
  organizer: event.organizer?.emailAddress?.address ?? undefined,
  isOrganizer: event.isOrganizer ?? false,
  attendees: (event.attendees ?? []).flatMap(toPerson),
});

/** `undefined`: not an event as Graph describes it. */
const parseTimed = (answer: unknown): TimedMeeting | undefined => {
  const { success, output } = v.safeParse(EventAnswer, answer);
  if (!success) return undefined;
  const start = parseUtc(output.start.dateTime);
  if (Number.isNaN(start)) return undefined;
  const { id, isAllDay, isCancelled } = output;
  return { id, start, isAllDay: isAllDay ?? false, isCancelled: isCancelled ?? false, entry: toEntry(output) };
};

/** Meetings in the own default calendar by Microsoft Graph v1.0, with the rights of the signed-in person. */
export const createMeetingEvents = (client: GraphClient): MeetingEvents => ({
  readOwnLink: async (id) => {
    const path = `/me/events/${encodeURIComponent(id)}?$select=onlineMeeting`;
    const answer = await client.send({ method: 'GET', path, scopes: GRAPH_SCOPE_NAMES });
    if (!answer.ok) return answer;
    const found = v.safeParse(OwnLink, answer.value);
    return found.success ? succeed(found.output.onlineMeeting?.joinUrl ?? undefined) : fail(malformed(client.now()));
  },
  readBetween: ({ from, to }, onPage) => {
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    const path = `/me/calendarView?startDateTime=${start}&endDateTime=${end}&$select=${PROPERTIES}&$orderby=start/dateTime&$top=${PAGE}`;
    return turnPages(client, { path, parse: parseTimed }, (entries) => {
      onPage(entries);
      return 'go on';
    });
  },
});

/** Over a Graph client of its own. */
export const createGraphMeetingEvents = (options: GraphClientOptions): MeetingEvents =>
  createMeetingEvents(createGraphClient(options));
