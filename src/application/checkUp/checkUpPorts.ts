import type { Result } from '../../domain/result';
import type { CalendarEntry } from '../../domain/sharing';
import type { Failure } from '../failure';
import type { EntryChange, EntryRange } from '../sharingPorts';

type Answer<T> = Promise<Result<T, Failure>>;

/** An entry as it is looked through. Its text stays on the device. */
export interface CheckedEntry extends CalendarEntry {
  readonly hasFiles: boolean;
  /** The description as plain text; empty where it was not asked for. */
  readonly description: string;
}

/** One entry or series as the server holds it at this moment. */
export interface HeldEntry {
  readonly subject: string;
  readonly location: string;
  readonly sensitivity: CalendarEntry['sensitivity'];
  /** The person organises it and has invited somebody: a change may reach them. */
  readonly hasAttendees: boolean;
  /** Changes with every save; a change is made over this one or not at all. */
  readonly version: string;
}

/** The person's own entries, to be looked through, changed one by one and opened. There is no way to delete one (HSK-05). */
export interface CheckUpEntries {
  /** Page by page, by their start, series as occurrences; none twice. The next page is asked for once `onPage` is through. */
  read(
    range: EntryRange & { readonly withDescription: boolean },
    onPage: (entries: readonly CheckedEntry[]) => Promise<'go on' | 'stop'>,
  ): Answer<void>;
  readOne(id: string): Answer<HeldEntry>;
  /** `conflict` where it is no longer that version; then nothing was written. */
  change(id: string, change: EntryChange, version: string): Answer<void>;
  /** The id by which Outlook's own forms know it. */
  formId(id: string): Answer<string>;
}
