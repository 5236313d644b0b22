import type { Result } from '../domain/result';
import type { Attendee } from './attendee';
import type { Clock } from './clock';
import type { Failure } from './failure';

type Reading<T> = Promise<Result<T, Failure>>;

/**
 * The text and the people of the appointment that is open, saved or not, each part asked for by itself: one that cannot
 * be read leaves the others. Its text stays on the device. A part that this client cannot give at all (categories
 * before Mailbox 1.8, say) is an empty one, no failure.
 */
export interface AppointmentText {
  subject(): Reading<string>;
  location(): Reading<string>;
  /** As plain text. */
  body(): Reading<string>;
  categories(): Reading<readonly string[]>;
  attachmentNames(): Reading<readonly string[]>;
  /** Everybody who takes part, required and optional, with the organizer where that is somebody else. */
  attendees(): Reading<readonly Attendee[]>;
  /** `false` also where the client cannot tell. */
  isPrivate(): Reading<boolean>;
}

/** What roaming settings hold: small, the same in pane and events, and never text of an entry. */
export type MemoryKey =
  | 'partner-sharing.digest'
  | 'partner-sharing.unchecked'
  | 'partner-sharing.alerts'
  /** Rules that are quiet until a date. */
  | 'partner-sharing.quiet';

/** Values are JSON; what comes back may be of any shape, and each reader parses it. `undefined`: nothing is kept. */
export interface EventMemory {
  read(key: MemoryKey): Reading<unknown>;
  save(key: MemoryKey, value: unknown): Reading<void>;
}

/** "Not sensitive here", in the item's own custom properties, under `partner-sharing.waivers`. Values are JSON. */
export interface Waivers {
  read(): Reading<unknown>;
  save(value: unknown): Reading<void>;
}

export type SessionKey = 'partner-sharing.notified' | 'partner-sharing.facts' | 'partner-sharing.meeting';

/** Kept with the open form until it is closed, and seen by pane and events alike. `undefined`: nothing is kept. */
export interface SessionFacts {
  read(key: SessionKey): Reading<string | undefined>;
  save(key: SessionKey, text: string): Reading<void>;
}

/** The one line that Outlook shows above the appointment, under the key `partner-sharing`. */
export interface Notices {
  /** At most 150 characters; takes the place of the one before. */
  show(text: string): Reading<void>;
  /** Nothing to remove is no failure. */
  remove(): Reading<void>;
}

/** All that the check of an appointment and what follows from it need; each way in puts them together once. */
export interface AlertPorts {
  readonly clock: Pick<Clock, 'now'>;
  readonly appointment: AppointmentText;
  readonly memory: EventMemory;
  readonly waivers: Waivers;
  readonly session: SessionFacts;
  readonly notices: Notices;
}
