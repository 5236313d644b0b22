import { shareKey } from '../domain/sharing';
import type { Failure } from './failure';
import type { Mailbox, OpenAppointment, Ports } from './ports';
import { readSharing } from './readSharing';
import { findOpenReview } from './reviewDates';
import { localDay } from './settledRegister';
import { grantsOf, type CalendarPicture, type ReviewedGrant, type SharingPicture } from './sharingPicture';

export interface ReviewedShare {
  /** By `shareKey`. */
  readonly key: string;
  readonly calendar: CalendarPicture['calendar'];
  readonly grant: ReviewedGrant;
}

export type ReviewReading =
  /** What is open has a review's words, and is none of the add-in's. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | {
      readonly kind: 'read';
      readonly shares: readonly ReviewedShare[];
      /** How many of its shares are not there any more; with calendars that were not read: not found. */
      readonly ended: number;
      readonly picture: SharingPicture;
    };

const listShares = ({ calendars }: SharingPicture): readonly ReviewedShare[] =>
  calendars.flatMap((picture) =>
    grantsOf(picture).flatMap((grant) => {
      const { calendar } = picture;
      const { address } = grant.review;
      return address === undefined ? [] : [{ key: shareKey(calendar.id, address), calendar, grant }];
    }),
  );

/** The shares that the open entry is a reminder of, as they are now. */
export const readReview = async (
  ports: Pick<Ports, 'clock' | 'host' | 'permissions' | 'register' | 'reviews'>,
  { subject, start }: Pick<OpenAppointment, 'subject' | 'start'>,
  title: string,
): Promise<ReviewReading> => {
  const held = await ports.reviews.list();
  if (!held.ok) return { kind: 'failed', failure: held.error };
  const review = findOpenReview(held.value, { subject, date: localDay(ports.clock, start) }, title);
  if (!review) return { kind: 'none' };
  const reading = await readSharing(ports);
  if (reading.kind === 'cancelled') return { kind: 'none' };
  if (reading.kind !== 'read') return reading;
  const shares = listShares(reading.picture).filter(({ key }) => review.shares.includes(key));
  const found = new Set(shares.map(({ key }) => key));
  return {
    kind: 'read',
    shares,
    ended: review.shares.filter((key) => !found.has(key)).length,
    picture: reading.picture,
  };
};
