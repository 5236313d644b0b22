import { buildDigest, type Digest, type OutsideGrant } from '../domain/alert';
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

/** Leaves behind, for events that may not ask the server, who outside is given more than free/busy. */
export const writeDigest = async (
  { memory }: Pick<AlertPorts, 'memory'>,
  picture: SharingPicture,
): Promise<Result<Digest, Failure>> => {
  const digest = buildDigest(listOutsideGrants(picture), picture.checkedAt);
  const saved = await attempt(() => memory.save('partner-sharing.digest', digest));
  return saved.ok ? succeed(digest) : saved;
};
