import * as v from 'valibot';
import type { OnlineMeetings, OwnMeeting } from '../../application/meetingPorts';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { MEETINGS_SCOPE } from './scopes';
import { malformed } from './toFailure';

const SCOPES = [MEETINGS_SCOPE.name];

const MeetingAnswer = v.object({
  id: v.string(),
  allowRecording: v.nullish(v.boolean()),
  recordAutomatically: v.nullish(v.boolean()),
});
const Page = v.object({ value: v.array(v.unknown()) });

const parseMeeting = (answer: unknown): OwnMeeting | undefined => {
  const { success, output } = v.safeParse(MeetingAnswer, answer);
  if (!success) return undefined;
  const { id, allowRecording, recordAutomatically } = output;
  return {
    id,
    settings: {
      ...(typeof allowRecording === 'boolean' && { allowRecording }),
      ...(typeof recordAutomatically === 'boolean' && { recordAutomatically }),
    },
  };
};

const SHORT = /\/meet\/(\d+)$/;

/** Encoded once over what is encoded already: the server compares the address to the letter. */
const filterFor = (joinUrl: string): string => {
  const number = SHORT.exec(joinUrl)?.[1];
  if (number !== undefined) return `joinMeetingIdSettings/joinMeetingId eq '${number}'`;
  return `JoinWebUrl eq '${encodeURIComponent(joinUrl.replaceAll("'", "''"))}'`;
};

/** Online meetings of the signed-in person by Microsoft Graph v1.0. */
export const createOnlineMeetings = (client: GraphClient): OnlineMeetings => ({
  scopes: SCOPES,
  find: async (joinUrl) => {
    const answer = await client.send({
      method: 'GET',
      path: `/me/onlineMeetings?$filter=${filterFor(joinUrl)}`,
      scopes: SCOPES,
    });
    if (!answer.ok) return answer;
    const page = v.safeParse(Page, answer.value);
    if (!page.success) return fail(malformed(client.now()));
    const [first] = page.output.value;
    if (first === undefined) return succeed(undefined);
    const meeting = parseMeeting(first);
    return meeting === undefined ? fail(malformed(client.now())) : succeed(meeting);
  },
  change: async (id, { allowRecording, recordAutomatically }) => {
    const answer = await client.send({
      method: 'PATCH',
      path: `/me/onlineMeetings/${encodeURIComponent(id)}`,
      scopes: SCOPES,
      body: {
        ...(allowRecording !== undefined && { allowRecording }),
        ...(recordAutomatically !== undefined && { recordAutomatically }),
      },
    });
    if (!answer.ok) return answer;
    const meeting = parseMeeting(answer.value);
    return meeting === undefined ? fail(malformed(client.now())) : succeed(meeting);
  },
});

/** Over a Graph client of its own. */
export const createGraphMeetings = (options: GraphClientOptions): OnlineMeetings =>
  createOnlineMeetings(createGraphClient(options));
