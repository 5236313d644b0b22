import { isSubdomainOf, parseDomainName, type DomainName } from '../address';
import { isConsumerDomain, isOwnDomain, type Partner, type Register } from '../federation';
import { looksLike } from './lookAlike';
import type { SearchRemark } from './partnerSearch';

export type PartnersByDomain = ReadonlyMap<DomainName, Partner>;

/** E-mail and SIP domains alike (PUB-04); where two claim one, the e-mail domain is the one that is meant. */
export const listDomains = (partners: readonly Partner[]): PartnersByDomain => {
  const domains = new Map<DomainName, Partner>();
  for (const partner of partners) for (const domain of partner.sipDomains ?? []) domains.set(domain, partner);
  for (const partner of partners) for (const domain of partner.domains) domains.set(domain, partner);
  return domains;
};

/** The domain of an address, or what may be one itself. */
const readDomain = (text: string): DomainName | undefined =>
  text.includes(' ') ? undefined : parseDomainName(text.slice(text.lastIndexOf('@') + 1));

export const findByDomain = (domains: PartnersByDomain, text: string): Partner | undefined => {
  const domain = readDomain(text);
  return domain === undefined ? undefined : domains.get(domain);
};

const MOST_REMARKS = 3;

const relate = (domain: DomainName, domains: PartnersByDomain): readonly SearchRemark[] => {
  const remarks: SearchRemark[] = [];
  for (const [listed, partner] of domains) {
    if (isSubdomainOf(domain, listed)) remarks.push({ code: 'belowPartner', domain, partner, listed });
    else if (isSubdomainOf(listed, domain)) remarks.push({ code: 'abovePartner', domain, partner, listed });
    else if (looksLike(domain, listed)) remarks.push({ code: 'lookAlike', domain, partner, listed });
    if (remarks.length === MOST_REMARKS) break;
  }
  return remarks;
};

/** What must be said of a domain that was typed: whose it is, or whose it only seems to be. */
export const remarkOn = (
  text: string,
  { register, domains }: { readonly register: Register; readonly domains: PartnersByDomain },
): readonly SearchRemark[] => {
  const domain = readDomain(text);
  if (domain === undefined) return [];
  if (isOwnDomain(register.organisation, domain)) return [{ code: 'ownOrganisation', domain }];
  if (isConsumerDomain(register, domain)) return [{ code: 'consumerService', domain }];
  const related = relate(domain, domains);
  return domains.has(domain) ? related : [{ code: 'noRelationship', domain }, ...related];
};
