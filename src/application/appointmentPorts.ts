import type { ScannedEntry } from '../domain/sensitivity';
import type { Result } from '../domain/result';
import type { Attendee } from './attendee';
import type { Failure } from './failure';

type Reading<T> = Promise<Result<T, Failure>>;

/** What may be done about the open appointment beside reading it. */
export interface OpenForm {
  /** `false`: this client lets no add-in change the sensitivity (before Mailbox 1.14), or it is not open for editing. */
  canMarkPrivate(): boolean;
  /** Marks it private in the form; it counts when the appointment is saved or sent. */
  markPrivate(): Reading<void>;
  /** The id by which the mailbox knows it; `undefined` until it was saved for the first time, or where no client tells. */
  savedId(): Reading<string | undefined>;
}

/** What opened the pane, where something did that has to say what to show. */
export interface Opening {
  /** As it was handed over by an alert or a notification, of any shape; `undefined`: by the ribbon's button. */
  read(): Reading<unknown>;
  /** Tells when the pane stands open and is asked to show something else. */
  onChanged(listener: () => void): () => void;
}

/** Whether anybody can see the page at all. */
export interface Visibility {
  isVisible(): boolean;
  onChanged(listener: () => void): () => void;
}

/** One appointment or series of the own default calendar, as the mailbox holds it. */
export interface OwnEvent {
  readonly id: string;
  readonly entry: ScannedEntry;
  /** Everybody who takes part, with the organizer. */
  readonly attendees: readonly Attendee[];
  readonly isOrganizer: boolean;
  readonly isPrivate: boolean;
  /** Epoch milliseconds. */
  readonly start: number;
}

export interface ChangedEvents {
  /** The latest change first. */
  readonly events: readonly OwnEvent[];
  /** `false`: there are more of them than were asked for. */
  readonly isComplete: boolean;
}

/** The own default calendar's entries, at the server. */
export interface OwnEvents {
  /** What was created or changed at this moment (epoch milliseconds) or later, at most so many. */
  changedSince(at: number, most: number): Reading<ChangedEvents>;
  markPrivate(id: string): Reading<void>;
}
