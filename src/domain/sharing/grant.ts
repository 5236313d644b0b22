import { findEmailAddress, type DomainName, type EmailAddress } from '../address';
import type { Partner, Register, Standing } from '../federation';
import { decideCap, findBar, type Cap } from './cap';
import { decideOffer } from './offer';
import type { SharingReason } from './reason';
import { classifyRecipient, type Recipient } from './recipient';
import { compareLevels, isPartnerLevel, type PartnerLevel, type SharingLevel } from '../sharingLevel';

/** One entry of a calendar's permission list, as far as judging it needs. */
export interface Grant {
  readonly address?: string;
  readonly level: SharingLevel;
  readonly isInsideOrganization: boolean;
  readonly isOrganizationDefault: boolean;
  /** What the server would let it be changed to. Absent or empty: it did not say. */
  readonly allowedLevels?: readonly SharingLevel[];
}

export type GrantHolder =
  'organisationDefault' | 'self' | 'colleague' | 'partner' | 'noRelationship' | 'consumer' | 'unknown';

/** What is not as it is meant to be with an entry. */
export type GrantIssue =
  | Extract<SharingReason, { code: 'partnerNotActive' | 'noRelationship' | 'consumerService' }>
  | { readonly code: 'abovePartnerMaximum'; readonly level: SharingLevel }
  | { readonly code: 'aboveCap'; readonly cap: PartnerLevel; readonly limits: readonly SharingReason[] }
  | { readonly code: 'customRights' }
  | { readonly code: 'delegate'; readonly seesPrivate: boolean }
  | { readonly code: 'addressNotReadable' }
  /** The own directory does not know the address any more (BUL-06); people outside cannot be looked up. */
  | { readonly code: 'accountMayBeClosed' }
  /** It was a partner's when the share was given; `partner` is the name it had then. */
  | { readonly code: 'domainLeftRegister'; readonly domain: DomainName; readonly partner: string }
  | { readonly code: 'severalEntries'; readonly count: number };

export interface GrantReview {
  readonly holder: GrantHolder;
  readonly address?: EmailAddress;
  readonly partner?: Partner;
  readonly standing?: Standing;
  /** Somebody outside the own organisation who sees something. */
  readonly isOutside: boolean;
  readonly issues: readonly GrantIssue[];
  /** What it may be lowered to with one press, widest first; `none` stands for removing it. */
  readonly lowerTo: readonly PartnerLevel[];
}

const delegateIssue = (level: SharingLevel): readonly GrantIssue[] => {
  if (level !== 'delegate' && level !== 'delegateSeesPrivate') return [];
  return [{ code: 'delegate', seesPrivate: level === 'delegateSeesPrivate' }];
};

/** Above what exists towards a partner at all, or above today's rules: the first says all, so it stands alone. */
const levelIssue = (level: SharingLevel, cap: Cap): readonly GrantIssue[] => {
  if (level === 'custom') return [{ code: 'customRights' }];
  if (!isPartnerLevel(level)) return [{ code: 'abovePartnerMaximum', level }];
  return compareLevels(level, cap.level) > 0 ? [{ code: 'aboveCap', cap: cap.level, limits: cap.limits }] : [];
};

const outsideIssues = (register: Register, recipient: Recipient, level: SharingLevel): readonly GrantIssue[] => {
  if (level === 'none') return [];
  const bar = findBar(recipient);
  const issues = levelIssue(level, decideCap(register, recipient));
  if (bar?.code === 'partnerNotActive' || bar?.code === 'noRelationship' || bar?.code === 'consumerService') {
    return [bar, ...issues.filter((issue) => issue.code !== 'aboveCap'), ...delegateIssue(level)];
  }
  return [...issues, ...delegateIssue(level)];
};

const listLower = (register: Register, recipient: Recipient, grant: Grant): readonly PartnerLevel[] => {
  const offer = decideOffer({ register, recipient, present: grant.level, serverLevels: grant.allowedLevels });
  if (offer.verdict === 'refuse') return [];
  const lower = offer.options.filter((option) => option.possible && compareLevels(option.level, grant.level) < 0);
  return lower.map((option) => option.level).reverse();
};

const reviewUnreadable = ({ level, isInsideOrganization }: Grant): GrantReview => {
  if (isInsideOrganization) return { holder: 'colleague', isOutside: false, issues: delegateIssue(level), lowerTo: [] };
  const issues: readonly GrantIssue[] = [{ code: 'addressNotReadable' }, ...delegateIssue(level)];
  return { holder: 'unknown', isOutside: level !== 'none', issues, lowerTo: [] };
};

const isInside = (grant: Grant, recipient: Recipient): boolean =>
  recipient.kind === 'self' ||
  recipient.kind === 'colleague' ||
  (grant.isInsideOrganization && recipient.kind === 'noRelationship');

/** Who holds an entry, what is wrong with it and how far it can be lowered (CAL-04, CAL-23, CAL-25). */
export const reviewGrant = (grant: Grant, register: Register, me: readonly EmailAddress[]): GrantReview => {
  if (grant.isOrganizationDefault) return { holder: 'organisationDefault', isOutside: false, issues: [], lowerTo: [] };
  const address = findEmailAddress(grant.address);
  if (!address) return reviewUnreadable(grant);
  const recipient = classifyRecipient(register, me, address);
  const { level } = grant;
  if (isInside(grant, recipient)) {
    const holder = recipient.kind === 'self' ? 'self' : 'colleague';
    return { holder, address, isOutside: false, issues: delegateIssue(level), lowerTo: [] };
  }
  const found = recipient.kind === 'partner' ? { partner: recipient.partner, standing: recipient.standing } : {};
  return {
    holder: recipient.kind,
    address,
    ...found,
    isOutside: level !== 'none',
    issues: outsideIssues(register, recipient, level),
    lowerTo: listLower(register, recipient, grant),
  };
};

/** A domain without a relationship that had one says that it left. `formerPartners`: names by domain, as recorded then. */
export const nameFormerPartner = (review: GrantReview, formerPartners: ReadonlyMap<string, string>): GrantReview => ({
  ...review,
  issues: review.issues.map((issue) => {
    const partner = issue.code === 'noRelationship' ? formerPartners.get(issue.domain) : undefined;
    if (issue.code !== 'noRelationship' || partner === undefined) return issue;
    return { code: 'domainLeftRegister', domain: issue.domain, partner };
  }),
});
