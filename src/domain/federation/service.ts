import type { FederationStatus, IsoDate, Provenance } from './federationStatus';
import type { StandingReason } from './standingReason';

/** Whose people see whose: `outward` is ours towards them, `inward` theirs towards us. */
export const DIRECTIONS = ['both', 'outward', 'inward'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A test between the technical contacts. Their roles stand here, never their names (LIF-11, LIF-12). */
export interface ServiceTest {
  /** `freeBusy`, `instantMessage`, or what a further service calls its own. */
  readonly kind: string;
  readonly passedOn: IsoDate;
  readonly ourContact: string;
  readonly theirContact: string;
}

export interface ServiceRecord extends Partial<Provenance> {
  readonly status: FederationStatus;
  readonly since?: IsoDate;
  /** Why it is suspended, declined or ended, in the register's words. */
  readonly reason?: string;
  readonly reasonDate?: IsoDate;
  /** `undefined`: the register does not say. */
  readonly ourSideConfigured?: boolean;
  readonly theirSideConfigured?: boolean;
  readonly direction?: Direction;
  /** `undefined`: a register of version 1, which keeps no tests. */
  readonly tests?: readonly ServiceTest[];
  readonly approvedOn?: IsoDate;
  /** When it will work, as the service provider confirmed; it wins over any estimate (LIF-07). */
  readonly confirmedDate?: IsoDate;
  /** What stops it on a given day, whatever is recorded. `settleRegister` writes this; no file does. */
  readonly stops?: readonly StandingReason[];
}
