import type { FederationStatus, Standing, StandingReason } from '../domain/federation';
import { sayDate } from './moment';
import { sayServiceWithin } from './sayService';

/** Which face a status has on the screen: colour and icon follow it, the label always stands beside. */
export type Tone = 'active' | 'waiting' | 'attention' | 'stopped' | 'unknown';

export interface StandingWords {
  readonly label: string;
  readonly tone: Tone;
  /** What is behind the label, one short sentence each. */
  readonly lines: readonly string[];
}

const STATUSES: Readonly<Record<FederationStatus, string>> = {
  enquiry: 'enquiry',
  requested: 'requested',
  declined: 'declined',
  agreementIssued: 'agreement sent out',
  agreementReturned: 'agreement returned',
  underReview: 'under review',
  concernsRaised: 'concerns raised',
  approved: 'approved',
  scheduled: 'scheduled',
  testing: 'being tested',
  active: 'active',
  suspended: 'suspended',
  defederated: 'ended',
};

const withCause = (label: string, reason?: string, date?: string): string => {
  const when = date === undefined ? undefined : sayDate(date);
  const cause = [reason?.trim().replace(/\.$/, ''), when]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return cause === '' ? label : `${label}: ${cause}`;
};

/** A status within a sentence. */
export const sayStatus = (status: FederationStatus): string => STATUSES[status];

const TESTS: Readonly<Record<string, string>> = {
  freeBusy: 'calendar test (busy times seen both ways)',
  instantMessage: 'instant message test',
};

/** A kind of test within a sentence, after "no". */
export const sayTest = (kind?: string): string => (kind === undefined ? 'test' : (TESTS[kind] ?? `${kind} test`));

/** One reason as a sentence without its full stop, so that it can stand in a list or in a longer sentence. */
export const sayStandingReason = (reason: StandingReason): string => {
  switch (reason.code) {
    case 'noService':
      return `No ${sayServiceWithin(reason.service)} federation; it is a separate application`;
    case 'suspended':
      return withCause('Suspended', reason.reason, reason.date);
    case 'declined':
      return withCause('Declined', reason.reason, reason.date);
    case 'ended':
      return withCause('Ended', reason.reason, reason.date);
    case 'notYetActive':
      return `Not yet active: ${STATUSES[reason.status]}`;
    case 'waitsForOurSide':
      return 'Waiting for reciprocal configuration (ours)';
    case 'waitsForTheirSide':
      return 'Waiting for reciprocal configuration (theirs)';
    case 'ourSideUnknown':
      return 'Not known whether our side is configured';
    case 'theirSideUnknown':
      return 'Not known whether their side is configured';
    case 'testMissing':
      return `Not yet active: no ${sayTest(reason.kind)} is recorded`;
    case 'assuranceLapsed':
      return `Suspended: IG certification lapsed, ${sayDate(reason.expired)} (${reason.type})`;
    case 'contractEnded':
      return `Suspended: the contract${reason.provider === undefined ? '' : ` with ${reason.provider}`} ended, ${sayDate(reason.date)}`;
    case 'organisationClosed': {
      const successor = reason.successor === undefined ? '' : `; ${reason.successor} took over`;
      return `Ended: the organisation closed, ${sayDate(reason.date)}${successor}`;
    }
    case 'outOfDate':
      return `Checked ${sayDate(reason.asOf)}, more than ${reason.limitDays} days ago`;
    case 'datedAhead':
      return `Not known: the facts bear a day to come, ${sayDate(reason.asOf)}`;
  }
};

const LABELS: Readonly<Record<StandingReason['code'], readonly [label: string, tone: Tone]>> = {
  noService: ['Not federated', 'stopped'],
  suspended: ['Suspended', 'stopped'],
  declined: ['Declined', 'stopped'],
  ended: ['Ended', 'stopped'],
  notYetActive: ['Not yet active', 'waiting'],
  waitsForOurSide: ['Waiting for our side', 'waiting'],
  waitsForTheirSide: ['Waiting for their side', 'waiting'],
  ourSideUnknown: ['Not known', 'unknown'],
  theirSideUnknown: ['Not known', 'unknown'],
  testMissing: ['Not yet active', 'waiting'],
  assuranceLapsed: ['Suspended', 'stopped'],
  contractEnded: ['Suspended', 'stopped'],
  organisationClosed: ['Ended', 'stopped'],
  outOfDate: ['Last known active', 'unknown'],
  datedAhead: ['Not known', 'unknown'],
};

/** The status of one service with a partner: label, face and what is behind it. */
export const sayStanding = (standing: Standing): StandingWords => {
  const [first] = standing.reasons;
  if (!first) {
    const since = standing.since === undefined ? [] : [`Federated since ${sayDate(standing.since)}`];
    return { label: 'Active', tone: 'active', lines: since };
  }
  const [label, tone] = LABELS[first.code];
  return { label, tone, lines: standing.reasons.map(sayStandingReason) };
};
