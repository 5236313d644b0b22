import { CONTACT_ROLES, type Partner, type PartnerContact, type RegisterProblem } from '../domain/federation';
import type { Result } from '../domain/result';
import type { Account } from './account';
import type { Failure } from './failure';

/** Roles of the add-in's own registration in Entra, as they stand in a person's token (ADM-01). */
export const CONTACT_READERS = ['Federation.SinglePointOfContact', 'Federation.Administrator'] as const;

export interface ContactReading {
  readonly contacts: readonly PartnerContact[];
  /** Rows for this partner that could not be used. */
  readonly problems: readonly RegisterProblem[];
}

/** The people named in agreements, where they are kept. Who may read them is decided there. */
export interface PartnerContacts {
  /** Asks each time; keeps nothing. */
  read(partnerId: string): Promise<Result<ContactReading, Failure>>;
}

/**
 * Whether a screen offers contacts at all. It spares others a question that is not theirs, and protects nothing: what
 * protects is the list's own permissions.
 */
export const mayAskForContacts = ({ roles = [] }: Pick<Account, 'roles'>): boolean =>
  CONTACT_READERS.some((role) => roles.includes(role));

export type ContactsAnswer =
  | { readonly kind: 'notOffered' }
  | ({ readonly kind: 'read' } & ContactReading)
  | { readonly kind: 'failed'; readonly failure: Failure };

const inOrder = (contacts: readonly PartnerContact[]): readonly PartnerContact[] =>
  [...contacts].sort(
    (a, b) => CONTACT_ROLES.indexOf(a.role) - CONTACT_ROLES.indexOf(b.role) || a.name.localeCompare(b.name, 'en-GB'),
  );

interface ContactsQuestion {
  readonly account: Account;
  readonly partner: Pick<Partner, 'id'>;
}

/** Reads the contacts of one partner for somebody whose role has to do with them; nobody else's question is asked. */
export const readPartnerContacts = async (
  contacts: PartnerContacts | undefined,
  { account, partner }: ContactsQuestion,
): Promise<ContactsAnswer> => {
  if (contacts === undefined || !mayAskForContacts(account)) return { kind: 'notOffered' };
  const reading = await contacts.read(partner.id);
  if (!reading.ok) return { kind: 'failed', failure: reading.error };
  return { kind: 'read', contacts: inOrder(reading.value.contacts), problems: reading.value.problems };
};
