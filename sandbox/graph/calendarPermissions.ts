import type { CalendarPermission, CalendarRoleType } from '@microsoft/microsoft-graph-types';
import { allowedRolesOf, isOrganizationEntry } from '../world/grantRules';
import type { CalendarFolder } from '../world/world';
import type { Answer, GraphCall } from './call';
import { calendarOf, isOwner, mailboxOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { accessDenied, itemNotFound, Refusal } from './refusal';
import { select, selectedNames } from './selection';

const NAMES = ['id', 'emailAddress', 'role', 'allowedRoles', 'isInsideOrganization', 'isRemovable'] as const;

/** An entry as Graph shows it. `role` differs from the stored one where less was granted than the answer says. */
export const permissionForm = (
  call: GraphCall,
  entry: CalendarPermission,
  role: CalendarRoleType | null | undefined = entry.role,
) => ({
  id: entry.id,
  isRemovable: entry.isRemovable,
  isInsideOrganization: entry.isInsideOrganization,
  role,
  allowedRoles: allowedRolesOf(call.world, entry),
  emailAddress: isOrganizationEntry(entry) ? { name: call.settings.organizationEntryName } : entry.emailAddress,
});

const notSupported = (): Refusal =>
  new Refusal({ status: 400, code: 'ErrorNotSupported' }, 'Specified method is not supported.');

/** The list belongs to the owner. What others get is not settled: nothing, or an error. */
const entriesFor = (call: GraphCall): readonly CalendarPermission[] => {
  const mailbox = mailboxOf(call);
  const calendar = calendarOf(call, mailbox);
  if (isOwner(call, mailbox)) return calendar.permissions;
  if (call.settings.notOwner === 'ErrorNotSupported') throw notSupported();
  return [];
};

export const listPermissions: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip']);
  const keep = select(selectedNames(call.query), NAMES, 'calendarPermission');
  return pageOf(call, entriesFor(call), { standard: 100, form: (entry) => keep(permissionForm(call, entry)) });
};

export const entryOf = (call: GraphCall, entries: readonly CalendarPermission[]): CalendarPermission => {
  const found = entries.find(({ id }) => id === call.parameters['permission']);
  if (!found) throw itemNotFound();
  return found;
};

export const readPermission: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const keep = select(selectedNames(call.query), NAMES, 'calendarPermission');
  return { status: 200, body: keep(permissionForm(call, entryOf(call, entriesFor(call)))) };
};

/** The calendar whose list is to be changed, by its owner only. */
export const sharedCalendarOf = (call: GraphCall): CalendarFolder => {
  const mailbox = mailboxOf(call);
  if (!isOwner(call, mailbox)) throw call.settings.notOwner === 'ErrorNotSupported' ? notSupported() : accessDenied();
  const calendar = calendarOf(call, mailbox);
  if (!calendar.canShare) throw accessDenied();
  return calendar;
};
