import type { EmailAddress } from '../domain/address';
import type { Result } from '../domain/result';
import type { ConfirmedSip, SipClaim, SipSource } from '../domain/sip';
import type { Failure } from './failure';

type Answer<T> = Promise<Result<T, Failure>>;

/** Whom one asks for: by one complete address, or by the beginning of a name. */
export type SipAsked =
  { readonly kind: 'address'; readonly address: EmailAddress } | { readonly kind: 'name'; readonly text: string };

/** One thing that has to be agreed to before something can be read, and who can agree to it. */
export interface SipConsent {
  readonly scope: string;
  readonly by: 'user' | 'administrator';
}

export interface SipFindings {
  readonly claims: readonly SipClaim[];
  /** What the answer leaves out for want of consent; absent: nothing. */
  readonly withheld?: SipConsent;
}

/** One place where people are known. Asks for the least that answers. */
export interface SipDirectory {
  readonly source: Extract<SipSource, 'ownDirectory' | 'organisationContacts' | 'ownContacts' | 'people'>;
  /** Without it nothing is found here. */
  readonly consent: SipConsent;
  find(asked: SipAsked): Answer<SipFindings>;
}

export interface WrittenEmail {
  readonly name?: string;
  readonly address?: string;
}

/** A contact of the person's own that holds an address, and what was confirmed of it. */
export interface SavedSip {
  readonly contactId: string;
  readonly name: string;
  readonly emails: readonly EmailAddress[];
  /** The contact's `emailAddresses` as they stand, readable or not. */
  readonly written: readonly WrittenEmail[];
  /** The contact's `imAddresses` as they stand. */
  readonly sips: readonly string[];
  /** `undefined`: a contact that the add-in has written nothing about. */
  readonly confirmed?: ConfirmedSip;
}

export interface NewSavedSip {
  readonly name: string;
  readonly emails: readonly EmailAddress[];
  readonly organisation?: string;
  readonly confirmed: ConfirmedSip;
}

/**
 * Confirmed addresses as contacts in the person's own Outlook contacts (SIP-11). No write is repeated by itself after an
 * answer that leaves open whether it was made.
 */
export interface SavedSips {
  readonly consent: SipConsent;
  /** Contacts with something confirmed, all pages. */
  list(): Answer<readonly SavedSip[]>;
  /** One contact as it stands; `not-found` where it is gone. */
  read(contactId: string): Answer<SavedSip>;
  /** Contacts that hold this e-mail address, whoever wrote them. */
  findByEmail(email: EmailAddress): Answer<readonly SavedSip[]>;
  add(saved: NewSavedSip): Answer<SavedSip>;
  /** What the contact is to hold. `hadConfirmed`: something was written about it before. */
  change(contactId: string, change: SavedSipChange): Answer<void>;
  /** Removes a contact that was written twice by one act. */
  removeContact(contactId: string): Answer<void>;
}

export interface SavedSipChange {
  /** Absent: they stay as they are. */
  readonly emails?: readonly WrittenEmail[];
  readonly sips: readonly string[];
  readonly confirmed: ConfirmedSip;
  readonly hadConfirmed: boolean;
}

export type Availability = 'available' | 'busy' | 'doNotDisturb' | 'away' | 'offline' | 'unknown';

/** Presence of people in the own tenant; there is none of anybody elsewhere. */
export interface Presence {
  readonly consent: SipConsent;
  read(directoryId: string): Answer<Availability>;
}

export interface SipPorts {
  readonly directories: readonly SipDirectory[];
  readonly saved: SavedSips;
  readonly presence: Presence;
}
