import type { Assurance } from './partner';
import type { RegisterRules } from './registerRules';
import type { FederationStatus, IsoDate, ServiceName, ServiceRecord } from './service';

/** What the register records of the service that is to change, and the day on which it is judged. */
export interface TransitionFacts {
  readonly service: ServiceName;
  /** The record as it is to be after the change. */
  readonly record: ServiceRecord;
  readonly assurance?: Assurance;
  readonly closedOn?: IsoDate;
  readonly rules: RegisterRules;
  readonly today: IsoDate;
}

/** Why a federation cannot go from one state to another (LIF-01). `from` absent: the register did not have it yet. */
export type TransitionRefusal =
  | { readonly code: 'unchanged' }
  /** `instead`: the states that may follow `from`. */
  | { readonly code: 'notNext'; readonly from?: FederationStatus; readonly instead: readonly FederationStatus[] }
  | { readonly code: 'terminal'; readonly from: 'declined' | 'defederated' }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'reasonDateMissing' }
  | { readonly code: 'approvalDateMissing' }
  | { readonly code: 'sideNotConfigured'; readonly side: 'ours' | 'theirs' | 'both' }
  | { readonly code: 'testMissing'; readonly kind?: string }
  | { readonly code: 'assuranceLapsed'; readonly expired: IsoDate }
  | { readonly code: 'contractEnded'; readonly date: IsoDate }
  | { readonly code: 'organisationClosed'; readonly date: IsoDate };

export type TransitionVerdict =
  { readonly verdict: 'allowed' } | { readonly verdict: 'refused'; readonly reasons: readonly TransitionRefusal[] };
