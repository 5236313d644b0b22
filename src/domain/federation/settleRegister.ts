import { daysBetween } from './calendarDate';
import { rulesOf } from './defaultRules';
import type { IsoDate, ServiceName } from './federationStatus';
import type { Partner } from './partner';
import type { Register } from './register';
import type { RegisterRules } from './registerRules';
import type { ServiceRecord } from './service';
import type { StandingReason } from './standingReason';

type Judged = Pick<Register, 'asOf' | 'partners' | 'rules'>;

const earliest = (...dates: readonly IsoDate[]): IsoDate => dates.reduce((a, b) => (b < a ? b : a));

/** The day that a service's facts bear: its own or its partner's, and never a later one than the whole register's. */
export const factsAsOf = (record: ServiceRecord, partner: Partner, register: Pick<Register, 'asOf'>): IsoDate =>
  earliest(record.asOf ?? partner.asOf, register.asOf);

/** What is judged against: the register, the day, and who is who among its partners. */
interface Day {
  readonly register: Judged;
  readonly today: IsoDate;
  /** The name of a partner by its id or code. */
  nameOf(idOrCode: string): string | undefined;
}

const createDay = (register: Judged, today: IsoDate): Day => {
  let names: Map<string, string> | undefined;
  const listNames = () => {
    const found = new Map<string, string>();
    for (const { id, code = id, name } of register.partners) found.set(code, name).set(id, name);
    return found;
  };
  return { register, today, nameOf: (idOrCode) => (names ??= listNames()).get(idOrCode) };
};

/** A register names who took over by id, code or name; people know names. */
const nameSuccessor = ({ successor }: Partner, day: Day): string | undefined =>
  successor === undefined ? undefined : (day.nameOf(successor) ?? successor);

/** The kind of test that a service needs and has not recorded; what version 1 never kept is not missed. */
const findMissingTest = (service: ServiceName, { tests }: ServiceRecord, rules: RegisterRules) => {
  if (tests === undefined) return undefined;
  const kind = rules.requiredTests[service];
  const isRecorded = kind === undefined ? tests.length > 0 : tests.some((test) => test.kind === kind);
  return isRecorded ? undefined : { code: 'testMissing' as const, kind };
};

/** A clock may be a day out, or a time zone ahead; more, and the facts or the clock are wrong. */
const judgeAge = (asOf: IsoDate, today: IsoDate, limitDays: number | undefined): StandingReason | undefined => {
  const age = daysBetween(asOf, today);
  if (limitDays === undefined || (age >= -1 && age <= limitDays)) return undefined;
  return age < 0 ? { code: 'datedAhead', asOf } : { code: 'outOfDate', asOf, limitDays };
};

/** What ends or stops every service of a partner on a day (LIF-14, LIF-20, LIF-21). */
const listPartnerStops = (partner: Partner, day: Day): readonly StandingReason[] => {
  const { register, today } = day;
  const { contractEnd, provider } = rulesOf(register);
  const { closedOn, assurance } = partner;
  const stops: StandingReason[] = [];
  if (closedOn !== undefined && closedOn <= today)
    stops.push({ code: 'organisationClosed', date: closedOn, successor: nameSuccessor(partner, day) });
  if (contractEnd !== undefined && contractEnd <= today)
    stops.push({ code: 'contractEnded', date: contractEnd, provider });
  if (assurance !== undefined && assurance.expires < today)
    stops.push({ code: 'assuranceLapsed', type: assurance.type, expired: assurance.expires });
  return stops;
};

const listStops = (service: ServiceName, partner: Partner, { register, today }: Day): readonly StandingReason[] => {
  const record = partner.services[service];
  if (!record) return [];
  const rules = rulesOf(register);
  const missing = record.status === 'active' ? findMissingTest(service, record, rules) : undefined;
  // Certificate, closure and domains are the partner's: facts of the service alone, however new, do not speak of them.
  const facts = [factsAsOf(record, partner, register), earliest(partner.asOf, register.asOf)];
  const age = facts.map((asOf) => judgeAge(asOf, today, rules.staleAfterDays)).find((one) => one !== undefined);
  return [...(missing ? [missing] : []), ...(age ? [age] : [])];
};

const isOver = ({ status }: ServiceRecord): boolean => status === 'defederated' || status === 'declined';

const settleOn = (partner: Partner, day: Day): Partner => {
  const common = listPartnerStops(partner, day);
  const services: Record<ServiceName, ServiceRecord> = {};
  let isChanged = false;
  for (const service of Object.keys(partner.services)) {
    const record = partner.services[service];
    if (!record) continue;
    const stops = [...(isOver(record) ? [] : common), ...listStops(service, partner, day)];
    const isSame = stops.length === 0 && record.stops === undefined;
    services[service] = isSame ? record : { ...record, stops };
    isChanged ||= !isSame;
  }
  return isChanged ? { ...partner, services } : partner;
};

/** One partner as of a day: each of its services bears what stops it, whatever was recorded. */
export const settlePartner = (partner: Partner, register: Judged, today: IsoDate): Partner =>
  settleOn(partner, createDay(register, today));

/**
 * The register as of a day. A status is what was recorded; what time has done to it since (a certificate lapsed, a
 * contract or an organisation ended, facts grown old) stands beside it, and every standing asked of it counts that in.
 */
export const settleRegister = (register: Register, today: IsoDate): Register => {
  const day = createDay(register, today);
  return { ...register, partners: register.partners.map((partner) => settleOn(partner, day)) };
};
