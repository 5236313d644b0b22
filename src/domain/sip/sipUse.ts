import type { DomainName } from '../address';
import type { Partner, Standing } from '../federation';

/**
 * Why nobody can be reached at an address, or not by a link. The first three are said before anything else.
 *
 * - `onlySipKnown`: Teams finds people by e-mail address or account name, and neither is known
 * - `sipDiffers`: the SIP address is not the e-mail address, so that a link may lead nowhere
 */
export type SipUseReason =
  | { readonly code: 'notActive'; readonly partner: Partner; readonly standing: Standing }
  | { readonly code: 'notTheirSipDomain'; readonly partner: Partner; readonly sipDomains: readonly DomainName[] }
  | { readonly code: 'belowTheirDomain'; readonly partner: Partner; readonly domain: DomainName }
  | { readonly code: 'noPartner'; readonly domain: DomainName }
  | { readonly code: 'consumer'; readonly domain: DomainName }
  | { readonly code: 'notAPerson'; readonly kind: 'sharedMailbox' | 'group' | 'room' }
  | { readonly code: 'onlySipKnown' }
  | { readonly code: 'sipDiffers' };

/** What one can do with an address: chat and call by a link, copy it, or nothing at all. */
export type SipUse =
  | { readonly kind: 'link'; readonly teamsName: string }
  | { readonly kind: 'copy'; readonly reason: SipUseReason }
  | { readonly kind: 'off'; readonly reasons: readonly SipUseReason[] };

/**
 * Presence is told of people of the own tenant alone; Graph has none of anybody elsewhere. `notLookedUp`: a colleague
 * whose entry in the directory was not read.
 */
export type PresenceUse = 'askable' | 'acrossOrganisations' | 'notLookedUp' | 'notAPerson';
