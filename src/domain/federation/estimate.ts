import { addDays, addWorkingDays, endOfMonth, firstOfMonth, weekdayOf } from './calendarDate';
import type { RegisterRules, TimescaleRule } from './registerRules';
import type { FederationStatus, IsoDate, ServiceName } from './federationStatus';
import type { ServiceRecord } from './service';

/** When a service is likely to work. Only `confirmed` is a promise, and not ours (LIF-07). */
export type Estimate =
  | { readonly kind: 'confirmed'; readonly date: IsoDate }
  /** `processedOn`: the day the change starts; `by`: the day it is through. */
  | { readonly kind: 'estimated'; readonly processedOn?: IsoDate; readonly by: IsoDate }
  | { readonly kind: 'notified' };

type NthWeekday = Extract<TimescaleRule, { rule: 'nthWeekday' }>;

const nthWeekdayOfMonth = (date: IsoDate, { nth, weekday }: NthWeekday): IsoDate => {
  const first = firstOfMonth(date);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
};

/** The next such day from the approval on; whether the day itself still counts is the rule's to say (LIF-08). */
const nextNthWeekday = (approvedOn: IsoDate, rule: NthWeekday): IsoDate => {
  const inThisMonth = nthWeekdayOfMonth(approvedOn, rule);
  const isAhead = rule.isSameDayIncluded ? approvedOn <= inThisMonth : approvedOn < inThisMonth;
  return isAhead ? inThisMonth : nthWeekdayOfMonth(addDays(endOfMonth(approvedOn), 1), rule);
};

/** From the day of approval, by whichever rule the register names (LIF-08 to LIF-10, X-02). */
export const estimateFrom = (approvedOn: IsoDate, rule: TimescaleRule): Estimate => {
  switch (rule.rule) {
    case 'nthWeekday': {
      const processedOn = nextNthWeekday(approvedOn, rule);
      const add = rule.dayType === 'working' ? addWorkingDays : addDays;
      return { kind: 'estimated', processedOn, by: add(processedOn, rule.plusDays) };
    }
    case 'endOfMonth':
      return { kind: 'estimated', by: endOfMonth(approvedOn) };
    case 'notified':
      return { kind: 'notified' };
  }
};

const APPROVED: readonly FederationStatus[] = ['approved', 'scheduled', 'testing'];

/** Absent where there is nothing to wait for yet, or any more. A confirmed date wins over every rule (LIF-07). */
export const estimateService = (
  service: ServiceName,
  record: ServiceRecord,
  rules: RegisterRules,
): Estimate | undefined => {
  if (!APPROVED.includes(record.status)) return undefined;
  if (record.confirmedDate !== undefined) return { kind: 'confirmed', date: record.confirmedDate };
  const rule = rules.timescales[service];
  if (record.approvedOn === undefined || rule === undefined) return { kind: 'notified' };
  return estimateFrom(record.approvedOn, rule);
};
