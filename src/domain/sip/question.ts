import type { EmailAddress } from '../address';
import { parseSipAddress } from './parseSipAddress';
import type { SipProblem } from './sipProblem';

/**
 * What somebody wants an address for.
 *
 * - `name`: found in the own directory and among the person's own contacts only; nobody is guessed (SIP-02, C5.1)
 */
export type SipQuestion =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'name'; readonly text: string; readonly isAccountName: boolean }
  | { readonly kind: 'address'; readonly address: EmailAddress }
  | { readonly kind: 'refused'; readonly problem: SipProblem };

/** Fewer letters would list half of a directory. */
const SHORTEST_NAME = 2;

/** A word with a dot or a digit and no space, as accounts are named: `r.khan`. */
const isAccountName = (text: string): boolean => !/\s/.test(text) && /[.\d_]/.test(text);

export const readQuestion = (typed: string): SipQuestion => {
  const text = typed.trim();
  const parsed = parseSipAddress(text);
  if (parsed.ok) {
    const { text: address, user: local, domain } = parsed.value;
    return { kind: 'address', address: { text: address, local, domain } };
  }
  if (parsed.error.code === 'empty' || text.length < SHORTEST_NAME) return { kind: 'nothing' };
  if (parsed.error.code !== 'nameOnly') return { kind: 'refused', problem: parsed.error };
  const name = text.replace(/^sips?:/i, '').trim();
  return { kind: 'name', text: name, isAccountName: isAccountName(name) };
};
