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
  | 'marked'
  | 'ownWord';

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
  readonly accepts: (reading: Reading, at: number) => Match | undefined;
}
