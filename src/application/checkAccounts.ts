import type { EmailAddress } from '../domain/address';
import { succeed, type Result } from '../domain/result';
import { countPicture } from './drawCalendar';
import type { Failure } from './failure';
import type { Ports } from './ports';
import type { SharingPorts } from './sharingPorts';
import type { ReviewedGrant, SharingPicture } from './sharingPicture';
import { eachOf, type Watch } from './watch';

export interface Accounts {
  /** Addresses in lower case. */
  readonly gone: ReadonlySet<string>;
  readonly asked: number;
  /** Of these nothing could be told. */
  readonly unknown: number;
}

export type AccountsCheck =
  | ({ readonly kind: 'checked' } & Accounts)
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

type AccountPorts = Pick<SharingPorts, 'directory'> & Pick<Ports, 'clock' | 'schedules'>;

type Account = 'there' | 'gone' | 'unknown';

/**
 * The directory lists an account by its main address alone, so that an alias is not found there: what Outlook cannot
 * resolve either is gone. No answer is not "gone".
 */
const findAccount = async (ports: AccountPorts, address: EmailAddress): Promise<Result<Account, Failure>> => {
  const found = await ports.directory.find(address);
  if (!found.ok || found.value !== 'gone') return found;
  const asked = await ports.schedules.ask(address, ports.clock.now());
  if (!asked.ok || asked.value.kind === 'noAnswer') return succeed('unknown');
  return succeed(asked.value.kind === 'notFound' ? 'gone' : 'there');
};

/** The entries of accounts that are gone say so; of every other picture too that is read while this is known. */
export const markClosed = (picture: SharingPicture, { gone }: Pick<Accounts, 'gone'>): SharingPicture => {
  if (gone.size === 0) return picture;
  const calendars = picture.calendars.map((one) => ({
    ...one,
    colleagues: one.colleagues.map((grant) => withGone(grant, gone)),
  }));
  return { ...picture, calendars, ...countPicture(calendars) };
};

/** Whether there is anybody to ask for: people outside cannot be looked up by anybody. */
export const hasAccounts = (picture: SharingPicture): boolean => addressesIn(picture).length > 0;

/** Asks for each colleague who has an entry whether their account is still there (BUL-06). */
export const checkAccounts = async (
  ports: AccountPorts,
  picture: SharingPicture,
  watch: Watch = {},
): Promise<AccountsCheck> => {
  const asked = addressesIn(picture);
  const gone = new Set<string>();
  let unknown = 0;
  let failure: Failure | undefined;
  await eachOf(asked, watch, async (address) => {
    if (failure) return;
    const found = await findAccount(ports, address);
    if (!found.ok) failure = found.error;
    else if (found.value === 'gone') gone.add(address.text.toLowerCase());
    else if (found.value === 'unknown') unknown += 1;
  });
  if (watch.cancel?.cancelled) return { kind: 'cancelled' };
  return failure ? { kind: 'failed', failure } : { kind: 'checked', gone, asked: asked.length, unknown };
};
