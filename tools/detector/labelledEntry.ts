import type { Category, Severity } from '../../src/domain/sensitivity';

export type LabelledField = 'subject' | 'location' | 'body';

/** A place in a field: UTF-16 offsets, `end` exclusive. */
export interface Label {
  readonly category: Category;
  readonly text: string;
  readonly field: LabelledField;
  readonly start: number;
  readonly end: number;
}

export interface LabelledEntry {
  readonly id: string;
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly labels: readonly Label[];
  /** Genuine identifiers that are not sensitive where they stand. */
  readonly neutral: readonly Label[];
  readonly shouldWarn: boolean;
  readonly severity: Severity | 'none';
}
