import { countAddresses, parseEmailAddress, unwrapAddress } from '../address';
import { fail, succeed, type Result } from '../result';
import type { SipAddress } from './sipAddress';
import type { SipProblem } from './sipProblem';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Behind these stands a name and a domain, as in a SIP address. */
const NAMING: ReadonlySet<string> = new Set(['sip', 'sips', 'im', 'callto', 'mailto']);
const OTHER: ReadonlySet<string> = new Set(['http', 'https', 'xmpp', 'skype', 'h323', 'msteams', 'ms-sfb', 'ftp']);
const LONGEST_PORT = 65_535;

/** The address in `"Sam Hall" <sip:sam.hall@northshire.example>;tag=1`. */
const insideBrackets = (text: string): string => /<([^<>]+)>[^<>@]*$/.exec(text)?.[1] ?? text;

/** `im:<sip:a@x>` and `callto:sip:a@x` hold one scheme in another; two are the most that exist. */
const withoutScheme = (text: string): Result<string, SipProblem> => {
  let rest = text;
  for (let depth = 0; depth < 2; depth += 1) {
    const scheme = SCHEME.exec(rest)?.[1]?.toLowerCase() ?? '';
    if (scheme === 'tel') return fail({ code: 'telephone' });
    if (scheme === 'conf') return fail({ code: 'conference' });
    if (OTHER.has(scheme)) return fail({ code: 'otherScheme', scheme });
    if (!NAMING.has(scheme)) break;
    rest = unwrapAddress(insideBrackets(rest.slice(scheme.length + 1)));
  }
  return succeed(rest);
};

/** RFC 3261 section 25.1: parameters follow a semicolon, headers a question mark; Skype for Business writes both. */
const withoutParameters = (text: string): string => {
  const at = text.lastIndexOf('@');
  const end = text.slice(at + 1).search(/[;?]/);
  return at < 0 || end < 0 ? text : text.slice(0, at + 1 + end);
};

const withoutPort = (text: string): Result<string, SipProblem> => {
  const [, rest = text, port] = /^(.*@[^@:]*):([^:@]*)$/.exec(text) ?? [];
  if (port === undefined) return succeed(text);
  const isPort = /^[0-9]{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= LONGEST_PORT;
  return isPort ? succeed(rest) : fail({ code: 'badPort' });
};

/** RFC 3261 section 19.1.4 takes an escaped sign and the sign itself for the same. */
const decoded = (text: string): Result<string, SipProblem> => {
  const end = text.lastIndexOf('@');
  if (!text.includes('%') || end < 0) return succeed(text);
  try {
    return succeed(decodeURIComponent(text.slice(0, end)) + text.slice(end));
  } catch {
    return fail({ code: 'badEscape' });
  }
};

/** What only a SIP address can be wrong in; the rest is told by `parseEmailAddress`. */
const findSipProblem = (text: string): SipProblem | undefined => {
  const user = text.slice(0, Math.max(0, text.lastIndexOf('@')));
  if (/#ext#/i.test(user)) return { code: 'guestAccount' };
  if (user.includes(':')) return { code: 'holdsPassword' };
  if (/;(?:opaque=app:conf|focus)/i.test(text)) return { code: 'conference' };
  if (/;user=phone\b/i.test(text)) return { code: 'telephone' };
  return undefined;
};

/** A telephone number in place of a name: `+441632960100@…`. */
const isTelephone = (user: string): boolean => /^\+[0-9().-]{6,}$/.test(user);

/**
 * One complete SIP address out of what a person typed or pasted (SIP-01, SIP-02): scheme, brackets, quotes, port,
 * parameters and headers around it are taken off; nothing inside it is guessed or completed.
 */
export const parseSipAddress = (pasted: string): Result<SipAddress, SipProblem> => {
  const count = countAddresses(pasted);
  if (count > 1) return fail({ code: 'severalAddresses', count });
  const bare = withoutScheme(unwrapAddress(insideBrackets(pasted)));
  if (!bare.ok) return bare;
  const problem = findSipProblem(bare.value);
  if (problem) return fail(problem);
  const named = withoutPort(withoutParameters(bare.value));
  if (!named.ok) return named;
  const plain = decoded(named.value);
  if (!plain.ok) return plain;
  const hidden = findSipProblem(plain.value);
  if (hidden) return fail(hidden);

  const parsed = parseEmailAddress(plain.value);
  if (!parsed.ok) return parsed;
  const { text, local: user, domain } = parsed.value;
  return isTelephone(user) ? fail({ code: 'telephone' }) : succeed({ text, user, domain });
};

/** For addresses that a directory gave, where the reason does not matter. */
export const findSipAddress = (text: string | null | undefined): SipAddress | undefined => {
  const parsed = parseSipAddress(text ?? '');
  return parsed.ok ? parsed.value : undefined;
};
