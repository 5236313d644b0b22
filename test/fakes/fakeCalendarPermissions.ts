import type { Failure } from '../../src/application/failure';
import type { CalendarPermission, CalendarPermissions, OwnCalendar } from '../../src/application/ports';
import { fail, succeed, type Result } from '../../src/domain/result';
import type { SharingLevel } from '../../src/domain/sharing';

export type Call = keyof CalendarPermissions;

/** What meets the next call of a kind. */
export type FakeFault =
  /** Not done. */
  | { readonly kind: 'fails'; readonly failure: Failure }
  /** Done, and answered as if not: a time-out or a lost connection after the write. */
  | { readonly kind: 'failsAfterwards'; readonly failure: Failure }
  /** Done one level lower than asked, and answered as a success. */
  | { readonly kind: 'less' }
  /** Taken, answered as a success, and not done. */
  | { readonly kind: 'ignored' }
  /** Somebody else changes the list just before. */
  | { readonly kind: 'elsewhere'; edit(entries: CalendarPermission[]): CalendarPermission[] };

export interface FakeCalendarPermissions extends CalendarPermissions {
  /** What the server holds now. */
  held(): readonly CalendarPermission[];
  /** Every call in order: `add sam.hall@northshire.example limitedDetails`. */
  readonly calls: string[];
  /** One fault for each of the next calls of this kind; the list reads `undefined` where none meets it. */
  meet(call: Call, ...faults: readonly (FakeFault | undefined)[]): void;
  /** A second entry for a person: refused, or held beside the first. */
  secondEntry: 'conflict' | 'duplicates';
  /** What the server says when asked what it would grant. */
  grantable: readonly SharingLevel[] | undefined;
}

export const DEFAULT_CALENDAR: OwnCalendar = { id: 'cal-1', name: 'Calendar', isDefault: true, canShare: true };

export const ORGANISATION_ENTRY: CalendarPermission = {
  id: 'default',
  name: 'My Organization',
  level: 'availabilityOnly',
  allowedLevels: ['none', 'availabilityOnly', 'limitedDetails', 'reviewer', 'editor'],
  isInsideOrganization: true,
  isRemovable: false,
  isOrganizationDefault: true,
};

const OUTSIDE_LEVELS: readonly SharingLevel[] = ['availabilityOnly', 'limitedDetails', 'reviewer'];

export const outsideEntry = (address: string, level: SharingLevel, id = `entry-${address}`): CalendarPermission => ({
  id,
  address,
  name: address,
  level,
  allowedLevels: OUTSIDE_LEVELS,
  isInsideOrganization: false,
  isRemovable: true,
  isOrganizationDefault: false,
});

const LOWER: Readonly<Partial<Record<SharingLevel, SharingLevel>>> = {
  limitedDetails: 'availabilityOnly',
  reviewer: 'limitedDetails',
};

/** A server for one calendar, in memory, that errs when it is told to. */
export const createFakeCalendarPermissions = (
  entries: readonly CalendarPermission[] = [],
  calendars: readonly OwnCalendar[] = [DEFAULT_CALENDAR],
): FakeCalendarPermissions => {
  let held: CalendarPermission[] = [ORGANISATION_ENTRY, ...entries];
  let added = 0;
  const calls: string[] = [];
  const faults = new Map<Call, (FakeFault | undefined)[]>();

  const answer = <T>(
    call: Call,
    line: string,
    run: (isLess: boolean) => Result<T, Failure>,
  ): Promise<Result<T, Failure>> => {
    calls.push(line);
    const fault = faults.get(call)?.shift();
    if (fault?.kind === 'elsewhere') held = fault.edit(held);
    if (fault?.kind === 'fails') return Promise.resolve(fail(fault.failure));
    const before = held;
    const result = run(fault?.kind === 'less');
    if (fault?.kind === 'ignored') held = before;
    return Promise.resolve(fault?.kind === 'failsAfterwards' ? fail(fault.failure) : result);
  };
  const granted = (level: SharingLevel, isLess: boolean): SharingLevel => (isLess ? (LOWER[level] ?? level) : level);

  const port: FakeCalendarPermissions = {
    calls,
    secondEntry: 'conflict',
    grantable: OUTSIDE_LEVELS,
    held: () => held,
    meet: (call, ...next) => void faults.set(call, [...(faults.get(call) ?? []), ...next]),
    listCalendars: () => answer('listCalendars', 'listCalendars', () => succeed(calendars)),
    list: (calendarId) => answer('list', `list ${calendarId}`, () => succeed(held)),
    allowedLevels: (_calendarId, { text }) =>
      answer('allowedLevels', `allowedLevels ${text}`, () => succeed(port.grantable)),
    add: (_calendarId, { text }, level) =>
      answer('add', `add ${text} ${level}`, (isLess) => {
        const isThere = held.some((entry) => entry.address?.toLowerCase() === text.toLowerCase());
        if (isThere && port.secondEntry === 'conflict') return fail({ kind: 'conflict' });
        added += 1;
        const entry = outsideEntry(text, granted(level, isLess), `added-${added}`);
        held = [...held, entry];
        return succeed(entry);
      }),
    change: (_calendarId, permissionId, level) =>
      answer('change', `change ${permissionId} ${level}`, (isLess) => {
        const found = held.find(({ id }) => id === permissionId);
        if (!found) return fail({ kind: 'not-found' });
        const entry = { ...found, level: granted(level, isLess) };
        held = held.map((one) => (one === found ? entry : one));
        return succeed(entry);
      }),
    remove: (_calendarId, permissionId) =>
      answer('remove', `remove ${permissionId}`, () => {
        if (!held.some(({ id }) => id === permissionId)) return fail({ kind: 'not-found' });
        held = held.filter(({ id }) => id !== permissionId);
        return succeed(undefined);
      }),
  };
  return port;
};
