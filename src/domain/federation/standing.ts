import type { Partner } from './partner';
import type { FederationStatus, IsoDate, ServiceName, ServiceRecord } from './service';
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

const listReasons = (record: ServiceRecord): readonly StandingReason[] => {
  const stop = findStop(record);
  if (stop) return [stop];
  if (record.status !== 'active') return [{ code: 'notYetActive', status: record.status }, ...listWaits(record)];
  return [...listWaits(record), ...listUnknowns(record)];
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
