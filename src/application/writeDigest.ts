import { buildDigest, parseDigest, type Digest, type OutsideGrant } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';
import type { ReviewedGrant, SharingPicture } from './readSharing';

const toOutsideGrant = ({ permission, review }: ReviewedGrant): OutsideGrant => ({
  domain: review.address ? review.address.domain : '',
  level: permission.level,
  organisation: review.partner && review.partner.name,
});

const listOutsideGrants = ({ calendars }: SharingPicture): readonly OutsideGrant[] => {
  const grants: OutsideGrant[] = [];
  for (const { partners, others } of calendars) {
    const reviewed = partners.reduce<readonly ReviewedGrant[]>((all, partner) => all.concat(partner.grants), []);
    for (const grant of reviewed.concat(others)) if (grant.review.isOutside) grants.push(toOutsideGrant(grant));
  }
  return grants;
};

const HOUR = 3_600_000;

/** What is kept says the same, and is not much older. */
const isKept = (kept: Digest | undefined, { at, grants, truncated }: Digest): kept is Digest =>
  kept !== undefined &&
  Math.abs(at - kept.at) < 12 * HOUR &&
  JSON.stringify([grants, truncated]) === JSON.stringify([kept.grants, kept.truncated]);

/**
 * Leaves behind, for events that may not ask the server, who outside is given more than free/busy. Outlook saves all of an
 * add-in's settings at once, as this pane found them: what need not be written is not, lest what an event counted
 * meanwhile is written over.
 */
export const writeDigest = async (
  { memory }: Pick<AlertPorts, 'memory'>,
  picture: SharingPicture,
): Promise<Result<Digest, Failure>> => {
  const digest = buildDigest(listOutsideGrants(picture), picture.checkedAt);
  const kept = await attempt(() => memory.read('partner-sharing.digest'));
  const before = kept.ok ? parseDigest(kept.value) : undefined;
  if (isKept(before, digest)) return succeed(before);
  const saved = await attempt(() => memory.save('partner-sharing.digest', digest));
  return saved.ok ? succeed(digest) : saved;
};
