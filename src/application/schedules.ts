import type { EmailAddress } from '../domain/address';
import type { Result } from '../domain/result';
import type { Failure } from './failure';

/**
 * Whether Outlook gets the busy times of an address, never the times themselves. `code`: Exchange's own word for why
 * not.
 */
export type ScheduleAnswer =
  | { readonly kind: 'answered' }
  | { readonly kind: 'refused'; readonly code?: string }
  /** Outlook finds nobody with this address. */
  | { readonly kind: 'notFound'; readonly code?: string }
  | { readonly kind: 'noAnswer'; readonly code?: string };

/** The service that Scheduling Assistant asks. */
export interface Schedules {
  /** From a moment (epoch milliseconds), for an hour. */
  ask(address: EmailAddress, from: number): Promise<Result<ScheduleAnswer, Failure>>;
}
