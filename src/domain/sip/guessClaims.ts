import type { EmailAddress } from '../address';
import { findPartnerByDomain, isConsumerDomain, isOwnDomain, type Register } from '../federation';
import type { SipClaim } from './claim';
import { findSipAddress } from './parseSipAddress';

/**
 * What can be said of somebody at a partner without any directory: by the partner's published rule, else their e-mail
 * address as a candidate that nobody has confirmed (SIP-06). Nothing for one's own organisation, whose directory knows,
 * nor for a consumer service.
 */
export const guessClaims = (register: Register, email: EmailAddress): readonly SipClaim[] => {
  if (isOwnDomain(register.organisation, email.domain) || isConsumerDomain(register, email.domain)) return [];
  const partner = findPartnerByDomain(register, email.domain);
  const about = { kind: 'unknown' as const, emails: [email], ...(partner && { organisation: partner.name }) };
  const rule = partner?.sipRule;
  if (!rule) {
    const same = findSipAddress(email.text);
    return [{ ...about, source: 'emailAddress', sips: same ? [same] : [] }];
  }
  const byRule = findSipAddress(rule === 'sameAsEmail' ? email.text : `${email.local}@${rule}`);
  return [{ ...about, source: 'partnerRule', sips: byRule ? [byRule] : [] }];
};
