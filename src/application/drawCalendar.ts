import type { Partner, Standing } from '../domain/federation';
import type { CalendarPicture, PartnerGrants, ReviewedGrant } from './sharingPicture';
import type { OwnCalendar } from './ports';

/** The same for two entries of one person. */
export const personKey = ({ permission, review }: ReviewedGrant): string =>
  (review.address?.text ?? permission.id).toLowerCase();

/** Two entries for one person are a fault of the server's, and each of them says so. */
export const markSeveral = (grants: readonly ReviewedGrant[]): readonly ReviewedGrant[] => {
  const counts = new Map<string, number>();
  for (const grant of grants) counts.set(personKey(grant), (counts.get(personKey(grant)) ?? 0) + 1);
  return grants.map((grant) => {
    const count = counts.get(personKey(grant)) ?? 1;
    if (count === 1) return grant;
    const issues = [...grant.review.issues, { code: 'severalEntries' as const, count }];
    return { ...grant, review: { ...grant.review, issues } };
  });
};

const groupByPartner = (grants: readonly ReviewedGrant[]): readonly PartnerGrants[] => {
  const groups = new Map<string, { partner: Partner; standing: Standing; grants: ReviewedGrant[] }>();
  for (const grant of grants) {
    const { partner, standing } = grant.review;
    if (!partner || !standing) continue;
    const group = groups.get(partner.id) ?? { partner, standing, grants: [] };
    group.grants.push(grant);
    groups.set(partner.id, group);
  }
  return [...groups.values()].sort((a, b) => a.partner.name.localeCompare(b.partner.name, 'en-GB'));
};

export const drawCalendar = (calendar: OwnCalendar, grants: readonly ReviewedGrant[]): CalendarPicture => ({
  calendar,
  partners: groupByPartner(grants),
  others: grants.filter(({ review }) => ['noRelationship', 'consumer', 'unknown'].includes(review.holder)),
  colleagues: grants.filter(({ review }) => review.holder === 'colleague' || review.holder === 'self'),
  organisationDefault: grants.find(({ review }) => review.holder === 'organisationDefault'),
});

/** How many people outside see something, and how many entries need a look, over all calendars. */
export const countPicture = (calendars: readonly CalendarPicture[]) => {
  const outside = new Set<string>();
  let issueCount = 0;
  for (const { partners, others, colleagues } of calendars) {
    for (const grant of [...partners.flatMap(({ grants }) => grants), ...others, ...colleagues]) {
      if (grant.review.isOutside) outside.add(personKey(grant));
      if (grant.review.issues.length > 0) issueCount += 1;
    }
  }
  return { outsideCount: outside.size, issueCount };
};
