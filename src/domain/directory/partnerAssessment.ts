import type { DomainName } from '../address';
import type {
  AbilityState,
  Assurance,
  DefaultLevel,
  Direction,
  Estimate,
  FederationStatus,
  IsoDate,
  Link,
  MessagingAbility,
  Provenance,
  Relationship,
  ServiceName,
  StandingReason,
  SwitchState,
  UseCategory,
} from '../federation';
import type { PartnerLevel, SharingReason } from '../sharing';

/**
 * What a service with a partner comes to today.
 *
 * - `active`: usable now
 * - `lastKnownActive`: it was, by facts that are too old to rely on
 * - `waiting`: on its way; `stopped`: suspended, ended, declined, or overtaken by a date
 * - `unknown`: said to be active, but not all that it takes is known
 * - `none`: no such federation
 */
export const SERVICE_STATES = ['active', 'lastKnownActive', 'waiting', 'stopped', 'unknown', 'none'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/** What a person can do next; each surface words it. */
export type NextStep =
  | { readonly code: 'share' }
  | { readonly code: 'contactThem'; readonly service: ServiceName }
  | { readonly code: 'reviewShares' }
  | { readonly code: 'waitUntil'; readonly estimate: Estimate }
  /** Administrators do what is left, on this side or theirs. */
  | { readonly code: 'waitForAdministrators'; readonly side: 'ours' | 'theirs' | 'both' }
  | { readonly code: 'applySeparately'; readonly service: ServiceName }
  | { readonly code: 'newApplication' }
  | { readonly code: 'lookForSuccessor'; readonly successor: string }
  | { readonly code: 'askHelpdesk' };

export interface ServiceAssessment extends Provenance {
  readonly service: ServiceName;
  /** The register's own name for a service that is neither `calendar` nor `messaging`. */
  readonly label?: string;
  readonly state: ServiceState;
  /** As recorded, before dates and missing facts spoke. */
  readonly status?: FederationStatus;
  readonly reasons: readonly StandingReason[];
  /** Day on which the federation began. */
  readonly since?: IsoDate;
  readonly direction: Direction | 'unknown';
  readonly estimate?: Estimate;
  /** Minutes, for a federation that became active today or yesterday (SYN-04). */
  readonly settlesWithin?: { readonly earliestMinutes: number; readonly latestMinutes: number };
  readonly next: NextStep;
}

/** What will change on a known day. `days`: how many from today. */
export type Outlook =
  | { readonly code: 'assuranceExpires'; readonly type: string; readonly date: IsoDate; readonly days: number }
  | { readonly code: 'contractEnds'; readonly provider?: string; readonly date: IsoDate; readonly days: number };

/** What a person should know beside the statuses. */
export type PartnerRemark =
  /** `domain` is this partner's. Another partner whose domain is easily taken for one of this one's. */
  | {
      readonly code: 'lookAlike';
      readonly domain: DomainName;
      readonly other: DomainName;
      readonly otherPartner: string;
    }
  | { readonly code: 'clinicalUseNotDeclared' }
  | { readonly code: 'assuranceNotRecorded' }
  | { readonly code: 'testsNotRecorded' }
  /** From `date` on; it may be a day to come. */
  | { readonly code: 'closed'; readonly date: IsoDate; readonly successor?: string };

export interface Freshness extends Provenance {
  readonly ageDays: number;
  /** Absent: the register sets no limit. */
  readonly limitDays?: number;
  readonly isOutOfDate: boolean;
}

/** Everything that a card says of a partner on a day; the pane and `register find` both render this. */
export interface PartnerAssessment {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly kind?: string;
  readonly nation?: string;
  readonly parent?: string;
  readonly domains: readonly DomainName[];
  readonly pendingDomains: readonly DomainName[];
  readonly relationship?: Relationship;
  readonly services: readonly ServiceAssessment[];
  readonly useStatement?: string;
  readonly useCategories: readonly UseCategory[];
  /** What ours show them unless a person chooses more (ORG-06), and what theirs show ours (CAL-07). */
  readonly defaults: {
    readonly ours: PartnerLevel;
    /** Only with an active calendar federation does anybody see it. */
    readonly isOursAvailable: boolean;
    readonly theirs: DefaultLevel;
  };
  /** The most that a person may share there now, and what keeps it there; per domain where domains differ. */
  readonly mayShare: readonly {
    readonly domains: readonly DomainName[];
    readonly level: PartnerLevel;
    readonly limits: readonly SharingReason[];
  }[];
  readonly recording: SwitchState;
  readonly fileSharing: SwitchState;
  readonly abilities: Readonly<Record<MessagingAbility, AbilityState>>;
  readonly addressBookSync: 'yes' | 'no' | 'unknown';
  readonly assurance?: Assurance;
  readonly outlook: readonly Outlook[];
  readonly remarks: readonly PartnerRemark[];
  /** Where the official list is published (PUB-02). */
  readonly officialList?: Link;
  readonly freshness: Freshness;
}
