import type { DomainName } from '../address';
import type { Partner, ServiceName } from '../federation';
import type { ServiceState } from './partnerAssessment';

/** Where a text matched, best first. */
export const MATCH_PLACES = ['domain', 'code', 'name', 'words', 'wordStarts', 'inside', 'typo'] as const;
export type MatchPlace = (typeof MATCH_PLACES)[number];

export interface PartnerFilters {
  /** A service in whose state `state` is looked for; without `state`: one that the partner has at all. */
  readonly service?: ServiceName;
  /** Of `service`, or of any service where none is named. */
  readonly state?: ServiceState;
  readonly kind?: string;
  readonly nation?: string;
}

export interface PartnerHit {
  readonly partner: Partner;
  /** Absent where nothing was typed. */
  readonly place?: MatchPlace;
}

/** What must be said of a domain or an address that was typed, found or not. */
export type SearchRemark =
  | { readonly code: 'ownOrganisation'; readonly domain: DomainName }
  | { readonly code: 'consumerService'; readonly domain: DomainName }
  | {
      readonly code: 'belowPartner';
      readonly domain: DomainName;
      readonly partner: Partner;
      readonly listed: DomainName;
    }
  | {
      readonly code: 'abovePartner';
      readonly domain: DomainName;
      readonly partner: Partner;
      readonly listed: DomainName;
    }
  | { readonly code: 'lookAlike'; readonly domain: DomainName; readonly partner: Partner; readonly listed: DomainName }
  | { readonly code: 'noRelationship'; readonly domain: DomainName };

export interface PartnerSearch {
  readonly hits: readonly PartnerHit[];
  readonly remarks: readonly SearchRemark[];
}

/** Made once of a register and a day, searched on every key. */
export interface PartnerIndex {
  search(text: string, filters?: PartnerFilters): PartnerSearch;
}
