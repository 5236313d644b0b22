import type { FederationStatus, IsoDate, ServiceName } from './federationStatus';
import type { Partner } from './partner';
import type { ServiceRecord } from './service';
import type { StandingReason } from './standingReason';

export interface Standing {
  readonly service: ServiceName;
  readonly verdict: 'active' | 'notActive';
  /** Absent where the register knows nothing of this service. */
  readonly status?: FederationStatus;
  readonly since?: IsoDate;
  /** Empty exactly where the verdict is `active`. */
  readonly reasons: readonly StandingReason[];
}

const findStop = ({ status, reason, reasonDate: date }: ServiceRecord): StandingReason | undefined => {
  if (status === 'suspended') return { code: 'suspended', reason, date };
  if (status === 'declined') return { code: 'declined', reason, date };
  if (status === 'defederated') return { code: 'ended', reason, date };
  return undefined;
};

const listWaits = (record: ServiceRecord): readonly StandingReason[] => {
  const reasons: StandingReason[] = [];
  if (record.ourSideConfigured === false) reasons.push({ code: 'waitsForOurSide' });
  if (record.theirSideConfigured === false) reasons.push({ code: 'waitsForTheirSide' });
  return reasons;
};

const listUnknowns = (record: ServiceRecord): readonly StandingReason[] => {
  const reasons: StandingReason[] = [];
  if (record.ourSideConfigured === undefined) reasons.push({ code: 'ourSideUnknown' });
  if (record.theirSideConfigured === undefined) reasons.push({ code: 'theirSideUnknown' });
  return reasons;
};

const listRecorded = (record: ServiceRecord): readonly StandingReason[] => {
  const stop = findStop(record);
  if (stop) return [stop];
  if (record.status !== 'active') return [{ code: 'notYetActive', status: record.status }, ...listWaits(record)];
  return [...listWaits(record), ...listUnknowns(record)];
};

/** How much a reason weighs: what ended or stopped a federation speaks before what it waits for or lacks. */
const weigh = ({ code }: StandingReason): number => {
  switch (code) {
    case 'ended':
    case 'declined':
      return 0;
    case 'organisationClosed':
      return 1;
    case 'contractEnded':
      return 2;
    case 'suspended':
    case 'assuranceLapsed':
      return 3;
    case 'outOfDate':
    case 'datedAhead':
      return 6;
    case 'testMissing':
      return 5;
    default:
      return 4;
  }
};

/** What the record says, and what the day of `settleRegister` has made of it, the weightiest first. */
const listReasons = (record: ServiceRecord): readonly StandingReason[] => {
  const recorded = listRecorded(record);
  if (record.stops === undefined || record.stops.length === 0) return recorded;
  return [...recorded, ...record.stops].sort((a, b) => weigh(a) - weigh(b));
};

/** Active only where the register says so and both sides are known to be configured (ORG-01). */
export const serviceStanding = (partner: Partner, service: ServiceName): Standing => {
  const record = partner.services[service];
  if (!record) return { service, verdict: 'notActive', reasons: [{ code: 'noService', service }] };
  const reasons = listReasons(record);
  const { status, since } = record;
  return { service, verdict: reasons.length === 0 ? 'active' : 'notActive', status, since, reasons };
};

export const calendarStanding = (partner: Partner): Standing => serviceStanding(partner, 'calendar');
