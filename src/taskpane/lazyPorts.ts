import type { OwnEvents } from '../application/appointmentPorts';
import type { CalendarPermissions, Clock } from '../application/ports';
import type { Schedules } from '../application/schedules';
import type { AccessTokens } from '../adapters/graph/accessTokens';
import { createLazy } from './createLazy';

/** Calendar permissions whose code (Graph client, validation) comes after the first screen. */
export const createLazyPermissions = (tokens: AccessTokens, clock: Clock): CalendarPermissions => {
  const withPart = createLazy(async () => {
    const { createGraphPermissions } = await import('../adapters/graph/graphPermissions');
    return createGraphPermissions({ tokens, clock });
  }, clock);
  return {
    listCalendars: () => withPart((permissions) => permissions.listCalendars()),
    list: (calendarId) => withPart((permissions) => permissions.list(calendarId)),
    allowedLevels: (calendarId, address) => withPart((permissions) => permissions.allowedLevels(calendarId, address)),
    add: (calendarId, address, level) => withPart((permissions) => permissions.add(calendarId, address, level)),
    change: (calendarId, id, level) => withPart((permissions) => permissions.change(calendarId, id, level)),
    remove: (calendarId, id) => withPart((permissions) => permissions.remove(calendarId, id)),
  };
};

/** The own calendar's entries, whose code is the same as for permissions. */
export const createLazyEvents = (tokens: AccessTokens, clock: Clock): OwnEvents => {
  const withPart = createLazy(async () => {
    const { createGraphEvents } = await import('../adapters/graph/ownEvents');
    return createGraphEvents({ tokens, clock });
  }, clock);
  return {
    changedSince: (at, most) => withPart((events) => events.changedSince(at, most)),
    markPrivate: (id) => withPart((events) => events.markPrivate(id)),
    markNormal: (id) => withPart((events) => events.markNormal(id)),
    readDraft: (id) => withPart((events) => events.readDraft(id)),
    writeDraft: (id, change, before) => withPart((events) => events.writeDraft(id, change, before)),
  };
};

/** One question to the service behind Scheduling Assistant, whose code comes when it is first asked. */
export const createLazySchedules = (tokens: AccessTokens, clock: Clock): Schedules => {
  const withPart = createLazy(async () => {
    const { createGraphSchedules } = await import('../adapters/graph/schedules');
    return createGraphSchedules({ tokens, clock });
  }, clock);
  return { ask: (address, from) => withPart((schedules) => schedules.ask(address, from)) };
};
