import type { ShareOutcome } from '../../application/shareChange';
import { compareLevels, isOffered, PARTNER_LEVELS, type PartnerLevel } from '../../domain/sharing';
import type { Proposal } from './shareStep';

/** Graph said no, though the rules that are known said yes. */
export const isRefusedByGraph = (outcome: ShareOutcome): boolean =>
  (outcome.kind === 'failed' || outcome.kind === 'unchanged') &&
  ['policy', 'forbidden', 'not-owner', 'mailbox-unsupported'].includes(outcome.failure?.kind ?? '');

const isPolicy = (outcome: ShareOutcome): boolean =>
  (outcome.kind === 'failed' || outcome.kind === 'unchanged') && outcome.failure?.kind === 'policy';

/** The widest level between what is there and what was refused; nothing is tried at the server unasked. */
export const nextLower = (outcome: ShareOutcome, { offer, from, to }: Proposal): PartnerLevel | undefined => {
  if (!isPolicy(outcome)) return undefined;
  return [...PARTNER_LEVELS]
    .reverse()
    .find((level) => compareLevels(level, to) < 0 && compareLevels(level, from) > 0 && isOffered(offer.offer, level));
};
