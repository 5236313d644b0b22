import type { DomainName } from '../address';
import {
  findParentPartner,
  isConsumerDomain,
  isOwnDomain,
  serviceStanding,
  type Partner,
  type Register,
  type Standing,
} from '../federation';

/**
 * Who a SIP address belongs to by its domain, and whether messaging is federated with them.
 *
 * - `notTheirSipDomain`: the partner's e-mail domain, where the register lists other domains for messaging (SIP-07)
 * - `below`: below a partner's domain and listed by nobody: it only looks like theirs
 */
export type SipDomain =
  | { readonly kind: 'own' }
  | { readonly kind: 'partner'; readonly partner: Partner; readonly standing: Standing; readonly isListed: boolean }
  | { readonly kind: 'notTheirSipDomain'; readonly partner: Partner; readonly standing: Standing }
  | { readonly kind: 'consumer' }
  | { readonly kind: 'below'; readonly partner: Partner }
  | { readonly kind: 'unknown' };

const messaging = (partner: Partner): Standing => serviceStanding(partner, 'messaging');

const listsSip = ({ sipDomains = [] }: Partner): boolean => sipDomains.length > 0;

export const assessSipDomain = (register: Register, domain: DomainName): SipDomain => {
  if (isOwnDomain(register.organisation, domain)) return { kind: 'own' };
  const listed = register.partners.find(({ sipDomains = [] }) => sipDomains.includes(domain));
  if (listed) return { kind: 'partner', partner: listed, standing: messaging(listed), isListed: true };
  const byMail = register.partners.find(({ domains }) => domains.includes(domain));
  if (byMail && listsSip(byMail)) return { kind: 'notTheirSipDomain', partner: byMail, standing: messaging(byMail) };
  if (byMail) return { kind: 'partner', partner: byMail, standing: messaging(byMail), isListed: false };
  if (isConsumerDomain(register, domain)) return { kind: 'consumer' };
  const parent = findParentPartner(register, domain);
  return parent ? { kind: 'below', partner: parent } : { kind: 'unknown' };
};
