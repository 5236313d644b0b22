import type { Failure } from '../../src/application/failure';
import type {
  AppFolder,
  CalendarEntries,
  Directory,
  DirectoryPerson,
  EntryChange,
  OwnMailbox,
  ReviewEntries,
  ReviewEntry,
} from '../../src/application/sharingPorts';
import type { AccountType } from '../../src/domain/federation';
import { fail, succeed } from '../../src/domain/result';
import type { CalendarEntry } from '../../src/domain/sharing';
import { NOW } from './moment';

const HOUR = 3_600_000;

/** A meeting of an hour, tomorrow unless told otherwise. */
export const entry = (given: Partial<CalendarEntry> & { readonly id: string }): CalendarEntry => {
  const start = given.start ?? NOW + 24 * HOUR;
  return {
    isException: false,
    subject: 'Ward round',
    location: 'Ward 7',
    end: start + HOUR,
    isAllDay: false,
    showAs: 'busy',
    sensitivity: 'normal',
    isOrganizer: true,
    ...given,
    start,
  };
};

export interface FakeEntries extends CalendarEntries {
  readonly changes: { readonly id: string; readonly change: EntryChange }[];
  /** How many pages were handed over. */
  pages(): number;
  failure?: Failure;
}

/** Calendars in memory, given in pages of so many. */
export const createFakeEntries = (
  held: Readonly<Record<string, readonly CalendarEntry[]>> = {},
  pageSize = 1_000,
): FakeEntries => {
  const changes: FakeEntries['changes'] = [];
  let pages = 0;
  const port: FakeEntries = {
    changes,
    pages: () => pages,
    read: async ({ calendarId, from, to }, onPage) => {
      const all = (held[calendarId] ?? []).filter(({ start, end }) => start < to && end > from);
      for (let at = 0; at === 0 || at < all.length; at += pageSize) {
        await Promise.resolve();
        if (port.failure) return fail(port.failure);
        pages += 1;
        if (onPage(all.slice(at, at + pageSize)) === 'stop') return succeed(undefined);
      }
      return succeed(undefined);
    },
    change: async (id, change) => {
      if (port.failure) return fail(port.failure);
      changes.push({ id, change });
      return succeed(undefined);
    },
  };
  return port;
};

export interface FakeReviews extends ReviewEntries {
  held(): readonly (ReviewEntry & { readonly title?: string })[];
  /** Done, and answered as if not. */
  addFailsAfterwards?: Failure;
  failure?: Failure;
}

export const createFakeReviews = (given: readonly ReviewEntry[] = []): FakeReviews => {
  let held: readonly (ReviewEntry & { readonly title?: string })[] = given;
  let added = 0;
  const port: FakeReviews = {
    held: () => held,
    list: async () => (port.failure ? fail(port.failure) : succeed(held)),
    add: async ({ date, shares, title }) => {
      added += 1;
      const review = { id: `review-${added}`, date, shares, title };
      held = [...held, review];
      return port.addFailsAfterwards ? fail(port.addFailsAfterwards) : succeed(review);
    },
    changeShares: async (id, shares) => {
      held = held.map((review) => (review.id === id ? { ...review, shares } : review));
      return succeed(undefined);
    },
    remove: async (id) => {
      held = held.filter((review) => review.id !== id);
      return succeed(undefined);
    },
  };
  return port;
};

export interface FakeAppFolder extends AppFolder {
  readonly files: Map<string, { readonly text: string; readonly eTag: string }>;
  failure?: Failure;
  /** Runs once, just before the next write: somebody else writes meanwhile. */
  beforeWrite?: () => void;
}

export const createFakeAppFolder = (): FakeAppFolder => {
  let version = 0;
  const port: FakeAppFolder = {
    scopes: ['folder'],
    files: new Map(),
    read: async (name) => (port.failure ? fail(port.failure) : succeed(port.files.get(name))),
    write: async (name, text, eTag) => {
      port.beforeWrite?.();
      port.beforeWrite = undefined;
      if (port.failure) return fail(port.failure);
      if (port.files.get(name)?.eTag !== eTag) return fail({ kind: 'conflict' });
      version += 1;
      const stored = { text, eTag: `"${version}"` };
      port.files.set(name, stored);
      return succeed({ eTag: stored.eTag });
    },
  };
  return port;
};

export interface FakeDirectory extends Directory {
  readonly asked: string[];
  failure?: Failure;
}

/** A directory that knows these addresses. */
export const createFakeDirectory = (people: readonly DirectoryPerson[] = []): FakeDirectory => {
  const asked: string[] = [];
  const port: FakeDirectory = {
    scopes: { directory: 'directory', contacts: 'contacts' },
    asked,
    find: async ({ text }) => {
      asked.push(text);
      if (port.failure) return fail(port.failure);
      return succeed(people.some(({ address }) => address === text.toLowerCase()) ? 'there' : 'gone');
    },
    suggest: async (source, text) => {
      if (port.failure) return fail(port.failure);
      if (source === 'contacts') return succeed([]);
      return succeed(people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())));
    },
  };
  return port;
};

/** A mailbox of this kind. */
export const createFakeMailbox = (type: AccountType | Failure | undefined): OwnMailbox => ({
  accountType: () => Promise.resolve(typeof type === 'object' ? fail(type) : succeed(type)),
});

/** Everything of sharing beside the permissions, empty. */
export const createFakeSharingPorts = () => ({
  entries: createFakeEntries(),
  reviews: createFakeReviews(),
  appFolder: createFakeAppFolder(),
  directory: createFakeDirectory(),
  mailbox: createFakeMailbox('personal'),
});
