import { findReach, type Reader } from '../../domain/checkUp';
import { calendarStanding, type Partner, type Register } from '../../domain/federation';
import { compareLevels, type SharingLevel, type Viewer } from '../../domain/sharing';
import { personKey } from '../drawCalendar';
import type { CalendarPicture, ReviewedGrant, SharingPicture } from '../sharingPicture';

/** One calendar of the person's own, with who outside can read words of it today. */
export interface OwnReaders {
  readonly calendarId: string;
  readonly name: string;
  /** `undefined`: who may see it could not be read. */
  readonly readers?: readonly Reader[];
}

interface Setting {
  readonly isDefaultCalendar: boolean;
  readonly organisationDefault: SharingLevel;
}

/** Busy times are what relationships let look-ups show by agreement (ORG-04), unless the register says otherwise. */
const viewerAt = (personal: SharingLevel, setting: Setting, partner?: Partner): Viewer => ({
  isInside: false,
  personal,
  ...setting,
  relationship: partner?.relationship?.level ?? 'availabilityOnly',
});

const joinReach = (
  grants: readonly ReviewedGrant[],
  setting: Setting,
  partner?: Partner,
): Omit<Reader, 'partner'> | undefined => {
  const reading = grants.flatMap((grant) => {
    const reach = findReach(viewerAt(grant.permission.level, setting, partner));
    return reach === undefined || grant.permission.level === 'none' ? [] : [{ key: personKey(grant), reach }];
  });
  if (reading.length === 0) return undefined;
  return {
    people: new Set(reading.map(({ key }) => key)).size,
    readsAll: reading.some(({ reach }) => reach.readsAll),
    readsPrivate: reading.some(({ reach }) => reach.readsPrivate),
  };
};

/** Without a share of their own: what the entry for everybody here lets their look-ups show. */
const listByDefault = (setting: Setting, { partners }: Register, named: ReadonlySet<string>): readonly Reader[] => {
  if (compareLevels(setting.organisationDefault, 'limitedDetails') < 0) return [];
  return partners.flatMap((partner) => {
    if (named.has(partner.id) || calendarStanding(partner).verdict !== 'active') return [];
    const reach = findReach(viewerAt('none', setting, partner));
    return reach === undefined ? [] : [{ partner: partner.name, people: 0, ...reach }];
  });
};

const readersOfCalendar = (
  { calendar, partners, others, organisationDefault }: CalendarPicture,
  register: Register,
): readonly Reader[] => {
  const setting: Setting = {
    isDefaultCalendar: calendar.isDefault,
    organisationDefault: organisationDefault?.permission.level ?? 'none',
  };
  const named = new Set<string>();
  const atPartners = partners.flatMap(({ partner, grants }): readonly Reader[] => {
    const joined = joinReach(grants, setting, partner);
    if (joined === undefined) return [];
    named.add(partner.id);
    return [{ partner: partner.name, ...joined }];
  });
  const elsewhere = joinReach(others, setting);
  return [...atPartners, ...(elsewhere ? [elsewhere] : []), ...listByDefault(setting, register, named)];
};

/** Who outside can read words of each own calendar, from the grants there are today. */
export const readOwnReaders = ({ calendars, notChecked, register }: SharingPicture): readonly OwnReaders[] => [
  ...calendars.map((drawn) => ({
    calendarId: drawn.calendar.id,
    name: drawn.calendar.name,
    readers: readersOfCalendar(drawn, register),
  })),
  ...notChecked.map(({ id, name }) => ({ calendarId: id, name })),
];
