import type { Partner, Standing } from '../domain/federation';
import type { SharingPicture } from './sharingPicture';

/** A federation that stopped, and how many of the person's own shares that touches. */
export interface TouchingChange {
  readonly partner: Partner;
  readonly standing: Standing;
  /** Somebody with two calendars counts once. */
  readonly people: number;
}

/** Partners that are not active (any more) and whose people still have a share of one's own calendars (LIF-27). */
export const listTouching = ({ calendars }: SharingPicture): readonly TouchingChange[] => {
  const found = new Map<string, { partner: Partner; standing: Standing; people: Set<string> }>();
  for (const { partner, standing, grants } of calendars.flatMap(({ partners }) => partners)) {
    if (standing.verdict === 'active') continue;
    const touched = found.get(partner.id) ?? { partner, standing, people: new Set<string>() };
    for (const { permission, review } of grants) {
      if (permission.level !== 'none') touched.people.add((review.address?.text ?? permission.id).toLowerCase());
    }
    if (touched.people.size > 0) found.set(partner.id, touched);
  }
  return [...found.values()].map(({ people, ...rest }) => ({ ...rest, people: people.size }));
};
