import type { Register } from '../federation';
import { decideCap, decideLoweringCap, findBar, type Cap } from './cap';
import type { SharingReason } from './reason';
import type { Recipient } from './recipient';
import { compareLevels, isPartnerLevel, PARTNER_LEVELS, type PartnerLevel, type SharingLevel } from '../sharingLevel';

/** One row of the level picker. Without refusals it is possible. */
export interface OfferOption {
  readonly level: PartnerLevel;
  readonly possible: boolean;
  /** The level that a new share starts with (CAL-02). */
  readonly isDefault: boolean;
  readonly isPresent: boolean;
  readonly refusals: readonly SharingReason[];
}

export interface Offer {
  readonly verdict: 'offer';
  readonly present: SharingLevel;
  readonly options: readonly OfferOption[];
  /** What is marked when the picker opens; `undefined` where the person must choose. */
  readonly preselected?: PartnerLevel;
}

export interface OfferRefusal {
  readonly verdict: 'refuse';
  readonly reasons: readonly SharingReason[];
}

export interface OfferQuestion {
  readonly recipient: Recipient;
  readonly register: Register;
  /** What the server would grant; `undefined` or empty: it did not say. */
  readonly serverLevels?: readonly SharingLevel[];
  /** What the person has now; `none` without an entry. */
  readonly present: SharingLevel;
}

const DEFAULT_LEVEL: PartnerLevel = 'availabilityOnly';

/** From `custom` nothing is known to be less, but nothing at all. */
const isLowering = (present: SharingLevel, level: PartnerLevel): boolean =>
  present !== 'custom' && compareLevels(level, present) < 0;

const serverRefusal = (
  { recipient, serverLevels = [] }: OfferQuestion,
  level: PartnerLevel,
): SharingReason | undefined => {
  if (recipient.kind !== 'partner' || serverLevels.length === 0 || serverLevels.includes(level)) return undefined;
  const granted = PARTNER_LEVELS.filter((one) => serverLevels.includes(one));
  return { code: 'serverAllowsOnly', partner: recipient.partner.name, level: granted[granted.length - 1] ?? 'none' };
};

/** The limits that stand below `level`; a rule that would allow it is not a reason against it. */
const limitsBelow = (cap: Cap, level: PartnerLevel): readonly SharingReason[] =>
  cap.limits.filter((limit) => !('level' in limit) || compareLevels(limit.level, level) < 0);

const listRefusals = (question: OfferQuestion, level: PartnerLevel): readonly SharingReason[] => {
  const { recipient, register, present } = question;
  if (level === 'none' || level === present) return [];
  if (recipient.kind === 'colleague') return [{ code: 'colleague' }];
  const cap = isLowering(present, level) ? decideLoweringCap(register, recipient) : decideCap(register, recipient);
  const limits = limitsBelow(cap, level);
  if (limits.length > 0) return limits;
  const refusal = serverRefusal(question, level);
  return refusal ? [refusal] : [];
};

const preselect = (present: SharingLevel, options: readonly OfferOption[]): PartnerLevel | undefined => {
  const isPossible = (level: PartnerLevel): boolean =>
    options.some((option) => option.level === level && option.possible);
  if (present !== 'none' && isPartnerLevel(present)) return present;
  if (isPossible(DEFAULT_LEVEL)) return DEFAULT_LEVEL;
  return present === 'none' ? undefined : 'none';
};

/**
 * What may be offered to somebody: the levels that exist, each possible or refused with its reasons (CAL-01, CAL-12,
 * CAL-25, POL-11, X-05). What is there already may always be kept, lowered within the rules, or removed (CAL-24); of a colleague's, only
 * the last: their levels are Outlook's (DEL-01).
 */
export const decideOffer = (question: OfferQuestion): Offer | OfferRefusal => {
  const { recipient, present } = question;
  const bar = findBar(recipient);
  if (bar && (present === 'none' || recipient.kind === 'self')) {
    return { verdict: 'refuse', reasons: [bar] };
  }
  const options = PARTNER_LEVELS.map((level): OfferOption => {
    const refusals = listRefusals(question, level);
    const isDefault = level === DEFAULT_LEVEL;
    return { level, possible: refusals.length === 0, isDefault, isPresent: level === present, refusals };
  });
  const isAnythingPossible = options.some((option) => option.possible && option.level !== present);
  if (!isAnythingPossible) return { verdict: 'refuse', reasons: options[1]?.refusals ?? [] };
  return { verdict: 'offer', present, options, preselected: preselect(present, options) };
};

/** Whether a change from the present level to this one would be offered. */
export const isOffered = (offer: Offer | OfferRefusal, level: PartnerLevel): boolean =>
  offer.verdict === 'offer' && offer.options.some((option) => option.level === level && option.possible);
