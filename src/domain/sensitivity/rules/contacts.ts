import { CHARACTER_KINDS, isDigitKind, isLetterKind } from '../characters';
import { isHome, isPatientNamedNear, isPersonal, isQuiet } from '../evidence';
import {
  digitsAt,
  gapAfter,
  isCapital,
  isNumber,
  isWord,
  isWordOf,
  lengthAt,
  someAround,
  textAt,
  wordSet,
} from '../near';
import {
  contextTagsAt,
  lineTagsAt,
  matchOf,
  SUBJECT_LINE,
  tagsAt,
  touchesNext,
  type Match,
  type Reading,
} from '../reading';
import { lengths, type Rule } from '../rule';
import { AT_SIGN, NUMBER, PATIENT, RELATIVE, STREET, TOPIC, VENUE, WORK } from '../tags';

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

const startsInternational = (reading: Reading, at: number): boolean =>
  digitsAt(reading, at) === '44' ? true : /^44\d{9,10}$/.test(digitsAt(reading, at));

/** 0 and nine or ten digits, or +44 for the 0 (Ofcom, National Telephone Numbering Plan). */
const findPhone = (reading: Reading, at: number): Match | undefined => {
  const code = reading.text.charCodeAt(reading.tokens.start[at] as number);
  const isShort = (reading.tokens.value[at] as number) < 3;
  if (code !== FOUR && (code !== ZERO || isShort)) return undefined;
  const international = startsInternational(reading, at);
  if (!international && !startsNational(reading, at)) return undefined;
  let digits = digitsAt(reading, at);
  let last = at;
  while (
    last - at < MOST_GROUPS &&
    digits.length < 10 + (international ? 2 : 0) &&
    isNumber(reading, last + 1) &&
    PHONE_GAP.test(gapAfter(reading, last) || '')
  ) {
    last += 1;
    digits += digitsAt(reading, last);
  }
  const national = international ? digits.slice(2).replace(/^0/, '') : digits.slice(1);
  const isPhone = /^[1-35789]\d{8,9}$/.test(national) && !touchesNext(reading, last) && !touchesNext(reading, at - 1);
  return isPhone ? matchOf(reading, at, last) : undefined;
};

const acceptsPhone = (reading: Reading, at: number): Match | undefined => {
  const found = findPhone(reading, at);
  if (found === undefined || !isPersonal(reading, at)) return undefined;
  return someAround(reading, at, { before: 4, after: 3 + found.last - at }, (i) => isWordOf(reading, i, publicPhones))
    ? undefined
    : found;
};

export const personalPhone: Rule = {
  id: 'personal-phone',
  category: 'PHONE',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: NUMBER,
  lengths: lengths(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
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
  let last = at;
  while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last += 1;
  return { start, end, last };
};

export const personalEmail: Rule = {
  id: 'personal-email',
  category: 'EMAIL',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: AT_SIGN,
  accepts: acceptsEmail,
};

/** Is a place in this line somebody’s home rather than a venue? */
const isSomebodysPlace = (reading: Reading, at: number): boolean => {
  const line = lineTagsAt(reading, at);
  const subject = reading.lineTags[SUBJECT_LINE] || 0;
  if (isQuiet(reading, at) || (line & (VENUE | WORK | TOPIC)) !== 0 || (subject & (WORK | TOPIC)) !== 0) return false;
  if ((contextTagsAt(reading, at) & (PATIENT | RELATIVE)) !== 0 || isPatientNamedNear(reading, at)) return true;
  return (subject & VENUE) === 0 && isHome(reading, at);
};

/** Royal Mail: letters that never stand in the first, second, third and fourth place, and in the inward code. */
const OUTWARD = /^(?:[A-PR-UWYZ](?:\d\d?|\d[A-HJKSTUW]|[A-HK-Y]\d\d?|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR)$/i;
const INWARD_LETTERS = /^[ABD-HJLNP-UW-Z]{2}$/i;

/** First token of the outward code that ends at a token. */
const outwardFrom = (reading: Reading, end: number): number | undefined => {
  for (let first = end; first >= end - 2 && first >= 0; first -= 1) {
    if (first < end && !touchesNext(reading, first)) return undefined;
    const { tokens, text } = reading;
    if (
      isWord(reading, first) &&
      !touchesNext(reading, first - 1) &&
      OUTWARD.test(text.slice(tokens.start[first], tokens.end[end]))
    )
      return first;
  }
  return undefined;
};

const SHORT_GAP = /^[ \u00a0-]{0,2}$/;

const findPostcode = (reading: Reading, at: number): Match | undefined => {
  const letters = at + 1;
  if (!isWord(reading, letters) || !touchesNext(reading, at) || touchesNext(reading, letters)) return undefined;
  const digits = reading.tokens.value[at] as number;
  if (!INWARD_LETTERS.test(textAt(reading, letters))) return undefined;
  if (
    digits === 1 &&
    at > 0 &&
    SHORT_GAP.test(gapAfter(reading, at - 1) || (touchesNext(reading, at - 1) ? '' : 'x'))
  ) {
    const first = outwardFrom(reading, at - 1);
    return first === undefined ? undefined : matchOf(reading, first, letters);
  }
  const joined =
    isWord(reading, at - 1) &&
    touchesNext(reading, at - 1) &&
    digits > 1 &&
    digits < 4 &&
    lengthAt(reading, at - 1) < 3 &&
    !touchesNext(reading, at - 2);
  return joined && OUTWARD.test(textAt(reading, at - 1) + digitsAt(reading, at).slice(0, -1))
    ? matchOf(reading, at - 1, letters)
    : undefined;
};

const acceptsPostcode = (reading: Reading, at: number): Match | undefined => {
  const found = findPostcode(reading, at);
  return found !== undefined && isSomebodysPlace(reading, at) ? found : undefined;
};

export const homePostcode: Rule = {
  id: 'home-postcode',
  category: 'POSTCODE',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: NUMBER,
  lengths: lengths(1, 2, 3),
  accepts: acceptsPostcode,
};

const MOST_STREET_WORDS = 3;
const STREET_GAP = /^[ ,\u00a0’'-]{1,2}$/;

/** “14 Elm Close”, “22a Old Mill Lane”: the number in front of the street’s name. */
const findHouse = (reading: Reading, street: number): number | undefined => {
  for (let at = street - 1; at >= street - MOST_STREET_WORDS - 1 && at >= 0; at -= 1) {
    if (isNumber(reading, at)) return at < street - 1 && (reading.tokens.value[at] as number) < 5 ? at : undefined;
    const gap = gapAfter(reading, at);
    const isHouseLetter = lengthAt(reading, at) === 1 && touchesNext(reading, at - 1) && isNumber(reading, at - 1);
    if (gap === undefined || !STREET_GAP.test(gap) || !(isCapital(reading, at) || isHouseLetter)) return undefined;
  }
  return undefined;
};

const acceptsAddress = (reading: Reading, at: number): Match | undefined => {
  if (!isCapital(reading, at)) return undefined;
  const house = findHouse(reading, at);
  return house !== undefined && isSomebodysPlace(reading, at) && (tagsAt(reading, house) & NUMBER) !== 0
    ? matchOf(reading, house, at)
    : undefined;
};

export const homeAddress: Rule = {
  id: 'home-address',
  category: 'ADDRESS',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: STREET,
  accepts: acceptsAddress,
};
