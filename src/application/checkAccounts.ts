import type { Failure } from './failure';
import { countPicture } from './drawCalendar';
import type { SharingPorts } from './sharingPorts';
import type { ReviewedGrant, SharingPicture } from './sharingPicture';
import { eachOf, type Watch } from './watch';

export type AccountsCheck =
  | { readonly kind: 'checked'; readonly picture: SharingPicture }
  | { readonly kind: 'cancelled' }
  /** The directory does not answer, or not yet: `consent-required` says what has to be agreed to. */
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An alias below the own domain stands in no directory by itself, so that nothing can be said of it (DEL-05). */
const addressesIn = ({ calendars, register }: SharingPicture) => {
  const colleagues = calendars.flatMap((picture) => picture.colleagues);
  const found = colleagues.flatMap(({ review }) =>
    review.holder === 'colleague' && review.address && register.organisation.domains.includes(review.address.domain)
      ? [review.address]
      : [],
  );
  return [...new Map(found.map((address) => [address.text.toLowerCase(), address])).values()];
};

const withGone = (grant: ReviewedGrant, gone: ReadonlySet<string>): ReviewedGrant => {
  const { review } = grant;
  if (!review.address || !gone.has(review.address.text.toLowerCase())) return grant;
  return { ...grant, review: { ...review, issues: [...review.issues, { code: 'accountMayBeClosed' }] } };
};

/**
 * Asks the own directory for each colleague who has an entry (BUL-06). People outside cannot be looked up by anybody:
 * their accounts stay unchecked, and the screen says so.
 */
export const checkAccounts = async (
  { directory }: Pick<SharingPorts, 'directory'>,
  picture: SharingPicture,
  watch: Watch = {},
): Promise<AccountsCheck> => {
  const gone = new Set<string>();
  let failure: Failure | undefined;
  await eachOf(addressesIn(picture), watch, async (address) => {
    if (failure) return;
    const found = await directory.find(address);
    if (!found.ok) failure = found.error;
    else if (found.value === 'gone') gone.add(address.text.toLowerCase());
  });
  if (watch.cancel?.cancelled) return { kind: 'cancelled' };
  if (failure) return { kind: 'failed', failure };
  const calendars = picture.calendars.map((one) => ({
    ...one,
    colleagues: one.colleagues.map((grant) => withGone(grant, gone)),
  }));
  return { kind: 'checked', picture: { ...picture, calendars, ...countPicture(calendars) } };
};
