import { isSubdomainOf, type DomainName } from '../address';
import type { Partner } from './partner';
import type { OwnOrganisation, Register } from './register';

/** The partner that lists this very domain. A sub-domain is not its parent. */
export const findPartnerByDomain = (register: Register, domain: DomainName): Partner | undefined =>
  register.partners.find((partner) => partner.domains.includes(domain));

/** The partner that lists a domain above this one: who it looks like, never who it is. */
export const findParentPartner = (register: Register, domain: DomainName): Partner | undefined =>
  register.partners.find((partner) => partner.domains.some((listed) => isSubdomainOf(domain, listed)));

/** Whether an address there belongs to the own organisation; its sub-domains do where it says so (DEL-05). */
export const isOwnDomain = (
  organisation: Pick<OwnOrganisation, 'domains' | 'includesSubdomains'>,
  domain: DomainName,
): boolean =>
  organisation.domains.some((own) => own === domain || (organisation.includesSubdomains && isSubdomainOf(domain, own)));

/** Consumer services cannot federate, and neither can what lies below their domains (ELI-06). */
export const isConsumerDomain = (register: Register, domain: DomainName): boolean =>
  register.consumerDomains.some((consumer) => consumer === domain || isSubdomainOf(domain, consumer));
