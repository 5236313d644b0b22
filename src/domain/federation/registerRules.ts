import type { IsoDate, ServiceName } from './federationStatus';

/** How long it takes from approval until a service works, per service, as data. */
export type TimescaleRule =
  | {
      readonly rule: 'nthWeekday';
      /** 1 to 4: which of its kind in the month. */
      readonly nth: number;
      /** 1 Monday to 7 Sunday. */
      readonly weekday: number;
      /** Calendar or working days after it until the change is through (LIF-09). */
      readonly plusDays: number;
      readonly dayType: 'calendar' | 'working';
      /** Whether an approval on the very day is still processed that day (LIF-08). */
      readonly isSameDayIncluded: boolean;
    }
  | { readonly rule: 'endOfMonth' }
  | { readonly rule: 'notified' };

/** A further service that this organisation federates, or another name for one of the two. */
export interface ServiceDefinition {
  readonly id: ServiceName;
  /** As people know it: `Video consultation`. */
  readonly label: string;
}

/** Rules of the organisation and of time, as data; what is absent has the built-in value of `DEFAULT_RULES`. */
export interface RegisterRules {
  readonly services: readonly ServiceDefinition[];
  readonly timescales: { readonly [service in ServiceName]?: TimescaleRule };
  /** The kind of test that must be recorded before a service is active; a service not listed needs one of any kind. */
  readonly requiredTests: { readonly [service in ServiceName]?: string };
  /** First day on which the own service's contract is over. Absent: no end, no rule. */
  readonly contractEnd?: IsoDate;
  readonly provider?: string;
  /** Days before an end or a lapse from which it is said. */
  readonly reminderDays: number;
  /** Age in days up to which facts are relied on; older, and nobody is called active. Absent: no limit, as in
   * registers of version 1. */
  readonly staleAfterDays?: number;
}
