import { digitsAt, hasWordAround, isGap, isNumber, isWordOf } from '../near';
import { lineTagsAt, matchOf, touchesNext, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { COMPETES, COMPETES_NEARBY, NUMBER } from '../tags';
import { wordSet, type WordSet } from '../wordSet';

/** Every second digit from the right doubled, nines cast out, the sum a multiple of ten (ISO/IEC 7812-1, Luhn). */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Visa, Mastercard, American Express, Diners Club, Maestro, Discover: first digits and length. */
const ISSUED =
  /^(?:4\d{15}|4\d{12}|4\d{18}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01]|720)\d{12,13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|304|759|761|763)\d{12,15}|5(?:018|020|038)\d{12})$/;

const CARD_GAP = /^[ \-\u00a0.‐‑–]$/;
const MOST_GROUPS = 5;

const cardWords = wordSet('card visa mastercard amex debit credit maestro pan cardnumber');
const expiries = wordSet('exp expiry expires');
const notCards = wordSet('imei iccid serial tracking parcel order invoice sim ticket voucher tag asset barcode');

const joinGroups = (reading: Reading, at: number): { readonly digits: string; readonly last: number } => {
  let digits = digitsAt(reading, at);
  let last = at;
  while (
    digits.length !== 16 &&
    last - at < MOST_GROUPS &&
    digits.length < 19 &&
    isNumber(reading, last + 1) &&
    (reading.tokens.value[last + 1] as number) <= 8 &&
    isGap(reading, last, CARD_GAP)
  ) {
    last += 1;
    digits += digitsAt(reading, last);
  }
  return { digits, last };
};

const acceptsCard = (reading: Reading, at: number): Match | undefined => {
  const groups = reading.tokens.value[at] as number;
  if ((groups < 13 && groups !== 4) || groups > 19 || (isNumber(reading, at - 1) && isGap(reading, at - 1, CARD_GAP)))
    return undefined;
  const { digits, last } = joinGroups(reading, at);
  if (!ISSUED.test(digits) || !passesLuhn(digits) || touchesNext(reading, last) || touchesNext(reading, at - 1))
    return undefined;
  const around = (words: WordSet): boolean => hasWordAround(reading, { at: at, before: 6, after: 0 }, words);
  if (
    !around(cardWords) &&
    !isWordOf(reading, last + 1, expiries) &&
    ((lineTagsAt(reading, at) & (COMPETES | COMPETES_NEARBY)) !== 0 || around(notCards))
  )
    return undefined;
  return matchOf(reading, at, last);
};

export const paymentCard: Rule = {
  id: 'payment-card',
  category: 'CARD',
  severity: 'block',
  reason: 'opensAccount',
  trigger: NUMBER,
  lengths: lengths(4, 13, 14, 15, 16, 17, 18, 19),
  alone: lengths(13, 14, 15, 16, 17, 18, 19),
  accepts: acceptsCard,
};
