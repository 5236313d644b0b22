import type { CalendarPermission, CalendarRoleType } from '@microsoft/microsoft-graph-types';
import { externalPermissionId, internalPermissionId, ORGANIZATION_PERMISSION_ID } from './ids';
import { domainOf, isOwnDomain, personOf, tenantOf } from './personOf';
import type { World } from './world';

/** From least to most; `custom` has no place among them. */
export const ROLES = [
  'none',
  'freeBusyRead',
  'limitedRead',
  'read',
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
] as const satisfies readonly CalendarRoleType[];

const upTo = (ceiling: CalendarRoleType): CalendarRoleType[] =>
  ROLES.slice(1, ROLES.indexOf(ceiling as (typeof ROLES)[number]) + 1);

export const isRole = (value: unknown): value is CalendarRoleType =>
  value === 'custom' || ROLES.some((role) => role === value);

/**
 * The most that the sharing policy lets anybody give at this domain: the domain's own entry, else that of all federated
 * organisations (a domain does not cover its sub-domains). There is no entry `Anonymous`: organisations without a
 * relationship get nothing.
 */
const ceilingFor = (world: World, domain: string): CalendarRoleType | undefined => {
  if (!tenantOf(world, domain)) return undefined;
  return (world.policy.find((entry) => entry.domain === domain) ?? world.policy.find((entry) => entry.domain === '*'))
    ?.role;
};

/** Roles that Exchange would store for this person. Nobody outside ever gets write or delegation. */
export const grantableRoles = (world: World, address: string): CalendarRoleType[] => {
  const domain = domainOf(address);
  if (isOwnDomain(world, domain)) return ROLES.slice(1);
  const ceiling = ceilingFor(world, domain);
  return ceiling
    ? upTo(ceiling).filter((role) => ROLES.indexOf(role as (typeof ROLES)[number]) <= ROLES.indexOf('read'))
    : [];
};

export const isOrganizationEntry = (entry: CalendarPermission): boolean => entry.id === ORGANIZATION_PERMISSION_ID;

/** Roles an entry may be changed to, by today's policy; an older, higher role can stand beside them. */
export const allowedRolesOf = (world: World, entry: CalendarPermission): CalendarRoleType[] =>
  isOrganizationEntry(entry) ? ROLES.slice(0, 5) : grantableRoles(world, entry.emailAddress?.address ?? '');

/** The entry that every calendar has. */
export const organizationEntry = (role: CalendarRoleType): CalendarPermission => ({
  id: ORGANIZATION_PERMISSION_ID,
  emailAddress: { name: 'My Organization' },
  role,
  isInsideOrganization: true,
  isRemovable: false,
});

export const permissionEntry = (world: World, address: string, role: CalendarRoleType): CalendarPermission => {
  const { name, address: key } = personOf(world, address);
  const isInside = isOwnDomain(world, domainOf(key));
  return {
    id: isInside ? internalPermissionId(key) : externalPermissionId(key),
    emailAddress: { name, address: key },
    role,
    isInsideOrganization: isInside,
    isRemovable: true,
  };
};

/** One level less, as a policy that was tightened meanwhile would leave it; nothing at all below `freeBusyRead`. */
export const oneRoleLess = (role: CalendarRoleType): CalendarRoleType =>
  ROLES[Math.max(0, ROLES.indexOf(role as (typeof ROLES)[number]) - 1)] ?? 'none';
