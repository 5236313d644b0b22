import type { Provenance, ServiceName } from './federationStatus';

/** For whom an agreement has a place. Signatory and single point of contact are two people. */
export const CONTACT_ROLES = ['signatory', 'spoc', 'businessLead', 'technicalLead'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** A person whom a partner named in the agreement: read when asked for, shown, and kept nowhere (PUB-05). */
export interface PartnerContact extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly role: ContactRole;
  /** Absent: for every service. */
  readonly service?: ServiceName;
  readonly email?: string;
  readonly phone?: string;
}
