import type { DomainName } from '../address';
import type { SharingLevel } from '../sharingLevel';
import type { IsoDate, Provenance, ServiceName } from './federationStatus';
import type { ServiceRecord } from './service';

/** What the federation is used for, as the agreement declares it (PUB-03). */
export const USE_CATEGORIES = ['clinical', 'sensitive', 'commercial', 'general'] as const;
export type UseCategory = (typeof USE_CATEGORIES)[number];

/** A switch at the partner's: nobody guesses it. `undefined` is `unknown` (REC-04). */
export const SWITCH_STATES = ['on', 'off', 'unknown'] as const;
export type SwitchState = (typeof SWITCH_STATES)[number];

export const MESSAGING_ABILITIES = ['im', 'presence', 'audio', 'video'] as const;
export type MessagingAbility = (typeof MESSAGING_ABILITIES)[number];
export const ABILITY_STATES = ['yes', 'no', 'unknown'] as const;
export type AbilityState = (typeof ABILITY_STATES)[number];

/** What the partner's own people show ours unless they choose otherwise (CAL-07). `reviewer`: everything. */
export const DEFAULT_LEVELS = ['none', 'availabilityOnly', 'limitedDetails', 'reviewer', 'unknown'] as const;
export type DefaultLevel = (typeof DEFAULT_LEVELS)[number];

/**
 * How the partner makes a person's SIP address, as it publishes it (SIP-06): it is the e-mail address, or has this
 * domain in place of the e-mail address's.
 */
export type SipRule = 'sameAsEmail' | DomainName;

/** Assurance of information governance; with the day it lapses the federation stops (LIF-20). */
export interface Assurance {
  /** As named by whoever gave it, such as `IGSoC level 2` or `PSN CoCo`. */
  readonly type: string;
  /** The last day on which it holds. */
  readonly expires: IsoDate;
}

/** What Exchange's own organisation relationship holds, for administrators (ORG-04, ORG-07). */
export interface Relationship {
  /** What it shares by itself; anything but busy times is a fault (ORG-04). */
  readonly level?: SharingLevel;
  readonly applicationUri?: string;
  readonly autodiscoverEndpoint?: string;
}

export interface Partner extends Provenance {
  readonly id: string;
  readonly name: string;
  /** Primary SMTP domains. A sub-domain belongs only where it is listed itself. */
  readonly domains: readonly DomainName[];
  /** Theirs, and not yet verified in the federation trust: nobody there counts as federated (ORG-10). */
  readonly pendingDomains?: readonly DomainName[];
  readonly sipDomains?: readonly DomainName[];
  /** Absent: nobody has said how, and an e-mail address is no more than a guess. */
  readonly sipRule?: SipRule;
  readonly services: { readonly [service in ServiceName]?: ServiceRecord };
  /** The agreement's own ceiling, where it is lower than the policy's. */
  readonly agreementLevel?: SharingLevel;
  readonly useStatement?: string;
  readonly useCategories?: readonly UseCategory[];

  /** The public register's code for the organisation (ODS code in England). */
  readonly code?: string;
  /** Kind or setting, as the register words it: `council`, `hospice`. */
  readonly kind?: string;
  readonly nation?: string;
  /** Code or id of the organisation above (DIR-10). */
  readonly parent?: string;
  readonly closedOn?: IsoDate;
  /** Code, id or name of the organisation that took over. */
  readonly successor?: string;

  readonly relationship?: Relationship;
  readonly assurance?: Assurance;
  readonly defaultLevel?: DefaultLevel;
  /** Ids of their tenants at Microsoft, in lower case: a Teams link tells by them who hosts. */
  readonly tenantIds?: readonly string[];
  /** Host names under which their meetings are held: `northshire.webex.com`. */
  readonly meetingHosts?: readonly DomainName[];
  readonly recording?: SwitchState;
  readonly fileSharing?: SwitchState;
  readonly abilities?: { readonly [ability in MessagingAbility]?: AbilityState };
  /** Whether their people stand in our address book. */
  readonly addressBookSync?: boolean;
}
