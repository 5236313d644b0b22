import type { FederationStatus, IsoDate, ServiceName } from './federationStatus';

/** Why a service with a partner cannot be used now. `reason` is the register's own wording. */
export type StandingReason =
  | { readonly code: 'noService'; readonly service: ServiceName }
  | { readonly code: 'suspended'; readonly reason?: string; readonly date?: IsoDate }
  | { readonly code: 'declined'; readonly reason?: string; readonly date?: IsoDate }
  | { readonly code: 'ended'; readonly reason?: string; readonly date?: IsoDate }
  | { readonly code: 'notYetActive'; readonly status: FederationStatus }
  | { readonly code: 'waitsForOurSide' }
  | { readonly code: 'waitsForTheirSide' }
  | { readonly code: 'ourSideUnknown' }
  | { readonly code: 'theirSideUnknown' }
  /** No test of the kind that this service needs is recorded (LIF-11, LIF-12). `kind` absent: of any kind. */
  | { readonly code: 'testMissing'; readonly kind?: string }
  /** `expired`: the last day on which it held (LIF-20). */
  | { readonly code: 'assuranceLapsed'; readonly type: string; readonly expired: IsoDate }
  /** The own service's contract is over; nobody is federated any more (LIF-14, LIF-21). `provider`: who ran it. */
  | { readonly code: 'contractEnded'; readonly date: IsoDate; readonly provider?: string }
  | { readonly code: 'organisationClosed'; readonly date: IsoDate; readonly successor?: string }
  /** The facts are older than the organisation lets them be: last known, no longer relied on. */
  | { readonly code: 'outOfDate'; readonly asOf: IsoDate; readonly limitDays: number }
  /** The facts bear a day that is still to come: either they or this device's clock are wrong. */
  | { readonly code: 'datedAhead'; readonly asOf: IsoDate };
