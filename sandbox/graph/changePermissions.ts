import type { CalendarPermission, CalendarRoleType } from '@microsoft/microsoft-graph-types';
import {
  allowedRolesOf,
  grantableRoles,
  isOrganizationEntry,
  isRole,
  oneRoleLess,
  permissionEntry,
} from '../world/grantRules';
import { domainOf, isOwnDomain } from '../world/personOf';
import type { CalendarFolder } from '../world/world';
import type { Answer, GraphCall } from './call';
import { entryOf, permissionForm, sharedCalendarOf } from './calendarPermissions';
import { deliverInvitation } from './deliverInvitation';
import { levelDenied, sharingDenied } from './policyDenial';
import { badRequest, invalidRequest, Refusal } from './refusal';

type Body = Partial<Record<string, unknown>>;

const bodyOf = ({ body }: GraphCall): Body => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('Empty Payload. JSON content expected.');
  return body as Body;
};

const roleIn = (body: Body): CalendarRoleType => {
  const { role } = body;
  if (role === undefined || role === null) throw invalidRequest('The property role is required.');
  if (!isRole(role)) throw badRequest(`Invalid enum value '${String(role)}' specified for property 'role'.`);
  return role;
};

const addressIn = (body: Body): string => {
  const address: unknown = (body['emailAddress'] as { address?: unknown } | null | undefined)?.address;
  if (typeof address !== 'string' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Refusal({ status: 400, code: 'ErrorInvalidRecipients' }, 'At least one recipient is not valid.');
  return address.toLowerCase();
};

const checkGrantable = (call: GraphCall, address: string, role: CalendarRoleType): void => {
  const isInside = isOwnDomain(call.world, domainOf(address));
  if (isInside && !call.world.users.has(address))
    throw new Refusal({ status: 400, code: 'ErrorInvalidRecipients' }, 'At least one recipient is not valid.');
  const roles = grantableRoles(call.world, address);
  if (role === 'none' || role === 'custom') throw invalidRequest(`The role ${role} can't be granted.`);
  if (roles.length === 0) throw sharingDenied(call.settings);
  if (!roles.includes(role)) throw levelDenied(call.settings);
};

/** What is kept of a grant: with the fault `less` one level below what was asked, or nothing. */
const keptRole = (call: GraphCall, role: CalendarRoleType): CalendarRoleType =>
  call.fault === 'less' ? oneRoleLess(role) : role;

const store = (calendar: CalendarFolder, entry: CalendarPermission): void => {
  const others = calendar.permissions.filter(({ id }) => id !== entry.id);
  calendar.permissions = entry.role === 'none' && !isOrganizationEntry(entry) ? others : [...others, entry];
};

const change = (calendar: CalendarFolder, entry: CalendarPermission, role: CalendarRoleType): void => {
  const isGone = role === 'none' && !isOrganizationEntry(entry);
  calendar.permissions = calendar.permissions.flatMap((each) =>
    each.id !== entry.id ? [each] : isGone ? [] : [{ ...each, role }],
  );
};

const secondEntry = (entry: CalendarPermission, calendar: CalendarFolder): CalendarPermission => ({
  ...entry,
  id: Buffer.from(`${Buffer.from(entry.id ?? '', 'base64').toString()}#${calendar.permissions.length}`).toString(
    'base64',
  ),
});

/** POST: somebody new, or, as the switch `secondGrant` says, somebody who is there already. */
export const addPermission: Answer = (call) => {
  const calendar = sharedCalendarOf(call);
  const body = bodyOf(call);
  const [address, role] = [addressIn(body), roleIn(body)];
  checkGrantable(call, address, role);
  const entry = permissionEntry(call.world, address, keptRole(call, role));
  const isKnown = calendar.permissions.some(({ id }) => id === entry.id);
  const { secondGrant } = call.settings;
  if (isKnown && secondGrant === 'conflict') {
    throw new Refusal(
      { status: 409, code: 'ErrorDuplicateUserIdsSpecified' },
      'The permission set already holds an entry for this user.',
    );
  }
  const stored = isKnown && secondGrant === 'duplicates' ? secondEntry(entry, calendar) : entry;
  store(calendar, stored);
  if (call.settings.invitation === 'sent') deliverInvitation(call.world, { from: call.me, to: address });
  return { status: 201, body: permissionForm(call, stored, role) };
};

/** PATCH: `role` is all that can be changed, within what the entry allows today. */
export const changePermission: Answer = (call) => {
  const calendar = sharedCalendarOf(call);
  const entry = entryOf(call, calendar.permissions);
  const role = roleIn(bodyOf(call));
  if (!allowedRolesOf(call.world, entry).includes(role)) {
    throw entry.isInsideOrganization || role === 'none' || role === 'custom'
      ? invalidRequest()
      : levelDenied(call.settings);
  }
  change(calendar, entry, keptRole(call, role));
  return { status: 200, body: permissionForm(call, entry, role) };
};

/** DELETE: anybody but everybody: the organisation's own entry can only be set to `none`. */
export const removePermission: Answer = (call) => {
  const calendar = sharedCalendarOf(call);
  const entry = entryOf(call, calendar.permissions);
  if (!entry.isRemovable) throw invalidRequest("This permission can't be removed.");
  calendar.permissions = calendar.permissions.filter(({ id }) => id !== entry.id);
  return { status: 204 };
};
