/**
 * Why a text is not one complete e-mail address.
 *
 * - `nameOnly`: no @ at all, a name or an account name (CAL-17)
 * - `nothingBeforeAt`, `noDomain`: one side of the @ is missing
 * - `severalAts`: more than one @ in what is otherwise one address
 * - `notAscii`: accents or other scripts, which Exchange's calendar permissions do not take
 */
export type AddressProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'nameOnly' }
  | { readonly code: 'severalAddresses'; readonly count: number }
  | { readonly code: 'spaces' }
  | { readonly code: 'nothingBeforeAt' }
  | { readonly code: 'severalAts' }
  | { readonly code: 'noDomain' }
  | { readonly code: 'notADomain'; readonly domain: string }
  | { readonly code: 'notAscii'; readonly character: string }
  | { readonly code: 'notAllowed'; readonly character: string }
  | { readonly code: 'misplacedDot' }
  | { readonly code: 'tooLong' };
