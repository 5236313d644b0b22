import type { AddressProblem } from '../address';

/**
 * Why a text is not one person's SIP address.
 *
 * - `guestAccount`: the name by which Entra keeps somebody from outside (`#EXT#`); `home` is the domain they came from
 * - `telephone`, `conference`: an address, but of a telephone or a meeting
 * - `holdsPassword`: `user:password@domain`; it is never read further (SIP-04)
 * - `otherScheme`: `https:`, `xmpp:` and the like
 */
export type SipProblem =
  | AddressProblem
  | { readonly code: 'guestAccount' }
  | { readonly code: 'telephone' }
  | { readonly code: 'conference' }
  | { readonly code: 'holdsPassword' }
  | { readonly code: 'badEscape' }
  | { readonly code: 'badPort' }
  | { readonly code: 'otherScheme'; readonly scheme: string };
