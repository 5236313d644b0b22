import type { TenantInformation } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../world/ids';
import type { World } from '../world/world';
import type { Answer } from './call';
import { Refusal } from './refusal';

/** Organisations that have a tenant and are nobody’s partner. */
const STRANGERS: readonly (readonly [name: string, domain: string])[] = [['Oakham Borough Council', 'oakham.example']];

const listTenants = ({ organisation, partners }: World): readonly TenantInformation[] => [
  ...[organisation, ...partners].map(({ name, tenantId, domains }) => ({
    tenantId,
    displayName: name,
    defaultDomainName: domains[0] ?? null,
    federationBrandName: null,
  })),
  ...STRANGERS.map(([displayName, defaultDomainName]) => ({
    tenantId: guidOf(`tenant ${defaultDomainName}`),
    displayName,
    defaultDomainName,
    federationBrandName: null,
  })),
];

/** What Entra tells anybody of a tenant, related or not. */
export const findTenantInformation: Answer = ({ world, parameters }) => {
  const asked = parameters['tenant']?.toLowerCase();
  const found = listTenants(world).find(({ tenantId }) => tenantId === asked);
  if (found === undefined)
    throw new Refusal({ status: 404, code: 'Directory_ObjectNotFound' }, 'Unable to find target address.');
  return { status: 200, body: found };
};
