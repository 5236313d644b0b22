import { isSubdomainOf, sameAddress, type DomainName, type EmailAddress } from '../address';
import {
  calendarStanding,
  findParentPartner,
  findPartnerByDomain,
  isConsumerDomain,
  isOwnDomain,
  type Partner,
  type Register,
  type Standing,
} from '../federation';

/** Who an address is to the person who shares (CAL-10). */
export type Recipient =
  | { readonly kind: 'self'; readonly address: EmailAddress }
  | { readonly kind: 'colleague'; readonly address: EmailAddress }
  | PartnerRecipient
  | { readonly kind: 'consumer'; readonly address: EmailAddress }
  | { readonly kind: 'noRelationship'; readonly address: EmailAddress; readonly parent?: Partner };

export interface PartnerRecipient {
  readonly kind: 'partner';
  readonly address: EmailAddress;
  readonly partner: Partner;
  readonly standing: Standing;
}

const lies = (domain: DomainName, root: DomainName): boolean => domain === root || isSubdomainOf(domain, root);

/** One mailbox has an address for life and one below it for the place of work, alike before the @ (DEL-05). */
const isOwnAlias = ({ organisation }: Register, own: EmailAddress, address: EmailAddress): boolean =>
  organisation.includesSubdomains &&
  own.local.toLowerCase() === address.local.toLowerCase() &&
  organisation.domains.some((root) => lies(own.domain, root) && lies(address.domain, root));

/**
 * `me`: every address known of the person. A consumer service stays one even where a register row claims its
 * domain, and the own organisation is never a partner: of two readings the one that shares less wins.
 */
export const classifyRecipient = (
  register: Register,
  me: readonly EmailAddress[],
  address: EmailAddress,
): Recipient => {
  if (me.some((own) => sameAddress(own, address) || isOwnAlias(register, own, address)))
    return { kind: 'self', address };
  if (isOwnDomain(register.organisation, address.domain)) return { kind: 'colleague', address };
  if (isConsumerDomain(register, address.domain)) return { kind: 'consumer', address };
  const partner = findPartnerByDomain(register, address.domain);
  if (partner) return { kind: 'partner', address, partner, standing: calendarStanding(partner) };
  return { kind: 'noRelationship', address, parent: findParentPartner(register, address.domain) };
};
