import type { Field } from '../sensitivity';
import type { SharingLevel } from '../sharingLevel';
import type { Audience, OutsideGrant } from './audience';
import type { Viewer } from './viewer';

const SHOWN_WITH_LIMITED_DETAILS: readonly Field[] = ['subject', 'location'];

const showsField = (level: SharingLevel, field: Field): boolean => {
  if (level === 'none' || level === 'availabilityOnly') return false;
  return level !== 'limitedDetails' || SHOWN_WITH_LIMITED_DETAILS.indexOf(field) >= 0;
};

/** `custom` is folder rights that no level expresses: what they show is not known, privacy included. */
const viewByGrant = (grant: OutsideGrant, field: Field, isPrivate: boolean): readonly Viewer[] => {
  if (grant.level === 'custom') return [{ reach: 'may', because: 'customRights', grant }];
  const isHidden = isPrivate && grant.level !== 'delegateSeesPrivate';
  return isHidden || !showsField(grant.level, field) ? [] : [{ reach: 'can', grant }];
};

/**
 * What an old or missing digest leaves open. Privacy closes it: of the levels that Exchange knows only
 * `delegateSeesPrivate` looks behind it, and none such exists towards a partner (CAL-04).
 */
const viewByUnknownGrants = ({ digest, grants, isPrivate }: Audience): readonly Viewer[] => {
  if (isPrivate || (digest === 'fresh' && grants !== 'unknown')) return [];
  return [{ reach: 'may', because: digest === 'old' ? 'digestOld' : 'digestMissing' }];
};

/** Everybody outside who will, can or may read this field, surest first. */
export const whoSees = (field: Field, audience: Audience): readonly Viewer[] => {
  const { outsideAttendees, attendeesAreKnown, grants, isPrivate } = audience;
  const known = grants === 'unknown' ? [] : grants;
  const byGrant = known.reduce<Viewer[]>((all, grant) => all.concat(viewByGrant(grant, field, isPrivate)), []);
  return [
    ...outsideAttendees.map((attendee): Viewer => ({ reach: 'will', attendee })),
    ...byGrant.filter(({ reach }) => reach === 'can'),
    ...(attendeesAreKnown ? [] : [{ reach: 'may', because: 'attendeesNotRead' } as const]),
    ...byGrant.filter(({ reach }) => reach === 'may'),
    ...viewByUnknownGrants(audience),
  ];
};
