import { fail, succeed, type Result } from '../result';
import type { AddressProblem } from './addressProblem';
import { parseDomainName } from './domainName';
import type { EmailAddress } from './emailAddress';
import { countAddresses, unwrapAddress } from './unwrapAddress';

/** RFC 5321 section 4.5.3.1. */
const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 254;

/** What RFC 5322 calls atext, and the dot. Quoted local parts exist on paper; Exchange does not create them. */
const isAllowedInLocal = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]$/;

const isAscii = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x80;

/** Nothing to take off and one address: as servers give it, by the hundred where a meeting is large. */
const PLAIN = /^[\w+-]+(?:\.[\w+-]+)*@[A-Za-z0-9.-]{1,180}[A-Za-z0-9]$/;

/** Before its @ nothing is wrong either: only its domain is left to be looked at. */
export const isPlainAddress = (text: string): boolean => PLAIN.test(text) && text.indexOf('@') <= LONGEST_LOCAL;

const hasMisplacedDot = (local: string): boolean =>
  local.startsWith('.') || local.endsWith('.') || local.includes('..');

const findShapeProblem = (text: string, parts: readonly string[]): AddressProblem | undefined => {
  if (text === '') return { code: 'empty' };
  if (parts.length === 1) return { code: 'nameOnly' };
  if (/\s/.test(text)) return { code: 'spaces' };
  if (parts.length > 2) return { code: 'severalAts' };
  if (parts[0] === '') return { code: 'nothingBeforeAt' };
  if (parts[1] === '') return { code: 'noDomain' };
  return undefined;
};

const findForbidden = (text: string, local: string): AddressProblem | undefined => {
  const foreign = [...text].find((character) => !isAscii(character));
  if (foreign !== undefined) return { code: 'notAscii', character: foreign };
  const forbidden = [...local].find((character) => !isAllowedInLocal.test(character));
  return forbidden === undefined ? undefined : { code: 'notAllowed', character: forbidden };
};

const findLocalProblem = (text: string, local: string): AddressProblem | undefined => {
  if (hasMisplacedDot(local)) return { code: 'misplacedDot' };
  return local.length > LONGEST_LOCAL || text.length > LONGEST_ADDRESS ? { code: 'tooLong' } : undefined;
};

/**
 * One complete address out of what a person typed or pasted (CAL-17). Display name, angle brackets, quotes and
 * `mailto:` around it are taken off; nothing inside it is ever guessed or completed.
 */
export const parseEmailAddress = (pasted: string): Result<EmailAddress, AddressProblem> => {
  const isPlain = isPlainAddress(pasted);
  const count = isPlain ? 1 : countAddresses(pasted);
  if (count > 1) return fail({ code: 'severalAddresses', count });

  const text = isPlain ? pasted : unwrapAddress(pasted);
  const parts = text.split('@');
  const [local = '', domainText = ''] = parts;
  const problem = isPlain
    ? undefined
    : (findShapeProblem(text, parts) ?? findForbidden(text, local) ?? findLocalProblem(text, local));
  if (problem) return fail(problem);

  const domain = parseDomainName(domainText);
  if (domain === undefined) return fail({ code: 'notADomain', domain: domainText });
  return succeed({ text: `${local}@${domain}`, local, domain });
};

/** For addresses that a server gave, where the reason does not matter. */
export const findEmailAddress = (text: string | undefined): EmailAddress | undefined => {
  const parsed = parseEmailAddress(text ?? '');
  return parsed.ok ? parsed.value : undefined;
};
