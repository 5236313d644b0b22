import { findEmailAddress, sameAddress, type EmailAddress } from '../domain/address';
import { compareLevels, type SharingLevel } from '../domain/sharing';
import type { CalendarPermission } from './ports';

/** The entries of one person; more than one is a fault of the server, and is kept to be seen. */
export const entriesOf = (
  permissions: readonly CalendarPermission[],
  address: EmailAddress,
): readonly CalendarPermission[] =>
  permissions.filter((permission) => {
    if (permission.isOrganizationDefault) return false;
    const held = findEmailAddress(permission.address);
    return held !== undefined && sameAddress(held, address);
  });

/** What these entries show together: the widest of them, `none` without any. */
export const widestLevel = (entries: readonly CalendarPermission[]): SharingLevel =>
  entries.reduce<SharingLevel>((widest, { level }) => (compareLevels(level, widest) > 0 ? level : widest), 'none');
