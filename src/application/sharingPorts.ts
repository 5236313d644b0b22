import type { EmailAddress } from '../domain/address';
import type { AccountType } from '../domain/federation';
import type { Result } from '../domain/result';
import type { CalendarEntry, Sensitivity } from '../domain/sharing';
import type { Failure } from './failure';

type Answer<T> = Promise<Result<T, Failure>>;

export interface EntryRange {
  readonly calendarId: string;
  /** Epoch milliseconds; the end is not included. */
  readonly from: number;
  readonly to: number;
}

/** The person presses Cancel, or leaves: what still runs stops at its next step. */
export interface Cancel {
  readonly cancelled: boolean;
}

/** What of an entry the add-in ever writes, each time confirmed by the person; nothing is deleted (HSK-05). */
export interface EntryChange {
  readonly subject?: string;
  readonly location?: string;
  readonly sensitivity?: Sensitivity;
}

/** What stands in the person's own calendars, at the server. */
export interface CalendarEntries {
  /**
   * Gives the entries of a range page by page, by their start, series as occurrences; none twice, none kept. Asks for
   * no description, person or file. Stops early as soon as `onPage` says so.
   */
  read(range: EntryRange, onPage: (entries: readonly CalendarEntry[]) => 'go on' | 'stop'): Answer<void>;
  /** Of a series with the series' id: all of its occurrences that were not changed by themselves. */
  change(entryId: string, change: EntryChange): Answer<void>;
}

/** A reminder in the person's own default calendar to look at who sees it: private, shown as free, without a name. */
export interface ReviewEntry {
  readonly id: string;
  /** Day in the person's time zone, `YYYY-MM-DD`. */
  readonly date: string;
  /** Which shares it is for: keys that tell no name (`shareKey`). */
  readonly shares: readonly string[];
}

/** The entries that this add-in wrote for reviews; it touches no others. */
export interface ReviewEntries {
  list(): Answer<readonly ReviewEntry[]>;
  add(review: Omit<ReviewEntry, 'id'> & { readonly title: string; readonly timeZone: string }): Answer<ReviewEntry>;
  changeShares(id: string, shares: readonly string[]): Answer<void>;
  remove(id: string): Answer<void>;
}

export interface StoredText {
  readonly text: string;
  readonly eTag: string;
}

/** Files in the add-in's own folder in the person's OneDrive; created when something is first written. */
export interface AppFolder {
  /** `undefined`: there is no such file. */
  read(name: string): Answer<StoredText | undefined>;
  /** Over the version with this eTag, or as a new file without one; `conflict` where another version stands there. */
  write(name: string, text: string, eTag?: string): Answer<{ readonly eTag: string }>;
  /** What has to be consented to before anything can be kept there. */
  readonly scopes: readonly string[];
}

/** Each is asked, and consented to, by itself. */
export type PeopleSource = 'directory' | 'contacts';

export interface DirectoryPerson {
  readonly name: string;
  readonly address: string;
}

/** The own organisation's directory and the person's own contacts. */
export interface Directory {
  /** `gone`: the directory does not know the address (BUL-06); `unknown`: it cannot tell, as of people outside. */
  find(address: EmailAddress): Answer<'there' | 'gone' | 'unknown'>;
  /** People of the directory, or of the person's own contacts, whose name or address begins so; at most ten. */
  suggest(source: PeopleSource, text: string): Answer<readonly DirectoryPerson[]>;
  /** What has to be consented to before each answers; `find` asks the directory. */
  readonly scopes: Readonly<Record<PeopleSource, string>>;
}

/** The signed-in person's own mailbox, as Exchange knows it. */
export interface OwnMailbox {
  /** Never asks for consent; `undefined`: a kind that has no name here (DEL-04). */
  accountType(): Answer<AccountType | undefined>;
}

/** What the whole of sharing needs beside the permissions themselves. */
export interface SharingPorts {
  readonly entries: CalendarEntries;
  readonly reviews: ReviewEntries;
  readonly appFolder: AppFolder;
  readonly directory: Directory;
  readonly mailbox: OwnMailbox;
}
