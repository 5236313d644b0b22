import type { SharingLevel } from '../../domain/sharing';

/** Graph's calendarRoleType, beside the level of Exchange's own vocabulary that shows the same. */
const ROLE_OF = {
  none: 'none',
  availabilityOnly: 'freeBusyRead',
  limitedDetails: 'limitedRead',
  reviewer: 'read',
  editor: 'write',
  delegate: 'delegateWithoutPrivateEventAccess',
  delegateSeesPrivate: 'delegateWithPrivateEventAccess',
} as const satisfies { readonly [level in Exclude<SharingLevel, 'custom'>]: string };

const LEVEL_OF: ReadonlyMap<string, SharingLevel> = new Map(
  Object.entries(ROLE_OF).map(([level, role]) => [role, level as SharingLevel]),
);

/** A role that is not known counts as `custom`: what it shows is not known either. */
export const levelOfRole = (role: string): SharingLevel => LEVEL_OF.get(role) ?? 'custom';

/** Levels that could be written; `custom` and roles that are not known cannot. */
export const writableLevels = (roles: readonly string[]): readonly SharingLevel[] =>
  roles.flatMap((role) => LEVEL_OF.get(role) ?? []);

/** `undefined` for `custom`, which Graph reads but does not write. */
export const roleOfLevel = (level: SharingLevel): string | undefined =>
  level === 'custom' ? undefined : ROLE_OF[level];
