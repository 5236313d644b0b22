import { isRecord } from './isRecord';

/**
 * Why an appointment went without a check.
 *
 * - `tooSlow`: Outlook or the check did not finish in time
 * - `notRead`: Outlook did not give its text
 * - `partlyRead`: some of it was checked, some was not
 * - `failedInside`: the check itself went wrong
 */
export const UNCHECKED_REASONS = ['tooSlow', 'notRead', 'partlyRead', 'failedInside'] as const;

export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** One appointment that was sent without a check: when (epoch milliseconds) and why, nothing of what it said. */
export interface UncheckedSend {
  readonly at: number;
  readonly reason: UncheckedReason;
}

const MOST_KEPT = 20;

const isUncheckedSend = (value: unknown): value is UncheckedSend =>
  isRecord(value) &&
  typeof value.at === 'number' &&
  Number.isFinite(value.at) &&
  UNCHECKED_REASONS.indexOf(value.reason as UncheckedReason) >= 0;

/** What stands in the roaming settings, the oldest first; odd rows are passed over. */
export const parseUnchecked = (kept: unknown): readonly UncheckedSend[] =>
  Array.isArray(kept) ? kept.filter(isUncheckedSend).map(({ at, reason }) => ({ at, reason })) : [];

/** The newest twenty. */
export const withUnchecked = (sends: readonly UncheckedSend[], send: UncheckedSend): readonly UncheckedSend[] =>
  [...sends, send].slice(-MOST_KEPT);
