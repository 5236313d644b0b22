import type { Partner, Register, RegisterProblem, Standing } from '../domain/federation';
import { fail, succeed, type Result } from '../domain/result';
import { reviewGrant, type GrantReview } from '../domain/sharing';
import type { Failure } from './failure';
import { ownAddresses } from './ownAddresses';
import type { CalendarPermission, Mailbox, OwnCalendar, Ports } from './ports';

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

export interface SharingPicture {
  readonly calendars: readonly CalendarPicture[];
  /** Own calendars whose entries were not read. */
  readonly notChecked: readonly OwnCalendar[];
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
  | { readonly kind: 'failed'; readonly failure: Failure };

type SharingPorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register'>;

const keyOf = ({ permission, review }: ReviewedGrant): string => (review.address?.text ?? permission.id).toLowerCase();

const reviewAll = (
  permissions: readonly CalendarPermission[],
  judge: (permission: CalendarPermission) => GrantReview,
): readonly ReviewedGrant[] => {
  const grants = permissions.map((permission): ReviewedGrant => ({ permission, review: judge(permission) }));
  const counts = new Map<string, number>();
  for (const grant of grants) counts.set(keyOf(grant), (counts.get(keyOf(grant)) ?? 0) + 1);
  return grants.map((grant) => {
    const count = counts.get(keyOf(grant)) ?? 1;
    if (count === 1) return grant;
    return {
      ...grant,
      review: { ...grant.review, issues: [...grant.review.issues, { code: 'severalEntries', count }] },
    };
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

const drawCalendar = (calendar: OwnCalendar, grants: readonly ReviewedGrant[]): CalendarPicture => ({
  calendar,
  partners: groupByPartner(grants),
  others: grants.filter(({ review }) => ['noRelationship', 'consumer', 'unknown'].includes(review.holder)),
  colleagues: grants.filter(({ review }) => review.holder === 'colleague' || review.holder === 'self'),
  organisationDefault: grants.find(({ review }) => review.holder === 'organisationDefault'),
});

const countOutside = (grants: readonly ReviewedGrant[]): number =>
  new Set(grants.filter(({ review }) => review.isOutside).map(keyOf)).size;

interface DefaultCalendarReading {
  readonly calendar: OwnCalendar;
  readonly notChecked: readonly OwnCalendar[];
  readonly permissions: readonly CalendarPermission[];
}

const readDefaultCalendar = async ({ permissions }: SharingPorts): Promise<Result<DefaultCalendarReading, Failure>> => {
  const calendars = await permissions.listCalendars();
  if (!calendars.ok) return calendars;
  const calendar = calendars.value.find(({ isDefault }) => isDefault);
  if (!calendar) return fail({ kind: 'not-found' });
  const list = await permissions.list(calendar.id);
  if (!list.ok) return list;
  const notChecked = calendars.value.filter((one) => one.canShare && one !== calendar);
  return succeed({ calendar, notChecked, permissions: list.value });
};

/** Who can see the person's own default calendar, and what of it is not as the rules of today have it (CAL-23). */
export const readSharing = async (ports: SharingPorts): Promise<SharingReading> => {
  const owner = await ports.host.owner();
  if (!owner.ok) return { kind: 'failed', failure: owner.error };
  if (owner.value) return { kind: 'notOwner', owner: owner.value };
  const [reading, held] = await Promise.all([ports.register.read(), readDefaultCalendar(ports)]);
  if (!held.ok) return { kind: 'failed', failure: held.error };
  if (!reading.ok) return { kind: 'failed', failure: reading.error };

  const { register, problems } = reading.value;
  const me = ownAddresses(ports);
  const grants = reviewAll(held.value.permissions, (permission) => reviewGrant(permission, register, me));
  const picture: SharingPicture = {
    calendars: [drawCalendar(held.value.calendar, grants)],
    notChecked: held.value.notChecked,
    outsideCount: countOutside(grants),
    issueCount: grants.filter(({ review }) => review.issues.length > 0).length,
    register,
    registerProblems: problems,
    checkedAt: ports.clock.now(),
  };
  return { kind: 'read', picture };
};
