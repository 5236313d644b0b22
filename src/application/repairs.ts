import type { EmailAddress } from '../domain/address';
import { compareLevels, PARTNER_LEVELS, type GrantIssue, type GrantReview, type PartnerLevel } from '../domain/sharing';
import { changeShare } from './changeShare';
import { personKey } from './drawCalendar';
import type { OwnCalendar, Ports } from './ports';
import type { ShareChange, ShareOutcome } from './shareChange';
import { grantsOf, type ReviewedGrant, type SharingPicture } from './sharingPicture';
import { eachOf, type Watch } from './watch';

/** One line of the list that is reviewed before anything is put right. */
export interface RepairRow {
  /** The same for the same person and calendar, whenever the list is drawn. */
  readonly key: string;
  readonly calendar: OwnCalendar;
  readonly grant: ReviewedGrant;
  readonly issues: readonly GrantIssue[];
  /** What is proposed; the row can be given another of `possible`. */
  readonly change: ShareChange;
  /** Levels that would put it right, widest first; `none` removes the entry. */
  readonly possible: readonly PartnerLevel[];
}

/** What only taking the entry away puts right: nobody there may see anything. */
const ENDS_IT: readonly GrantIssue['code'][] = [
  'partnerNotActive',
  'noRelationship',
  'consumerService',
  'domainLeftRegister',
  'accountMayBeClosed',
];

/** A colleague's rights are the own organisation's matter; only an account that is gone is put right here. */
const isOurs = ({ holder, issues }: GrantReview): boolean =>
  holder !== 'organisationDefault' &&
  holder !== 'self' &&
  (holder !== 'colleague' || issues.some(({ code }) => code === 'accountMayBeClosed'));

const listPossible = ({ permission, review }: ReviewedGrant): readonly PartnerLevel[] => {
  if (review.issues.some(({ code }) => ENDS_IT.includes(code))) return ['none'];
  const isMerelyTwice = review.issues.every(({ code }) => code === 'severalEntries');
  const kept = PARTNER_LEVELS.filter((level) => isMerelyTwice && level === permission.level);
  return [...new Set<PartnerLevel>([...kept, ...review.lowerTo, 'none'])];
};

interface Placed {
  readonly calendar: OwnCalendar;
  readonly grant: ReviewedGrant;
  readonly address: EmailAddress;
}

const toRow = ({ calendar, grant, address }: Placed): readonly RepairRow[] => {
  const possible = listPossible(grant);
  const to = possible[0];
  if (to === undefined) return [];
  const change: ShareChange = { calendarId: calendar.id, address, from: grant.permission.level, to, confirmed: true };
  return [
    { key: `${calendar.id} ${personKey(grant)}`, calendar, grant, issues: grant.review.issues, change, possible },
  ];
};

/** Of several entries for one person the widest speaks: that is what a change starts from. */
const widestOnly = (grants: readonly ReviewedGrant[]): readonly ReviewedGrant[] => {
  const widest = new Map<string, ReviewedGrant>();
  for (const grant of grants) {
    const known = widest.get(personKey(grant));
    if (!known || compareLevels(grant.permission.level, known.permission.level) > 0)
      widest.set(personKey(grant), grant);
  }
  return [...widest.values()];
};

/**
 * Everything that is not as today's rules have it and can be put right from here, one row for each person and
 * calendar. The entry for everybody is never among them, nor is one whose address cannot be read.
 */
export const planRepairs = ({ calendars }: SharingPicture): readonly RepairRow[] =>
  calendars.flatMap((picture) =>
    widestOnly(grantsOf(picture)).flatMap((grant) => {
      const { address } = grant.review;
      if (!address || grant.review.issues.length === 0 || !isOurs(grant.review)) return [];
      return toRow({ calendar: picture.calendar, grant, address });
    }),
  );

export interface RepairResult {
  readonly row: RepairRow;
  readonly outcome: ShareOutcome;
}

type RepairPorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register' | 'wait'>;

export interface RepairOptions extends Watch {
  readonly onRow?: (result: RepairResult) => void;
  /** `createRecordedChange`, where there is a history. */
  readonly change?: (change: ShareChange) => Promise<ShareOutcome>;
}

/** Makes the reviewed changes, each with a result of its own; what is not begun when cancelled is not in the answer. */
export const repairAll = async (
  ports: RepairPorts,
  rows: readonly RepairRow[],
  { onRow, change = (one) => changeShare(ports, one), ...watch }: RepairOptions = {},
): Promise<readonly RepairResult[]> => {
  const results: RepairResult[] = [];
  await eachOf(rows, watch, async (row) => {
    const result = { row, outcome: await change(row.change) };
    results.push(result);
    onRow?.(result);
  });
  return results;
};

/** The rows to try again: all that did not end on what was confirmed. */
export const failedRows = (results: readonly RepairResult[]): readonly RepairRow[] =>
  results.filter(({ outcome }) => outcome.kind !== 'done').map(({ row }) => row);
