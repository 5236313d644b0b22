import type { SharingLevel } from '../sharingLevel';

/**
 * How an attempt to change a share ended; the names are those of the outcomes that screens show. `denied`: refused
 * before anything was asked of the server, as when somebody is not the owner (AUD-07). `seen` and `notSeen` are no
 * attempts: the person notes that the other one can see the calendar, or cannot after all; no server knows that.
 */
export const SHARE_RESULTS = [
  'done',
  'less',
  'more',
  'unchanged',
  'absent',
  'duplicate',
  'refused',
  'changedMeanwhile',
  'failed',
  'unknown',
  'denied',
  'seen',
  'notSeen',
] as const;

export type ShareResult = (typeof SHARE_RESULTS)[number];

/** One change of a share, or one attempt (AUD-01). Never a word of an entry (AUD-03). */
export interface ShareRecord {
  /** UTC, `2026-11-24T09:00:00.000Z`. */
  readonly at: string;
  /** Address of who did it. */
  readonly actor: string;
  /** Address of the mailbox's owner, where that is somebody else (AUD-02). */
  readonly onBehalfOf?: string;
  /** Absent where it never came to a calendar. */
  readonly calendarId?: string;
  /** Address of whom it is about. */
  readonly whom: string;
  /** Name of the organisation, as the register had it then. */
  readonly partner?: string;
  /** Absent where it never came to a level. */
  readonly from?: SharingLevel;
  /** What was asked for. */
  readonly to?: SharingLevel;
  /** What the server held afterwards; absent where that is not known or nothing was written. */
  readonly held?: SharingLevel;
  readonly result: ShareResult;
  /** Code of the rule or failure that stood in the way. */
  readonly reason?: string;
}

export interface ShareHistory {
  /** Oldest first. */
  readonly records: readonly ShareRecord[];
  /** Months that records are kept; at least six (AUD-04). */
  readonly retentionMonths: number;
}
