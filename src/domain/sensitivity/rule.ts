import type { Category, Severity } from './finding';
import type { Match, Reading } from './reading';

/** Why a finding matters; `wording` has the sentence. */
export type Reason =
  | 'identifiesPatient'
  | 'mistypedIdentifier'
  | 'identifiesPerson'
  | 'identifiesTogether'
  | 'reachesPerson'
  | 'opensAccount'
  | 'opensDoor'
  | 'clinical'
  | 'personnel'
  | 'marked';

/**
 * One thing to notice. The scan asks `accepts` at each token that has one of the `trigger` tags; the answer is the place,
 * or nothing. A rule looks only a few tokens around, so that the cost of a scan is that of the text's length.
 */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly reason: Reason;
  readonly trigger: number;
  /** Where the trigger is a number: how many digits it may have, one bit each; any number if absent. */
  readonly lengths?: number;
  /** Of those the ones it may have where no other number follows close by; `lengths` if absent. */
  readonly alone?: number;
  readonly accepts: (reading: Reading, at: number) => Match | undefined;
}

/** One bit for each length, those above 30 counting as 30. */
export const lengthBit = (digits: number): number => 1 << Math.min(digits, 30);

export const lengths = (...all: readonly number[]): number => all.reduce((bits, digits) => bits | lengthBit(digits), 0);
