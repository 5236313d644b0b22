import type { TouchingChange } from '../application/listTouching';
import type { StandingReason } from '../domain/federation';
import { cleanText } from './foreignText';
import { sayStandingReason } from './sayStanding';

export interface TouchingWords {
  /** `Bayview Trust is suspended; 4 people there can see your calendar`. */
  readonly title: string;
  /** The reason with its date, as a sentence. */
  readonly text: string;
}

const STATE: Readonly<Record<StandingReason['code'], string>> = {
  noService: 'has no calendar federation with you',
  suspended: 'is suspended',
  declined: 'was declined',
  ended: 'is no longer a partner',
  notYetActive: 'is not yet active',
  waitsForOurSide: 'is not yet active',
  waitsForTheirSide: 'is not yet active',
  ourSideUnknown: 'is not known to be active',
  theirSideUnknown: 'is not known to be active',
  testMissing: 'is not yet active',
  assuranceLapsed: 'is suspended',
  contractEnded: 'is suspended',
  organisationClosed: 'has closed',
  outOfDate: 'is not known to be active now',
  datedAhead: 'is not known to be active now',
};

/** What a change of a federation means for the person's own shares (LIF-27). */
export const sayTouching = ({ partner, standing, people }: TouchingChange): TouchingWords => {
  const [first] = standing.reasons;
  const state = first === undefined ? 'is not active' : STATE[first.code];
  const who = people === 1 ? '1 person there can' : `${people} people there can`;
  return {
    title: `${cleanText(partner.name)} ${state}; ${who} see your calendar`,
    text: first === undefined ? '' : `${cleanText(sayStandingReason(first))}.`,
  };
};
