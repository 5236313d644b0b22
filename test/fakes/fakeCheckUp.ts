import type { CheckedEntry, CheckUpEntries, HeldEntry } from '../../src/application/checkUp/checkUpPorts';
import type { Failure } from '../../src/application/failure';
import type { EntryChange } from '../../src/application/sharingPorts';
import { fail, succeed } from '../../src/domain/result';
import { entry } from './fakeSharingPorts';

export const checkedEntry = (given: Partial<CheckedEntry> & { readonly id: string }): CheckedEntry => ({
  ...entry(given),
  hasFiles: false,
  description: '',
  ...given,
});

interface Held extends HeldEntry {
  readonly writes: number;
}

export interface FakeCheckUp extends CheckUpEntries {
  readonly changes: { readonly id: string; readonly change: EntryChange }[];
  /** Ranges that were asked for. */
  readonly asked: { readonly calendarId: string; readonly from: number; readonly withDescription: boolean }[];
  /** After so many pages of a calendar reading fails so. */
  failAfter?: { readonly pages: number; readonly failure: Failure };
  /** Meets the next change: before anything is written, or after. */
  changeFails?: { readonly failure: Failure; readonly isWritten: boolean };
  readFails?: Failure;
  /** What a change leaves instead of what was asked. */
  keeps?: EntryChange;
  /** Somebody else changes an entry. */
  edit(id: string, change: EntryChange): void;
  held(id: string): HeldEntry | undefined;
  invite(id: string): void;
}

/** Calendars in memory, given in pages of so many; entries can be changed one by one. */
export const createFakeCheckUp = (
  calendars: Readonly<Record<string, readonly CheckedEntry[]>> = {},
  pageSize = 1_000,
): FakeCheckUp => {
  const store = new Map<string, Held>();
  for (const { id, seriesId, isException, subject, location, sensitivity } of Object.values(calendars).flat()) {
    const key = isException ? id : (seriesId ?? id);
    store.set(key, { subject, location, sensitivity, hasAttendees: false, version: 'v0', writes: 0 });
  }
  const put = (id: string, change: Partial<HeldEntry>): void => {
    const before = store.get(id);
    if (before === undefined) return;
    const writes = before.writes + 1;
    store.set(id, { ...before, ...change, writes, version: `v${writes}` });
  };
  const port: FakeCheckUp = {
    changes: [],
    asked: [],
    read: async ({ calendarId, from, to, withDescription }, onPage) => {
      port.asked.push({ calendarId, from, withDescription });
      const all = (calendars[calendarId] ?? [])
        .filter(({ start, end }) => start < to && end > from)
        .sort((a, b) => a.start - b.start);
      for (let at = 0; at === 0 || at < all.length; at += pageSize) {
        await Promise.resolve();
        if (port.failAfter && at / pageSize >= port.failAfter.pages) return fail(port.failAfter.failure);
        if ((await onPage(all.slice(at, at + pageSize))) === 'stop') return succeed(undefined);
      }
      return succeed(undefined);
    },
    readOne: async (id) => {
      if (port.readFails) return fail(port.readFails);
      const found = store.get(id);
      return found ? succeed(found) : fail({ kind: 'not-found' });
    },
    change: async (id, change, version) => {
      const found = store.get(id);
      if (!found) return fail({ kind: 'not-found' });
      if (found.version !== version) return fail({ kind: 'conflict' });
      const fault = port.changeFails;
      port.changeFails = undefined;
      if (fault && !fault.isWritten) return fail(fault.failure);
      port.changes.push({ id, change });
      put(id, port.keeps ?? change);
      return fault ? fail(fault.failure) : succeed(undefined);
    },
    formId: async (id) => succeed(`form-${id}`),
    edit: put,
    held: (id) => store.get(id),
    invite: (id) => put(id, { hasAttendees: true }),
  };
  return port;
};
