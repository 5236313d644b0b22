import type { FederationStatus, IsoDate, ServiceName } from './federationStatus';
import type { Assurance } from './partner';
import type { RegisterRules } from './registerRules';
import type { ServiceRecord } from './service';

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

/** Why a federation cannot go from one state to another (LIF-01). */
export type TransitionRefusal =
  | { readonly code: 'unchanged' }
  /** `instead`: the states that may follow `from`. */
  | { readonly code: 'notNext'; readonly from: FederationStatus; readonly instead: readonly FederationStatus[] }
  /** Nothing follows; it takes a new application, with a record of its own (LIF-26). */
  | { readonly code: 'terminal'; readonly from: FederationStatus }
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

/** Which state may follow which: LIF-01, with concerns answered by a returned agreement (LIF-06). */
export const NEXT_STATUSES: Readonly<Record<FederationStatus, readonly FederationStatus[]>> = {
  enquiry: ['requested'],
  requested: ['declined', 'agreementIssued'],
  declined: [],
  agreementIssued: ['agreementReturned'],
  agreementReturned: ['underReview'],
  underReview: ['concernsRaised', 'approved'],
  concernsRaised: ['agreementReturned'],
  approved: ['scheduled'],
  scheduled: ['testing'],
  testing: ['active'],
  active: ['suspended', 'defederated'],
  suspended: ['active', 'defederated'],
  defederated: [],
};

const judgeOrder = (from: FederationStatus, to: FederationStatus): TransitionRefusal | undefined => {
  if (from === to) return { code: 'unchanged' };
  const instead = NEXT_STATUSES[from];
  if (instead.length === 0) return { code: 'terminal', from };
  return instead.includes(to) ? undefined : { code: 'notNext', from, instead };
};

const judgeSides = ({ ourSideConfigured, theirSideConfigured }: ServiceRecord): readonly TransitionRefusal[] => {
  if (ourSideConfigured === true && theirSideConfigured === true) return [];
  if (ourSideConfigured !== true && theirSideConfigured !== true) return [{ code: 'sideNotConfigured', side: 'both' }];
  return [{ code: 'sideNotConfigured', side: ourSideConfigured === true ? 'theirs' : 'ours' }];
};

const judgeTests = ({ service, record, rules }: TransitionFacts): readonly TransitionRefusal[] => {
  const { tests = [] } = record;
  const kind = rules.requiredTests[service];
  const isRecorded = kind === undefined ? tests.length > 0 : tests.some((test) => test.kind === kind);
  return isRecorded ? [] : [{ code: 'testMissing', kind }];
};

/** Active is the one state that others act on: it is refused unless everything that it promises is recorded. */
const judgeActive = (facts: TransitionFacts): readonly TransitionRefusal[] => {
  const { record, assurance, closedOn, rules, today } = facts;
  const reasons: TransitionRefusal[] = [...judgeSides(record), ...judgeTests(facts)];
  if (assurance !== undefined && assurance.expires < today)
    reasons.push({ code: 'assuranceLapsed', expired: assurance.expires });
  if (rules.contractEnd !== undefined && rules.contractEnd <= today)
    reasons.push({ code: 'contractEnded', date: rules.contractEnd });
  if (closedOn !== undefined && closedOn <= today) reasons.push({ code: 'organisationClosed', date: closedOn });
  return reasons;
};

const judgeReason = ({ reason, reasonDate }: ServiceRecord): readonly TransitionRefusal[] => [
  ...(reason === undefined ? [{ code: 'reasonMissing' as const }] : []),
  ...(reasonDate === undefined ? [{ code: 'reasonDateMissing' as const }] : []),
];

/** What must be recorded for a state, whichever it was before (ELI-10, LIF-06, LIF-11, LIF-12, ADM-05). */
const judgeFacts = (to: FederationStatus, facts: TransitionFacts): readonly TransitionRefusal[] => {
  const { record } = facts;
  switch (to) {
    case 'active':
      return judgeActive(facts);
    case 'declined':
    case 'suspended':
    case 'defederated':
      return judgeReason(record);
    case 'concernsRaised':
      return record.reason === undefined ? [{ code: 'reasonMissing' }] : [];
    case 'approved':
      return record.approvedOn === undefined ? [{ code: 'approvalDateMissing' }] : [];
    default:
      return [];
  }
};

/**
 * Whether a service may go from one state to another. Without `from` (a record that was not there before) the order is
 * not judged, only whether the record bears out the state that it claims.
 */
export const judgeTransition = (
  from: FederationStatus | undefined,
  to: FederationStatus,
  facts: TransitionFacts,
): TransitionVerdict => {
  const order = from === undefined ? undefined : judgeOrder(from, to);
  const reasons = order ? [order] : judgeFacts(to, facts);
  return reasons.length === 0 ? { verdict: 'allowed' } : { verdict: 'refused', reasons };
};
