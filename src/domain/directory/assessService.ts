import {
  daysBetween,
  estimateService,
  factsAsOf,
  rulesOf,
  serviceStanding,
  type Estimate,
  type IsoDate,
  type Partner,
  type Register,
  type ServiceName,
  type StandingReason,
} from '../federation';
import type { NextStep, ServiceAssessment, ServiceState } from './partnerAssessment';
import { stateOfStanding } from './serviceState';

interface Situation {
  readonly service: ServiceName;
  readonly state: ServiceState;
  readonly reasons: readonly StandingReason[];
  readonly estimate?: Estimate;
  readonly today: IsoDate;
}

const isOverdue = (estimate: Estimate, today: IsoDate): boolean => {
  if (estimate.kind === 'notified') return false;
  return (estimate.kind === 'confirmed' ? estimate.date : estimate.by) < today;
};

/** Whose administrators have something left to do, where the register says so. */
const findWaitingSide = (reasons: readonly StandingReason[]): 'ours' | 'theirs' | 'both' | undefined => {
  const has = (code: StandingReason['code']) => reasons.some((reason) => reason.code === code);
  const [ours, theirs] = [has('waitsForOurSide'), has('waitsForTheirSide')];
  if (has('testMissing') || (ours && theirs)) return 'both';
  if (ours) return 'ours';
  return theirs ? 'theirs' : undefined;
};

const stepFromStop = ({ service, reasons }: Situation): NextStep => {
  const closed = reasons.find((reason) => reason.code === 'organisationClosed');
  if (closed?.successor !== undefined) return { code: 'lookForSuccessor', successor: closed.successor };
  const isOver = reasons.some(({ code }) => code === 'ended' || code === 'declined' || code === 'organisationClosed');
  if (isOver) return { code: 'newApplication' };
  return service === 'calendar' ? { code: 'reviewShares' } : { code: 'askHelpdesk' };
};

const stepFromWait = ({ reasons, estimate, today }: Situation): NextStep => {
  if (estimate && isOverdue(estimate, today)) return { code: 'askHelpdesk' };
  if (estimate) return { code: 'waitUntil', estimate };
  const side = findWaitingSide(reasons);
  return side ? { code: 'waitForAdministrators', side } : { code: 'waitUntil', estimate: { kind: 'notified' } };
};

const decideNext = (situation: Situation): NextStep => {
  const { service, state } = situation;
  switch (state) {
    case 'active':
      return service === 'calendar' ? { code: 'share' } : { code: 'contactThem', service };
    case 'stopped':
      return stepFromStop(situation);
    case 'waiting':
      return stepFromWait(situation);
    case 'none':
      return { code: 'applySeparately', service };
    case 'unknown':
    case 'lastKnownActive':
      return { code: 'askHelpdesk' };
  }
};

/** One service of a partner that has been settled on `today`. */
export const assessService = (
  service: ServiceName,
  partner: Partner,
  { register, today }: { readonly register: Register; readonly today: IsoDate },
): ServiceAssessment => {
  const standing = serviceStanding(partner, service);
  const state = stateOfStanding(standing);
  const { reasons, status, since } = standing;
  const rules = rulesOf(register);
  const record = partner.services[service];
  const estimate = record && estimateService(service, record, rules);
  const { earliestMinutes, latestMinutes } = register.syncWindow;
  const age = since === undefined ? undefined : daysBetween(since, today);
  const isFresh = state === 'active' && (age === 0 || age === 1);
  return {
    service,
    label: rules.services.find(({ id }) => id === service)?.label,
    state,
    status,
    reasons,
    since,
    direction: record?.direction ?? 'unknown',
    estimate,
    ...(isFresh && { settlesWithin: { earliestMinutes, latestMinutes } }),
    next: decideNext({ service, state, reasons, estimate, today }),
    source: record?.source ?? partner.source,
    asOf: record ? factsAsOf(record, partner, register) : partner.asOf,
  };
};
