import type { EmailAddress } from '../domain/address';
import type { PartnerLevel, SharingLevel, SharingReason, VisibleWindow } from '../domain/sharing';
import type { Failure } from './failure';
import type { CalendarPermission } from './ports';

/** One change for one person, as they confirmed it (CAL-03, CAL-20, CAL-21). */
export interface ShareChange {
  readonly calendarId: string;
  readonly address: EmailAddress;
  /** What the person was shown as the present level. */
  readonly from: SharingLevel;
  /** `none` removes the entry. */
  readonly to: PartnerLevel;
  readonly confirmed: true;
}

/**
 * What the server holds after the attempt, read back from it (CAL-13).
 *
 * - `done`: what was asked, whatever the write itself answered
 * - `less`, `more`: another level than asked
 * - `unchanged`: what was there before
 * - `absent`: no entry, though one was asked for
 * - `duplicate`: more than one entry for the person
 */
export type SettledKind = 'done' | 'less' | 'more' | 'unchanged' | 'absent' | 'duplicate';

export interface SettledShare {
  readonly kind: SettledKind;
  readonly change: ShareChange;
  readonly present: SharingLevel;
  readonly entry?: CalendarPermission;
  /** Epoch milliseconds at which the write ended. */
  readonly changedAt: number;
  readonly window: VisibleWindow;
  /** What the write answered, where it did not say that all went well. */
  readonly failure?: Failure;
  /** Restores what was there before, as far as today's rules allow it. */
  readonly undo?: ShareChange;
}

/** How a change ended. `refused`, `changedMeanwhile` and `failed` wrote nothing. */
export type ShareOutcome =
  | SettledShare
  | { readonly kind: 'refused'; readonly change: ShareChange; readonly reasons: readonly SharingReason[] }
  | { readonly kind: 'changedMeanwhile'; readonly change: ShareChange; readonly present: SharingLevel }
  | { readonly kind: 'failed'; readonly change: ShareChange; readonly failure: Failure }
  /** Written, but what the server holds could not be read. */
  | { readonly kind: 'unknown'; readonly change: ShareChange; readonly changedAt: number; readonly failure: Failure };
