import type { IsoDate } from '../domain/federation';
import { succeed, type Result } from '../domain/result';
import type { Failure } from './failure';
import type { ReviewEntries, ReviewEntry } from './sharingPorts';

type ReviewPorts = { readonly reviews: ReviewEntries };

export interface NewReview {
  /** By `shareKey`. */
  readonly share: string;
  readonly date: IsoDate;
  /** Neutral words: nobody's name stands in the calendar. */
  readonly title: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** The write may have been made after all. */
const isOpen = ({ kind }: Failure): boolean => kind === 'unavailable' || kind === 'offline' || kind === 'unexpected';

const withoutShare = async (
  { reviews }: ReviewPorts,
  held: readonly ReviewEntry[],
  share: string,
): Promise<Result<void, Failure>> => {
  for (const { id, shares } of held.filter((entry) => entry.shares.includes(share))) {
    const rest = shares.filter((one) => one !== share);
    const end = rest.length === 0 ? await reviews.remove(id) : await reviews.changeShares(id, rest);
    if (!end.ok && end.error.kind !== 'not-found') return end;
  }
  return succeed(undefined);
};

/** Several entries for one day come from two panes at once: the first keeps all of their shares, the others go. */
const joinTwins = async (
  { reviews }: ReviewPorts,
  twins: readonly ReviewEntry[],
  share: string,
): Promise<Result<ReviewEntry | undefined, Failure>> => {
  const [first, ...others] = twins;
  if (!first) return succeed(undefined);
  const shares = [...new Set([...twins.flatMap((twin) => twin.shares), share])];
  if (shares.length > first.shares.length) {
    const end = await reviews.changeShares(first.id, shares);
    if (!end.ok) return end;
  }
  for (const { id } of others) {
    const end = await reviews.remove(id);
    if (!end.ok && end.error.kind !== 'not-found') return end;
  }
  return succeed({ ...first, shares });
};

const addOnce = async ({ reviews }: ReviewPorts, review: NewReview): Promise<Result<ReviewEntry, Failure>> => {
  const { date, share, title, timeZone } = review;
  const added = await reviews.add({ date, shares: [share], title, timeZone });
  if (added.ok || !isOpen(added.error)) return added;
  const again = await reviews.list();
  const arrived = again.ok
    ? again.value.find((entry) => entry.date === date && entry.shares.includes(share))
    : undefined;
  return arrived ? succeed(arrived) : added;
};

/**
 * Notes a day on which to look at a share again. There is one entry at most for a day, whatever shares it is for, and
 * a share has one day at most. It ends no share by itself.
 */
export const setReview = async (ports: ReviewPorts, review: NewReview): Promise<Result<ReviewEntry, Failure>> => {
  const held = await ports.reviews.list();
  if (!held.ok) return held;
  const onDay = held.value.filter(({ date }) => date === review.date);
  const joined = await joinTwins(ports, onDay, review.share);
  if (!joined.ok) return joined;
  const placed = joined.value ? succeed(joined.value) : await addOnce(ports, review);
  if (!placed.ok) return placed;
  const elsewhere = held.value.filter(({ date }) => date !== review.date);
  const left = await withoutShare(ports, elsewhere, review.share);
  return left.ok ? placed : left;
};

/** The same day for several shares, one after the other; stops at the first that fails. */
export const setReviews = async (
  ports: ReviewPorts,
  shares: readonly string[],
  review: Omit<NewReview, 'share'>,
): Promise<Result<ReviewEntry | undefined, Failure>> => {
  let placed: Result<ReviewEntry | undefined, Failure> = succeed(undefined);
  for (const share of shares) {
    placed = await setReview(ports, { ...review, share });
    if (!placed.ok) return placed;
  }
  return placed;
};

/** Takes a share that ended out of its review; the last one takes the entry with it. */
export const releaseReview = async (ports: ReviewPorts, share: string): Promise<Result<void, Failure>> => {
  const held = await ports.reviews.list();
  return held.ok ? withoutShare(ports, held.value, share) : held;
};

/** The review that an open appointment is, if it is one: by its words and its day, which nothing else tells a pane. */
export const findOpenReview = (
  reviews: readonly ReviewEntry[],
  open: { readonly subject: string; readonly date: IsoDate },
  title: string,
): ReviewEntry | undefined =>
  open.subject.trim() === title ? reviews.find(({ date }) => date === open.date) : undefined;
