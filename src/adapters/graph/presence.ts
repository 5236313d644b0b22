import * as v from 'valibot';
import type { Availability, Presence } from '../../application/sipPorts';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { consentOf, PRESENCE_SCOPE } from './scopes';
import { malformed } from './toFailure';

const Answer = v.object({ value: v.array(v.object({ availability: v.nullish(v.string()) })) });

/** Graph's words for presence: learn.microsoft.com, resource type `presence`, v1.0. */
const AVAILABILITY: ReadonlyMap<string, Availability> = new Map<string, Availability>([
  ['Available', 'available'],
  ['AvailableIdle', 'available'],
  ['Busy', 'busy'],
  ['BusyIdle', 'busy'],
  ['DoNotDisturb', 'doNotDisturb'],
  ['Away', 'away'],
  ['BeRightBack', 'away'],
  ['Offline', 'offline'],
]);

/** Of people in the own directory, asked for one at a time when somebody presses. */
export const createPresence = (client: GraphClient): Presence => ({
  consent: consentOf(PRESENCE_SCOPE),
  read: async (directoryId) => {
    const answer = await client.send({
      method: 'POST',
      path: '/communications/getPresencesByUserId',
      scopes: [PRESENCE_SCOPE.name],
      body: { ids: [directoryId] },
    });
    if (!answer.ok) return answer;
    const { success, output } = v.safeParse(Answer, answer.value);
    if (!success) return fail(malformed(client.now()));
    return succeed(AVAILABILITY.get(output.value[0]?.availability ?? '') ?? 'unknown');
  },
});

/** Over a Graph client of its own. */
export const createGraphPresence = (options: GraphClientOptions): Presence =>
  createPresence(createGraphClient(options));
