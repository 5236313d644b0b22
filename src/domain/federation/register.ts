import type { DomainName } from '../address';
import type { SharingLevel } from '../sharingLevel';
import type { AccountRule } from './accountType';
import type { Housekeeping } from './housekeeping';
import type { Partner, SwitchState } from './partner';
import type { RegisterRules } from './registerRules';
import type { Provenance } from './federationStatus';

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

/** `localPolicy`: the own rules for calendars (GOV-07). `incident`: where an information incident is reported (SEC-05).
 * `partnerList`: where the official list of partners is published (PUB-02). */
export type OrganisationLink = 'serviceStatus' | 'help' | 'acceptableUse' | 'localPolicy' | 'incident' | 'partnerList';

export interface OwnOrganisation extends Provenance {
  readonly name: string;
  readonly domains: readonly DomainName[];
  /** Whether sub-domains of `domains` are the own organisation too (`examplehospital.nhs.net`, DEL-05). */
  readonly includesSubdomains: boolean;
  readonly helpdesk: Contact;
  /** Own accounts that are no person's: shared, rooms and equipment, systems (DEL-04). */
  readonly accounts?: readonly AccountRule[];
  /** As with a partner: the own tenants and meeting hosts, and what meetings held there allow (REC-01, REC-03). */
  readonly tenantIds?: readonly string[];
  readonly meetingHosts?: readonly DomainName[];
  readonly recording?: SwitchState;
  readonly fileSharing?: SwitchState;
  readonly feedback?: Contact;
  readonly links: { readonly [what in OrganisationLink]?: Link };
  /** Ids of rules that the organisation has switched off in its build: the pane looks for what events look for. */
  readonly rulesOff?: readonly string[];
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
  /** Months ahead whose entries are looked at before a level goes up (GOV-08); six at least, and where it is absent. */
  readonly upcomingMonths?: number;
  /** Absent: `DEFAULT_HOUSEKEEPING` holds. */
  readonly housekeeping?: Housekeeping;
  /** Absent in a register of version 1: `DEFAULT_RULES` hold. */
  readonly rules?: RegisterRules;
}

/** A row that could not be used, and why; the others stand. */
export interface RegisterProblem {
  /** Where in the file: `partners[3]`, `policy[0]`, `organisation`. */
  readonly row: string;
  readonly field: string;
  readonly reason: string;
}
