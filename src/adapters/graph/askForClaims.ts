import type { Failure } from '../../application/failure';
import type { SipFindings } from '../../application/sipPorts';
import { fail, succeed, type Result } from '../../domain/result';
import type { SipClaim } from '../../domain/sip';
import type { GraphClient } from './graphClient';
import { readAllPages } from './readAllPages';
import type { GraphScope } from './scopes';
import { malformed } from './toFailure';

interface Question {
  readonly path: string;
  readonly scope: GraphScope;
  readonly parse: (answer: unknown) => SipClaim | undefined;
  /** Absent: all of them. */
  readonly pages?: number;
}

/** One entry that is none as Graph describes it takes no other with it. */
export const askForClaims = async (client: GraphClient, question: Question): Promise<Result<SipFindings, Failure>> => {
  const { path, scope, parse, pages } = question;
  const answers = await readAllPages(client, { path, scopes: [scope.name] }, pages);
  if (!answers.ok) return answers;
  const claims = answers.value.map(parse);
  if (claims.length > 0 && claims.every((claim) => claim === undefined)) return fail(malformed(client.now()));
  return succeed({ claims: claims.flatMap((claim) => claim ?? []) });
};
