/** The technical line, folded beneath a message, to copy for the helpdesk. Never text of an entry. */
export interface FailureTrace {
  readonly code?: string;
  readonly requestId?: string;
  /** Epoch milliseconds. */
  readonly at?: number;
}

/**
 * Why something outside did not give what was asked, by cause, so that each surface can say what happened and
 * what to do. Codes of Graph and MSAL stand in the trace alone.
 *
 * - `sign-in-unavailable`: this host offers no way to sign in (no nested app authentication)
 * - `sign-in-cancelled`: the person closed the sign-in or consent window
 * - `forbidden`: Graph knows the person and says no; `policy`: Exchange's sharing policy says no to this level
 * - `not-owner`: only the owner of a calendar may see or change who has access
 * - `mailbox-unsupported`: the mailbox is not in Exchange Online, so Graph cannot reach it (BUL-10)
 * - `conflict`: it was changed elsewhere meanwhile
 * - `unavailable`: the service answers that it is down, or not in time
 */
export type Failure = FailureTrace &
  (
    | { readonly kind: 'signed-out' }
    | { readonly kind: 'sign-in-unavailable' }
    | { readonly kind: 'sign-in-cancelled' }
    | { readonly kind: 'consent-required'; readonly scopes: readonly string[] }
    | { readonly kind: 'forbidden' }
    | { readonly kind: 'policy' }
    | { readonly kind: 'not-owner' }
    | { readonly kind: 'mailbox-unsupported' }
    | { readonly kind: 'not-found' }
    | { readonly kind: 'conflict' }
    | { readonly kind: 'throttled'; readonly retryAfterSeconds?: number }
    | { readonly kind: 'offline' }
    | { readonly kind: 'unavailable' }
    | { readonly kind: 'unexpected' }
  );

export type FailureKind = Failure['kind'];
