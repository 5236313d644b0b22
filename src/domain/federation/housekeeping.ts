import type { Provenance } from './federationStatus';

/** How old calendar entries are looked after, as data (HSK-01, HSK-03, X-08, AUD-09). */
export interface Housekeeping extends Provenance {
  /** Age in months from which an entry counts as old. */
  readonly oldMonths: number;
  /** Age in months from which it is best deleted or archived. */
  readonly urgentMonths: number;
  /** Days for which what somebody deleted can be brought back, at least. */
  readonly recoverableDays: number;
  /** What a check-up looks through unless told otherwise, around today. */
  readonly lookBackMonths: number;
  readonly lookAheadMonths: number;
}

/** What holds where a register says nothing of it. */
export const DEFAULT_HOUSEKEEPING: Housekeeping = {
  oldMonths: 6,
  urgentMonths: 12,
  recoverableDays: 30,
  lookBackMonths: 24,
  lookAheadMonths: 12,
  source: 'Calendar Federation guidance, version 1.0; deleted items: NHSmail2 requirements 1.9',
  asOf: '2018-06-01',
};
