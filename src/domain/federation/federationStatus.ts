/**
 * A service that two organisations federate separately: active for one never implies another (ELI-13). `calendar` and
 * `messaging` are known everywhere; a register may list more.
 */
export type ServiceName = string;

/** The lifecycle of LIF-01. Only `active` lets anybody share anything. */
export const FEDERATION_STATUSES = [
  'enquiry',
  'requested',
  'declined',
  'agreementIssued',
  'agreementReturned',
  'underReview',
  'concernsRaised',
  'approved',
  'scheduled',
  'testing',
  'active',
  'suspended',
  'defederated',
] as const;

export type FederationStatus = (typeof FEDERATION_STATUSES)[number];

/** A calendar date, `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

/** Where a fact comes from and on which day it was true. */
export interface Provenance {
  readonly source: string;
  readonly asOf: IsoDate;
}
