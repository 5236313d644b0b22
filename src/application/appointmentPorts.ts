import type { ScannedEntry } from '../domain/sensitivity';
import type { Result } from '../domain/result';
import type { Attendee } from './attendee';
import type { Failure } from './failure';

type Reading<T> = Promise<Result<T, Failure>>;

/** The words of an entry as they are written, to be written anew. They stay on the device and in the mailbox. */
export interface EntryDraft {
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly isHtml: boolean;
  /** The version at the server; a change of another version is refused. */
  readonly version?: string;
}

export interface DraftChange {
  readonly subject?: string;
  readonly location?: string;
  readonly body?: string;
}

/** What is open: one appointment, one of a series, or a whole series. `id`: of the series, as the mailbox knows it. */
export type SeriesPlace =
  { readonly kind: 'single' } | { readonly kind: 'occurrence'; readonly id: string } | { readonly kind: 'series' };

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
}

/** What may be done about the open appointment beside reading it. */
export interface OpenForm {
  /** `false`: it is open without being edited. */
  canWrite(): boolean;
  readDraft(): Reading<EntryDraft>;
  /** Counts when the appointment is saved or sent. */
  writeDraft(change: DraftChange, isHtml: boolean): Reading<void>;
  series(): Reading<SeriesPlace>;
  /** Files that were attached, without pictures within the text. */
  attachments(): Reading<readonly AttachedFile[]>;
  removeAttachment(id: string): Reading<void>;
  /** `false`: this client lets no add-in change the sensitivity (before Mailbox 1.14), or it is not open for editing. */
  canMarkPrivate(): boolean;
  /** Marks it private in the form; it counts when the appointment is saved or sent. */
  markPrivate(): Reading<void>;
  /** Takes that back. */
  markNormal(): Reading<void>;
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
  /** Marks an entry or a series private, or takes that back, and reads back that it is so. */
  markPrivate(id: string): Reading<void>;
  markNormal(id: string): Reading<void>;
  readDraft(id: string): Reading<EntryDraft>;
  /** `conflict` where it was changed since `version`. */
  writeDraft(id: string, change: DraftChange, before: Pick<EntryDraft, 'isHtml' | 'version'>): Reading<void>;
}
