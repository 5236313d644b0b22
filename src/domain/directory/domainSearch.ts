import { isSubdomainOf, parseDomainName, type DomainName } from '../address';
import { isConsumerDomain, isOwnDomain, type Partner, type Register } from '../federation';
import { looksLike } from './lookAlike';
import type { SearchRemark } from './partnerSearch';
import { relateDomains, type RelatedDomains } from './relatedDomains';

/** Whose each domain is, and which of them another could be taken for. */
export interface DomainIndex {
  readonly partners: ReadonlyMap<DomainName, Partner>;
  readonly related: () => RelatedDomains;
}

/** E-mail and SIP domains alike (PUB-04); where two claim one, the e-mail domain is the one that is meant. */
export const indexDomains = (partners: readonly Partner[]): DomainIndex => {
  const owners = new Map<DomainName, Partner>();
  for (const partner of partners) for (const domain of partner.sipDomains ?? []) owners.set(domain, partner);
  for (const partner of partners) for (const domain of partner.domains) owners.set(domain, partner);
  let made: RelatedDomains | undefined;
  return { partners: owners, related: () => (made ??= relateDomains([...owners.keys()])) };
};

/** The domain of an address, or what may be one itself. */
const readDomain = (text: string): DomainName | undefined =>
  text.includes(' ') ? undefined : parseDomainName(text.slice(text.lastIndexOf('@') + 1));

export const findByDomain = ({ partners }: DomainIndex, text: string): Partner | undefined => {
  const domain = readDomain(text);
  return domain === undefined ? undefined : partners.get(domain);
};

const MOST_REMARKS = 3;

const relationOf = (
  domain: DomainName,
  listed: DomainName,
): 'belowPartner' | 'abovePartner' | 'lookAlike' | undefined => {
  if (isSubdomainOf(listed, domain)) return 'abovePartner';
  if (isSubdomainOf(domain, listed)) return 'belowPartner';
  return looksLike(domain, listed) ? 'lookAlike' : undefined;
};

const listRelated = (domain: DomainName, { partners, related }: DomainIndex): readonly SearchRemark[] => {
  const { domains, listCandidates } = related();
  const remarks: SearchRemark[] = [];
  for (const place of listCandidates(domain)) {
    const listed = domains[place] ?? domain;
    const code = relationOf(domain, listed);
    const partner = partners.get(listed);
    if (code && partner) remarks.push({ code, domain, partner, listed });
    if (remarks.length === MOST_REMARKS) break;
  }
  return remarks;
};

/** What must be said of a domain that was typed: whose it is, or whose it only seems to be. */
export const remarkOn = (
  text: string,
  { register, domains }: { readonly register: Register; readonly domains: DomainIndex },
): readonly SearchRemark[] => {
  const domain = readDomain(text);
  if (domain === undefined) return [];
  if (isOwnDomain(register.organisation, domain)) return [{ code: 'ownOrganisation', domain }];
  if (isConsumerDomain(register, domain)) return [{ code: 'consumerService', domain }];
  const related = listRelated(domain, domains);
  return domains.partners.has(domain) ? related : [{ code: 'noRelationship', domain }, ...related];
};
