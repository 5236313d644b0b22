import { CHARACTER_KINDS, isDigitKind, isLetterKind } from '../characters';
import { isPersonal } from '../evidence';
import { lastWithin, hasWordAround, isGap, digitsAt, isNumber } from '../near';
import { matchOf, touchesNext, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { AT_SIGN, NUMBER } from '../tags';
import { wordSet } from '../wordSet';

const PHONE_GAP = /^[\s\-.()‐‑–]{1,3}$/;
const MOST_GROUPS = 5;

/** Words beside a number that is anybody’s to call. */
const publicPhones = wordSet(
  'ext extension bleep switchboard reception office helpdesk helpline hotline dialin dial dials conference teleconf fax desk work secretary pin supplier rep engineer bookings enquiries',
);

const ZERO = 0x30;
const FOUR = 0x34;

const startsNational = (reading: Reading, at: number): boolean =>
  digitsAt(reading, at).charAt(0) === '0' && digitsAt(reading, at).charAt(1) !== '0';

/** “44…”, “0044…”: how many digits stand for the 0. */
const countryDigits = (reading: Reading, at: number): number =>
  (/^(?:00)?44(?=$|\d{9,10}$)/.exec(digitsAt(reading, at)) || [''])[0].length;

/** 0 and nine or ten digits, or +44 for the 0 (Ofcom, National Telephone Numbering Plan). */
const findPhone = (reading: Reading, at: number): Match | undefined => {
  const code = reading.text.charCodeAt(reading.tokens.start[at] as number);
  const isShort = (reading.tokens.value[at] as number) < 3;
  if (code !== FOUR && (code !== ZERO || isShort)) return undefined;
  const country = countryDigits(reading, at);
  if (country === 0 && !startsNational(reading, at)) return undefined;
  let digits = digitsAt(reading, at);
  let last = at;
  while (
    last - at < MOST_GROUPS &&
    digits.length < 10 + country &&
    isNumber(reading, last + 1) &&
    isGap(reading, last, PHONE_GAP)
  ) {
    last += 1;
    digits += digitsAt(reading, last);
  }
  const national = digits.slice(country).replace(/^0/, '');
  const isPhone = /^[1-35789]\d{8,9}$/.test(national) && !touchesNext(reading, last) && !touchesNext(reading, at - 1);
  return isPhone ? matchOf(reading, at, last) : undefined;
};

const acceptsPhone = (reading: Reading, at: number): Match | undefined => {
  const found = findPhone(reading, at);
  if (found === undefined || !isPersonal(reading, at)) return undefined;
  return hasWordAround(reading, { at: at, before: 4, after: 3 + found.last - at }, publicPhones) ? undefined : found;
};

export const personalPhone: Rule = {
  id: 'personal-phone',
  category: 'PHONE',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: NUMBER,
  lengths: lengths(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
  alone: lengths(10, 11, 12, 13, 14),
  accepts: acceptsPhone,
};

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 80;
const WORK_DOMAIN =
  /(?:^|\.)(?:nhs\.uk|nhs\.net|gov\.uk|ac\.uk|police\.uk|sch\.uk|mod\.uk|parliament\.uk|hscni\.net|nhs\.scot|gov\.scot|gov\.wales)$/i;

const isAddressCode = (code: number): boolean => {
  const kind = CHARACTER_KINDS[code] as number;
  return (
    isLetterKind(kind) ||
    isDigitKind(kind) ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x27
  );
};

const acceptsEmail = (reading: Reading, at: number): Match | undefined => {
  const { text, tokens } = reading;
  const sign = tokens.start[at] as number;
  let start = sign;
  while (start > 0 && sign - start < LONGEST_LOCAL && isAddressCode(text.charCodeAt(start - 1))) start -= 1;
  let end = sign + 1;
  while (end < text.length && end - sign < LONGEST_DOMAIN && isAddressCode(text.charCodeAt(end))) end += 1;
  while (end > sign + 1 && /[.\-_'+]/.test(text.charAt(end - 1))) end -= 1;
  const domain = text.slice(sign + 1, end);
  if (start === sign || domain.indexOf('.') < 1 || WORK_DOMAIN.test(domain) || !isPersonal(reading, at))
    return undefined;
  return { start, end, last: lastWithin(reading, at, end) };
};

export const personalEmail: Rule = {
  id: 'personal-email',
  category: 'EMAIL',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: AT_SIGN,
  accepts: acceptsEmail,
};
