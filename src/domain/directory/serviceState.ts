import { serviceStanding, type Partner, type ServiceName, type Standing, type StandingReason } from '../federation';
import type { ServiceState } from './partnerAssessment';

const STATE_OF: Readonly<Record<StandingReason['code'], ServiceState>> = {
  noService: 'none',
  suspended: 'stopped',
  declined: 'stopped',
  ended: 'stopped',
  assuranceLapsed: 'stopped',
  contractEnded: 'stopped',
  organisationClosed: 'stopped',
  notYetActive: 'waiting',
  waitsForOurSide: 'waiting',
  waitsForTheirSide: 'waiting',
  testMissing: 'waiting',
  ourSideUnknown: 'unknown',
  theirSideUnknown: 'unknown',
  outOfDate: 'lastKnownActive',
  datedAhead: 'lastKnownActive',
};

/** From the one that weighs most down; without a reason against it a service is active. */
const WEIGHT: readonly ServiceState[] = ['none', 'stopped', 'waiting', 'unknown', 'lastKnownActive'];

export const stateOfStanding = ({ reasons }: Standing): ServiceState =>
  WEIGHT.find((state) => reasons.some(({ code }) => STATE_OF[code] === state)) ?? 'active';

/** The state of a service with a partner that has been settled on a day. */
export const serviceState = (partner: Partner, service: ServiceName): ServiceState =>
  stateOfStanding(serviceStanding(partner, service));
