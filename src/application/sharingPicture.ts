import type { Partner, Register, RegisterProblem, Standing } from '../domain/federation';
import type { GrantReview } from '../domain/sharing';
import type { Failure } from './failure';
import type { CalendarPermission, Mailbox, OwnCalendar } from './ports';

export interface ReviewedGrant {
  readonly permission: CalendarPermission;
  readonly review: GrantReview;
}

/** The people of one partner who have an entry. */
export interface PartnerGrants {
  readonly partner: Partner;
  readonly standing: Standing;
  readonly grants: readonly ReviewedGrant[];
}

/** Who may see one calendar, sorted by who they are. */
export interface CalendarPicture {
  readonly calendar: OwnCalendar;
  readonly partners: readonly PartnerGrants[];
  /** Outside, and at no partner: no relationship, a consumer service, or an address that cannot be read. */
  readonly others: readonly ReviewedGrant[];
  readonly colleagues: readonly ReviewedGrant[];
  /** The entry for everybody in one's own organisation: shown, never changed from here. */
  readonly organisationDefault?: ReviewedGrant;
}

/** An own calendar whose entries are not known, and why. */
export interface UncheckedCalendar extends OwnCalendar {
  readonly failure: Failure;
}

export interface SharingPicture {
  /** Own calendars that may be shared, the default one first. */
  readonly calendars: readonly CalendarPicture[];
  readonly notChecked: readonly UncheckedCalendar[];
  /** Calendars in the person's list that belong to somebody else: only their owners see who has access. */
  readonly othersCalendars: readonly OwnCalendar[];
  /** How many people outside the own organisation see something; somebody in two calendars counts once. */
  readonly outsideCount: number;
  /** How many entries have something that needs a look. */
  readonly issueCount: number;
  readonly register: Register;
  readonly registerProblems: readonly RegisterProblem[];
  /** Epoch milliseconds. */
  readonly checkedAt: number;
}

export type SharingReading =
  | { readonly kind: 'read'; readonly picture: SharingPicture }
  /** Somebody else's calendar is open: only its owner can see and change who has access (DEL-03). */
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Every entry for a person in a picture of one calendar; the one for everybody is not among them. */
export const grantsOf = ({ partners, others, colleagues }: CalendarPicture): readonly ReviewedGrant[] => [
  ...partners.flatMap(({ grants }) => grants),
  ...others,
  ...colleagues,
];
