import { guidOf } from './ids';
import type { PartnerTenant, World } from './world';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly tenantId: string;
  /** The organisation's name. */
  readonly organisation: string;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** One's own organisation holds its sub-domains too. */
export const isOwnDomain = (world: World, domain: string): boolean =>
  world.organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`));

/** Outside, a sub-domain belongs only where it is listed. */
export const tenantOf = (world: World, domain: string): PartnerTenant | undefined =>
  world.partners.find((partner) => partner.domains.includes(domain));

/** Who an address belongs to, as far as the world knows; a name is made from the address where it does not. */
export const personOf = (world: World, address: string): Person => {
  const key = address.toLowerCase();
  const user = world.users.get(key);
  const tenant = tenantOf(world, domainOf(key));
  const outside = tenant?.people.find((person) => person.address === key);
  const isOwn = isOwnDomain(world, domainOf(key));
  return {
    id: user?.id ?? guidOf(`person ${key}`),
    name: user?.displayName ?? outside?.name ?? key,
    address: key,
    tenantId: isOwn ? world.organisation.tenantId : (tenant?.tenantId ?? guidOf(`tenant ${domainOf(key)}`)),
    organisation: isOwn ? world.organisation.name : (tenant?.name ?? domainOf(key)),
  };
};
