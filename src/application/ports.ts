import type { EmailAddress } from '../domain/address';
import type { Register, RegisterProblem } from '../domain/federation';
import type { Result } from '../domain/result';
import type { SharingLevel } from '../domain/sharing';
import type { Account } from './account';
import type { AlertPorts } from './alertPorts';
import type { OpenForm, Opening, OwnEvents, Visibility } from './appointmentPorts';
import type { Attendee } from './attendee';
import type { CheckUpEntries } from './checkUp/checkUpPorts';
import type { Clock } from './clock';
import type { Failure } from './failure';
import type { PartnerContacts } from './partnerContacts';
import type { OutlookClient } from './outlookClient';
import type { MeetingEvents, OnlineMeetings, OpenMeeting, Tenants } from './meetingPorts';
import type { Schedules } from './schedules';
import type { SharingPorts } from './sharingPorts';
import type { SipPorts } from './sipPorts';

export type { Account } from './account';
export type { Attendee } from './attendee';
export type { Clock } from './clock';

export interface SignIn {
  /** Signs in without a window where the host can. `signed-out` or `consent-required` means: a press is needed. */
  resume(): Promise<Result<Account, Failure>>;
  /** Signs in with whatever windows it takes, asking for `moreScopes` too; call it from a press only. */
  signIn(moreScopes?: readonly string[]): Promise<Result<Account, Failure>>;
  /** Forgets accounts and tokens. */
  signOut(): Promise<void>;
}

/** One calendar of the signed-in person. */
export interface OwnCalendar {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  /** Only the owner who created it may share it. */
  readonly canShare: boolean;
  readonly ownerAddress?: string;
}

/** One entry of a calendar's permission list, as the server holds it now. */
export interface CalendarPermission {
  readonly id: string;
  /** Absent for the entry that stands for everybody in one's own organisation. */
  readonly address?: string;
  readonly name: string;
  readonly level: SharingLevel;
  /** What the server would let this entry be changed to. Empty: it did not say. */
  readonly allowedLevels: readonly SharingLevel[];
  readonly isInsideOrganization: boolean;
  readonly isRemovable: boolean;
  /** The entry for everybody in one's own organisation ("My Organization"). */
  readonly isOrganizationDefault: boolean;
}

/**
 * Who may see a calendar, at the server. No call is repeated by itself after an answer that leaves open whether a
 * change was made (time-out, lost connection): such a call ends `unavailable` or `offline`, and the caller reads again.
 */
export interface CalendarPermissions {
  listCalendars(): Promise<Result<readonly OwnCalendar[], Failure>>;
  list(calendarId: string): Promise<Result<readonly CalendarPermission[], Failure>>;
  /** Levels the server would grant to this address; `undefined` where it does not answer that question. */
  allowedLevels(
    calendarId: string,
    address: EmailAddress,
  ): Promise<Result<readonly SharingLevel[] | undefined, Failure>>;
  add(calendarId: string, address: EmailAddress, level: SharingLevel): Promise<Result<CalendarPermission, Failure>>;
  change(calendarId: string, permissionId: string, level: SharingLevel): Promise<Result<CalendarPermission, Failure>>;
  remove(calendarId: string, permissionId: string): Promise<Result<void, Failure>>;
}

/** What could be read of the register, and every row that could not. */
export interface RegisterReading {
  readonly register: Register;
  readonly problems: readonly RegisterProblem[];
  /** What was read and is worth a look by whoever keeps the register, by row and field. */
  readonly warnings?: readonly RegisterProblem[];
  /** Why these are the facts as last published: the register itself could not be reached. Absent: it was. */
  readonly notReached?: Failure;
}

export interface RegisterSource {
  read(): Promise<Result<RegisterReading, Failure>>;
}

/** The appointment that is open in Outlook. Its text stays on the device. */
export interface OpenAppointment {
  readonly role: 'organizer' | 'attendee';
  readonly subject: string;
  readonly location: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly organizer?: Attendee;
  readonly attendees: readonly Attendee[];
}

/** What Outlook has open beside the pane. */
export type OpenItem =
  | { readonly kind: 'appointment'; readonly appointment: OpenAppointment }
  | { readonly kind: 'message'; readonly sender?: Attendee; readonly isMeetingRequest: boolean }
  | { readonly kind: 'none' };

export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

export interface Host {
  /** The mailbox Outlook is signed in to. */
  user(): Mailbox;
  /** The owner of what is open, where that is somebody else (shared folder, delegate); `undefined` for one's own. */
  owner(): Promise<Result<Mailbox | undefined, Failure>>;
  readOpenItem(): Promise<Result<OpenItem, Failure>>;
  /** `undefined`: the host does not say. */
  client(): OutlookClient | undefined;
  theme(): 'light' | 'dark' | 'contrast';
  onThemeChanged(listener: () => void): () => void;
  onItemChanged(listener: () => void): () => void;
  /** Opens Outlook's form for a new message; the person reviews and sends it. */
  /** Opens the entry in Outlook's own form. `id` as Microsoft Graph gives it by default. */
  openEntry(id: string): void;
  composeMessage(message: { readonly to: readonly string[]; readonly subject: string; readonly body: string }): void;
}

/** `clinicalSafetyRead`: the text of CLN-01 was read before a share was raised for the first time. */
export type PreferenceName = 'welcomed' | 'clinicalSafetyRead';

/** The little that stays on this device: no address, no entry, only choices such as "has seen the welcome". */
export interface DevicePreferences {
  read(name: PreferenceName): string | undefined;
  save(name: PreferenceName, value: string): void;
  clear(): void;
}

/** All that the use cases and panels need from the outside, put together once by each way in. */
export interface Ports extends SharingPorts {
  readonly clock: Clock;
  /** Resolves after so many milliseconds; a fake resolves at once. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signIn: SignIn;
  readonly permissions: CalendarPermissions;
  readonly register: RegisterSource;
  readonly host: Host;
  readonly preferences: DevicePreferences;
  readonly alert: AlertPorts;
  readonly form: OpenForm;
  readonly opening: Opening;
  readonly visibility: Visibility;
  readonly events: OwnEvents;
  readonly schedules: Schedules;
  readonly sip: SipPorts;
  readonly checkUp: CheckUpEntries;
  /** Absent where the register is a file: contact persons are in none (PUB-05). */
  readonly contacts?: PartnerContacts;
  readonly meeting: OpenMeeting;
  readonly onlineMeetings: OnlineMeetings;
  readonly meetingEvents: MeetingEvents;
  readonly tenants: Tenants;
}
