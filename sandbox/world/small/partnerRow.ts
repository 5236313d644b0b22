import type { FederationStatus, Partner } from '../../../src/domain/federation';
import type { SharingLevel } from '../../../src/domain/sharing';

export interface ServiceRow {
  readonly status: FederationStatus;
  /** A day that stands fast, or days before the moment. */
  readonly since?: string | number;
  readonly reason?: string;
  readonly reasonDate?: string | number;
  readonly ourSideConfigured?: boolean;
  readonly theirSideConfigured?: boolean;
}

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly calendar?: ServiceRow;
  readonly messaging?: ServiceRow;
  readonly agreementLevel?: SharingLevel;
  readonly useStatement?: string;
  /** What else the register tells of it. */
  readonly facts?: PartnerFacts;
}

export type PartnerFacts = Pick<
  Partner,
  | 'code'
  | 'kind'
  | 'nation'
  | 'useCategories'
  | 'defaultLevel'
  | 'recording'
  | 'fileSharing'
  | 'abilities'
  | 'addressBookSync'
> & {
  /** Days from the moment until the certificate's last day; below zero: it has lapsed. */
  readonly assurance?: { readonly type: string; readonly days: number };
  readonly sipDomains?: readonly string[];
  readonly sipRule?: string;
};
