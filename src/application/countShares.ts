import type { SharingLevel } from '../domain/sharing';
import { grantsOf, type ReviewedGrant, type SharingPicture } from './sharingPicture';

/** How many entries give one level to one organisation: counts, no person (REP-01, for oneself). */
export interface ShareCount {
  readonly group: 'partner' | 'outside' | 'ownOrganisation';
  /** The partner's name. */
  readonly organisation?: string;
  readonly level: SharingLevel;
  readonly count: number;
}

const placeOf = ({ review }: ReviewedGrant): Pick<ShareCount, 'group' | 'organisation'> => {
  if (review.partner) return { group: 'partner', organisation: review.partner.name };
  return { group: review.holder === 'colleague' || review.holder === 'self' ? 'ownOrganisation' : 'outside' };
};

const GROUPS: readonly ShareCount['group'][] = ['partner', 'outside', 'ownOrganisation'];

const inOrder = (a: ShareCount, b: ShareCount): number =>
  GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
  (a.organisation ?? '').localeCompare(b.organisation ?? '', 'en-GB') ||
  a.level.localeCompare(b.level);

/** All entries of all calendars by organisation and level; the entry for everybody is not counted. */
export const countShares = ({ calendars }: SharingPicture): readonly ShareCount[] => {
  const counts = new Map<string, ShareCount>();
  for (const grant of calendars.flatMap(grantsOf)) {
    const { level } = grant.permission;
    if (level === 'none') continue;
    const place = placeOf(grant);
    const key = [place.group, place.organisation, level].join('\n');
    counts.set(key, { ...place, level, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(inOrder);
};
