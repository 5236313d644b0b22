import * as v from 'valibot';
import type { Tenants } from '../../application/meetingPorts';
import { fail, succeed } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { TENANTS_SCOPE } from './scopes';
import { malformed } from './toFailure';

const TenantAnswer = v.object({
  displayName: v.nullish(v.string()),
  defaultDomainName: v.nullish(v.string()),
});

/** Public names of tenants by Microsoft Graph v1.0. */
export const createTenants = (client: GraphClient): Tenants => ({
  find: async (tenantId) => {
    const path = `/tenantRelationships/findTenantInformationByTenantId(tenantId='${encodeURIComponent(tenantId)}')`;
    const answer = await client.send({ method: 'GET', path, scopes: [TENANTS_SCOPE.name] });
    if (!answer.ok) return answer.error.kind === 'not-found' ? succeed(undefined) : answer;
    const found = v.safeParse(TenantAnswer, answer.value);
    if (!found.success) return fail(malformed(client.now()));
    const { displayName, defaultDomainName } = found.output;
    return succeed(displayName ? { name: displayName, domain: defaultDomainName ?? '' } : undefined);
  },
});

/** Over a Graph client of its own. */
export const createGraphTenants = (options: GraphClientOptions): Tenants => createTenants(createGraphClient(options));
