import type { CalendarPermission, Contact, Event, Message, OrgContact, User } from '@microsoft/microsoft-graph-types';
import type { SharePointSite } from './sharePoint/site';

/** The invented world that the sandbox's Outlook, Graph and register all show, each in its own way. */
export interface World {
  readonly size: 'small' | 'large';
  /** Epoch milliseconds of the sandbox's clock; it runs on from the moment the sandbox was started with. */
  now(): number;
  readonly organisation: { readonly name: string; readonly tenantId: string; readonly domains: readonly string[] };
  /** Address of the person who uses the sandbox. */
  readonly me: string;
  /** The own organisation's directory. */
  readonly users: ReadonlyMap<string, User>;
  /** People outside who stand in the own organisation's address book. */
  readonly orgContacts: readonly OrgContact[];
  /** By address in lower case. */
  readonly mailboxes: ReadonlyMap<string, Mailbox>;
  readonly partners: readonly PartnerTenant[];
  /** Exchange's sharing policy as the tenant holds it: what Graph enforces. */
  readonly policy: readonly { readonly domain: string; readonly role: NonNullable<CalendarPermission['role']> }[];
  /** The register as it is served beside the add-in, `/register.json`. */
  readonly register: unknown;
  /** The own organisation's SharePoint; one of its lists holds the same register. */
  readonly sites: readonly SharePointSite[];
}

/** An organisation outside, as it really is; the register may know less. */
export interface PartnerTenant {
  readonly name: string;
  readonly tenantId: string;
  readonly domains: readonly string[];
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** What Exchange made it for: `user`, `shared`, `room`, `equipment` or `others`. */
  purpose: string;
  readonly calendars: CalendarFolder[];
  readonly messages: Message[];
  readonly contacts: Contact[];
  /** The add-in's roaming settings, name to JSON text. */
  roamingSettings: Record<string, string>;
  /** The add-in's own folder in the person's OneDrive, by name. */
  readonly files: Map<string, StoredFile>;
  /** People who may open this mailbox's calendar beside its owner. */
  readonly delegates: readonly string[];
}

export interface StoredFile {
  readonly text: string;
  /** Counts up with every write. */
  readonly version: number;
}

export interface CalendarFolder {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly canShare: boolean;
  /** Series masters and single events by id; exceptions hang under their master's id. */
  readonly events: Map<string, StoredEvent>;
  permissions: CalendarPermission[];
}

/** An event as Graph would give it, and what Outlook keeps beside it. */
export interface StoredEvent {
  event: Event;
  /** Changed and cancelled occurrences of a series, by original start (ISO date). */
  exceptions: Map<string, Event | 'cancelled'>;
  attachments: {
    id: string;
    name: string;
    contentType: string;
    size: number;
    isInline: boolean;
    contentBytes?: string;
  }[];
  /** The add-in's custom properties, JSON text. */
  customProperties: string;
  isDraft: boolean;
}
