import type { DomainName } from '../address';
import type { SharingLevel } from '../sharingLevel';

/** Services that two organisations federate separately: active for one never implies the other (ELI-13). */
export type ServiceName = 'calendar' | 'messaging';

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

export interface ServiceRecord {
  readonly status: FederationStatus;
  readonly since?: IsoDate;
  /** Why it is suspended, declined or ended, in the register's words. */
  readonly reason?: string;
  readonly reasonDate?: IsoDate;
  /** `undefined`: the register does not say. */
  readonly ourSideConfigured?: boolean;
  readonly theirSideConfigured?: boolean;
}

export interface Partner extends Provenance {
  readonly id: string;
  readonly name: string;
  /** Primary SMTP domains. A sub-domain belongs only where it is listed itself. */
  readonly domains: readonly DomainName[];
  readonly services: { readonly [service in ServiceName]?: ServiceRecord };
  /** The agreement's own ceiling, where it is lower than the policy's. */
  readonly agreementLevel?: SharingLevel;
  readonly useStatement?: string;
}

/** Exchange's one default sharing policy, as data. `*` is "Sharing with all domains". */
export interface PolicyEntry {
  readonly domain: DomainName | '*';
  readonly level: SharingLevel;
}

export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

/** `localPolicy`: the own rules for calendars (GOV-07). `incident`: where an information incident is reported (SEC-05). */
export type OrganisationLink = 'serviceStatus' | 'help' | 'acceptableUse' | 'localPolicy' | 'incident';

export interface OwnOrganisation extends Provenance {
  readonly name: string;
  readonly domains: readonly DomainName[];
  /** Whether sub-domains of `domains` are the own organisation too (`examplehospital.nhs.net`, DEL-05). */
  readonly includesSubdomains: boolean;
  readonly helpdesk: Contact;
  readonly feedback?: Contact;
  readonly links: { readonly [what in OrganisationLink]?: Link };
}

/** How long a change may take until others see it, in minutes (SYN-01). */
export interface SyncWindow extends Provenance {
  readonly earliestMinutes: number;
  readonly latestMinutes: number;
}

export interface Register extends Provenance {
  readonly organisation: OwnOrganisation;
  readonly partners: readonly Partner[];
  readonly policy: readonly PolicyEntry[];
  /** Domains of consumer services, which cannot federate (ELI-06). */
  readonly consumerDomains: readonly DomainName[];
  readonly syncWindow: SyncWindow;
  /** Minutes without use after which what was read about people is dropped from memory (SEC-09). */
  readonly inactivityMinutes: number;
}

/** A row that could not be used, and why; the others stand. */
export interface RegisterProblem {
  /** Where in the file: `partners[3]`, `policy[0]`, `organisation`. */
  readonly row: string;
  readonly field: string;
  readonly reason: string;
}
