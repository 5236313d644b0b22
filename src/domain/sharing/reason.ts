import type { DomainName } from '../address';
import type { StandingReason } from '../federation';
import type { PartnerLevel } from '../sharingLevel';

/** Which line of the sharing policy spoke: the domain's own, the one for all domains, or none. */
export type PolicyRule = 'ownEntry' | 'wildcard' | 'noEntry';

/** Why the calendar cannot be shared with an address, or not at a level. `partner` is the organisation's name. */
export type SharingReason =
  | { readonly code: 'self' }
  | { readonly code: 'colleague' }
  | { readonly code: 'consumerService'; readonly domain: DomainName }
  /** `parent`: the partner whose domain lies above, where there is one; it does not cover this domain. */
  | { readonly code: 'noRelationship'; readonly domain: DomainName; readonly parent?: string }
  | { readonly code: 'partnerNotActive'; readonly partner: string; readonly because: readonly StandingReason[] }
  | {
      readonly code: 'policyAllowsOnly';
      readonly partner: string;
      readonly level: PartnerLevel;
      readonly rule: PolicyRule;
    }
  | { readonly code: 'agreementAllowsOnly'; readonly partner: string; readonly level: PartnerLevel }
  /** `level`: the highest that the server would grant now (CAL-12, X-05). */
  | { readonly code: 'serverAllowsOnly'; readonly partner: string; readonly level: PartnerLevel };
