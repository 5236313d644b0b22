import * as v from 'valibot';
import type { ScheduleAnswer, Schedules } from '../../application/schedules';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

const HOUR = 3_600_000;

const Answer = v.object({
  value: v.tuple([
    v.object({
      availabilityView: v.nullish(v.string()),
      error: v.nullish(v.object({ responseCode: v.nullish(v.string()) })),
    }),
  ]),
});

/** Exchange's words for a no, and for an address that it cannot place. Whatever else it says is no answer. */
const REFUSED = ['ErrorNoFreeBusyAccess', 'ErrorAccessDenied', 'ErrorNotAllowedExternalSharingByPolicy'];
const NOT_FOUND = ['ErrorMailRecipientNotFound', 'ErrorNonExistentMailbox', 'ErrorInvalidSmtpAddress'];

const toAnswer = ({ availabilityView, error }: v.InferOutput<typeof Answer>['value'][0]): ScheduleAnswer => {
  if (!error) return availabilityView ? { kind: 'answered' } : { kind: 'noAnswer' };
  const code = error.responseCode ?? undefined;
  if (code !== undefined && REFUSED.includes(code)) return { kind: 'refused', code };
  return { kind: code !== undefined && NOT_FOUND.includes(code) ? 'notFound' : 'noAnswer', code };
};

const inUtc = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: 'UTC' });

/** `getSchedule` of Microsoft Graph v1.0, for one address and one hour; parameters are spelt as in its metadata. */
export const createSchedules = (client: GraphClient): Schedules => ({
  ask: async (address, from) => {
    const answer = await client.send({
      method: 'POST',
      path: '/me/calendar/getSchedule',
      scopes: GRAPH_SCOPE_NAMES,
      body: {
        Schedules: [address.text],
        StartTime: inUtc(from),
        EndTime: inUtc(from + HOUR),
        AvailabilityViewInterval: 60,
      },
    });
    if (!answer.ok) return answer;
    const { success, output } = v.safeParse(Answer, answer.value);
    return success ? succeed(toAnswer(output.value[0])) : fail(malformed(client.now()));
  },
});

/** Over a Graph client of its own. */
export const createGraphSchedules = (options: GraphClientOptions): Schedules =>
  createSchedules(createGraphClient(options));
