import type { Register } from '../federation';
import {
  compareLevels,
  decideOffer,
  isOffered,
  PARTNER_LEVELS,
  type Offer,
  type OfferRefusal,
  type PartnerLevel,
  type Recipient,
  type SharingLevel,
  type SharingReason,
} from '../sharing';
import type { ShareRecord } from './shareRecord';

/** What no undo brings back. */
export type CannotUndo =
  /** What was shown in the meantime may have been copied to their devices. */
  | 'copiesAlreadySynchronised'
  /** An invitation that Outlook may have sent stays in their mailbox. */
  | 'invitationMayRemain';

export type UndoObstacle =
  | { readonly code: 'nothingWasChanged' }
  | { readonly code: 'alreadySo' }
  | { readonly code: 'notKnownBefore' }
  /** Levels above those for partners are not given from here. */
  | { readonly code: 'abovePartnerMaximum'; readonly level: SharingLevel }
  | { readonly code: 'notAllowedToday'; readonly level: SharingLevel; readonly reasons: readonly SharingReason[] };

export interface UndoDecision {
  /** Where an undo would lead; absent where there is none. */
  readonly to?: PartnerLevel;
  /** Why there is no undo, or why it restores less than was there. */
  readonly obstacles: readonly UndoObstacle[];
  readonly cannotUndo: readonly CannotUndo[];
  /** Somebody changed it again after this record. */
  readonly changedSince: boolean;
}

export interface UndoQuestion {
  readonly record: ShareRecord;
  readonly recipient: Recipient;
  readonly register: Register;
  /** What the server holds now, and what it would grant; `undefined`: it did not say. */
  readonly present: SharingLevel;
  readonly serverLevels?: readonly SharingLevel[];
}

const WROTE: readonly ShareRecord['result'][] = ['done', 'less', 'more', 'absent', 'duplicate', 'unknown'];

const listCannotUndo = ({ from, to }: ShareRecord): readonly CannotUndo[] => {
  if (from === undefined || to === undefined || compareLevels(to, from) <= 0) return [];
  return from === 'none' ? ['copiesAlreadySynchronised', 'invitationMayRemain'] : ['copiesAlreadySynchronised'];
};

const refusalsOf = (offer: Offer | OfferRefusal, level: SharingLevel): readonly SharingReason[] => {
  if (offer.verdict === 'refuse') return offer.reasons;
  return offer.options.find((option) => option.level === level)?.refusals ?? [];
};

const obstaclesTo = (before: SharingLevel, offer: Offer | OfferRefusal): readonly UndoObstacle[] => {
  if (!PARTNER_LEVELS.some((level) => level === before)) return [{ code: 'abovePartnerMaximum', level: before }];
  const reasons = refusalsOf(offer, before);
  return reasons.length > 0 ? [{ code: 'notAllowedToday', level: before, reasons }] : [];
};

/** The widest level, no wider than before, that today's rules let it go to; towards where it was, never away from it. */
const findTarget = (
  before: SharingLevel,
  present: SharingLevel,
  offer: Offer | OfferRefusal,
): PartnerLevel | undefined => {
  if (before === 'none') return 'none';
  const isRaise = compareLevels(before, present) > 0;
  return [...PARTNER_LEVELS]
    .reverse()
    .find(
      (level) =>
        compareLevels(level, before) <= 0 &&
        level !== present &&
        (!isRaise || compareLevels(level, present) > 0) &&
        isOffered(offer, level),
    );
};

/** What undoing a recorded change would lead to today: never to more than today's rules allow. */
export const decideUndo = ({ record, recipient, register, present, serverLevels }: UndoQuestion): UndoDecision => {
  const cannotUndo = listCannotUndo(record);
  const changedSince = record.held !== undefined && record.held !== present;
  const none = (code: 'nothingWasChanged' | 'alreadySo' | 'notKnownBefore'): UndoDecision => ({
    obstacles: [{ code }],
    cannotUndo,
    changedSince,
  });
  if (!WROTE.includes(record.result)) return none('nothingWasChanged');
  if (record.from === undefined) return none('notKnownBefore');
  if (record.from === present) return none('alreadySo');
  const offer = decideOffer({ recipient, register, present, serverLevels });
  const to = findTarget(record.from, present, offer);
  return { to, obstacles: to === record.from ? [] : obstaclesTo(record.from, offer), cannotUndo, changedSince };
};
