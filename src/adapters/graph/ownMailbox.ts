import * as v from 'valibot';
import type { OwnMailbox } from '../../application/sharingPorts';
import type { AccountType } from '../../domain/federation';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { MAILBOX_SCOPE } from './scopes';
import { malformed } from './toFailure';

const Answer = v.object({ userPurpose: v.string() });

/** Graph's words for a mailbox: learn.microsoft.com, resource type `mailboxSettings`, `userPurpose`, v1.0. */
const TYPES: ReadonlyMap<string, AccountType> = new Map<string, AccountType>([
  ['user', 'personal'],
  ['linked', 'personal'],
  ['shared', 'shared'],
  ['room', 'resource'],
  ['equipment', 'resource'],
]);

/** `others` and words of later are no type that is known here. */
export const createOwnMailbox = (client: GraphClient): OwnMailbox => ({
  accountType: async () => {
    const path = '/me/mailboxSettings?$select=userPurpose';
    const answer = await client.send({ method: 'GET', path, scopes: [MAILBOX_SCOPE.name] });
    if (!answer.ok) return answer;
    const { success, output } = v.safeParse(Answer, answer.value);
    return success ? succeed(TYPES.get(output.userPurpose)) : fail(malformed(client.now()));
  },
});

/** Over a Graph client of its own. */
export const createGraphOwnMailbox = (options: GraphClientOptions): OwnMailbox =>
  createOwnMailbox(createGraphClient(options));
