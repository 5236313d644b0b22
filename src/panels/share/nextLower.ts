import type { ShareOutcome } from '../../application/shareChange';
import { compareLevels, isOffered, PARTNER_LEVELS, type PartnerLevel } from '../../domain/sharing';
import type { Proposal } from './shareStep';

const LEFT_TO_HAND = ['policy', 'forbidden', 'not-owner', 'mailbox-unsupported', 'unavailable', 'throttled'];

/** Graph said no though the rules that are known said yes, or it did not answer: Outlook itself may still do it. */
export const isLeftToHand = (outcome: ShareOutcome): boolean =>
  (outcome.kind === 'failed' || outcome.kind === 'unchanged') && LEFT_TO_HAND.includes(outcome.failure?.kind ?? '');

const isPolicy = (outcome: ShareOutcome): boolean =>
  (outcome.kind === 'failed' || outcome.kind === 'unchanged') && outcome.failure?.kind === 'policy';

/** The widest level between what is there and what was refused; nothing is tried at the server unasked. */
export const nextLower = (outcome: ShareOutcome, { offer, from, to }: Proposal): PartnerLevel | undefined => {
  if (!isPolicy(outcome)) return undefined;
  return [...PARTNER_LEVELS]
    .reverse()
    .find((level) => compareLevels(level, to) < 0 && compareLevels(level, from) > 0 && isOffered(offer.offer, level));
};
