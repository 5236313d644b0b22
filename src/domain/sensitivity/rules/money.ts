import { lastWithin, hasWordAround, isGap, gapAfter, isNumber, isWordOf, someAround, textAt, isWord } from '../near';
import { lineTagsAt, matchOf, touchesNext, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { NUMBER, SIGN_OFF } from '../tags';
import { wordSet, type WordSet } from '../wordSet';

const SORT_GAP = /^\s?[-–‐‑ ./]\s?$/;
const sortWords = wordSet('sort sortcode sc');
const accountWords = wordSet('account acc acct accno ac a');
const bankWords = wordSet(
  'sort sortcode bank bacs payee iban hsbc barclays lloyds natwest santander nationwide monzo starling payment',
);

const letters = wordSet('c code');

/** “s/c”. */
const isSortLabel = (reading: Reading, at: number): boolean =>
  (isWordOf(reading, at, sortWords) && !touchesNext(reading, at)) ||
  (isWordOf(reading, at, letters) &&
    gapAfter(reading, at - 1) === '/' &&
    textAt(reading, at - 1).toLowerCase() === 's');

const isCalledSortCode = (reading: Reading, at: number): boolean =>
  someAround(reading, { at, before: 5, after: 0 }, (i) => isSortLabel(reading, i));

const isNear = (reading: Reading, at: number, words: WordSet): boolean =>
  hasWordAround(reading, { at: at, before: 5, after: 0 }, words);

const isPairAt = (reading: Reading, at: number): boolean => isNumber(reading, at) && reading.tokens.value[at] === 2;

/** Three pairs, such as 00-00-00. */
const findPairs = (reading: Reading, at: number): number | undefined => {
  const pairs = isPairAt(reading, at) && isPairAt(reading, at + 1) && isPairAt(reading, at + 2);
  return pairs && isGap(reading, at, SORT_GAP) && isGap(reading, at + 1, SORT_GAP) ? at + 2 : undefined;
};

/** “9116 7404”. */
const isHalves = (reading: Reading, at: number): boolean =>
  reading.tokens.value[at] === 4 &&
  gapAfter(reading, at) === ' ' &&
  isNumber(reading, at + 1) &&
  reading.tokens.value[at + 1] === 4;

const isAccountAt = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && ([7, 8].indexOf(reading.tokens.value[at] as number) >= 0 || isHalves(reading, at));

const hasAccountBehind = (reading: Reading, at: number): boolean =>
  someAround(reading, { at: at, before: 0, after: 4 }, (i) => isAccountAt(reading, i));

const acceptsSortCode = (reading: Reading, at: number): Match | undefined => {
  const last = findPairs(reading, at) || (reading.tokens.value[at] === 6 ? at : undefined);
  if (last === undefined || (lineTagsAt(reading, at) & SIGN_OFF) !== 0) return undefined;
  if (isCalledSortCode(reading, at)) return matchOf(reading, at, last);
  return last > at && hasAccountBehind(reading, last) && gapAfter(reading, at) === '-'
    ? matchOf(reading, at, last)
    : undefined;
};

/** In the account’s line or the one above it. */
const isSortCodeAt = (reading: Reading, at: number): boolean =>
  at >= 0 && findPairs(reading, at) !== undefined && (gapAfter(reading, at) === '-' || isCalledSortCode(reading, at));

const acceptsAccount = (reading: Reading, at: number): Match | undefined => {
  if (!isAccountAt(reading, at) || touchesNext(reading, at) || touchesNext(reading, at - 1)) return undefined;
  const named =
    isNear(reading, at, accountWords) && hasWordAround(reading, { at: at, before: 12, after: 10 }, bankWords);
  const behindSortCode =
    findPairs(reading, at - 3) === at - 1 || [3, 4, 5, 6, 7].some((back) => isSortCodeAt(reading, at - back));
  const last = isHalves(reading, at) ? at + 1 : at;
  return named || behindSortCode ? matchOf(reading, at, last) : undefined;
};

const bankDetail = (id: string, digits: number, accepts: Rule['accepts']): Rule => ({
  id,
  category: 'BANK',
  severity: 'block',
  reason: 'opensAccount',
  trigger: NUMBER,
  lengths: digits,
  accepts,
});

/** Six digits in pairs, said to be a sort code or standing before an account number. */
export const sortCode: Rule = Object.assign(bankDetail('sort-code', lengths(2, 6), acceptsSortCode), {
  alone: lengths(6),
});

/** Eight digits (old ones seven), said to be an account with a bank or standing behind a sort code. */
export const bankAccount = Object.assign(bankDetail('bank-account', lengths(4, 7, 8), acceptsAccount), {
  alone: lengths(7, 8),
});

/** Country and check digits to the end, each letter as two digits from 10 on, mod 97 is 1 (ISO 13616). */
const passesMod97 = (iban: string): boolean => {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (let i = 0; i < turned.length; i += 1) {
    const value = parseInt(turned.charAt(i), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

const IBAN = /^([A-Z]{2}\d{2}(?:[ \-]?[A-Z0-9]{2,4}){3,7}[A-Z0-9]{0,3})(?![A-Za-z0-9])/;
const LONGEST_IBAN = 48;

const acceptsIban = (reading: Reading, at: number): Match | undefined => {
  if (
    reading.tokens.value[at] !== 2 ||
    !isWord(reading, at - 1) ||
    !touchesNext(reading, at - 1) ||
    textAt(reading, at - 1).length !== 2
  )
    return undefined;
  const start = reading.tokens.start[at - 1] as number;
  const found = IBAN.exec(reading.text.slice(start, start + LONGEST_IBAN));
  const plain = found === null ? '' : (found[1] as string).replace(/[ -]/g, '');
  if (plain.length < 15 || !passesMod97(plain)) return undefined;
  const end = start + (found as RegExpExecArray)[0].length;
  return { start, end, last: lastWithin(reading, at, end) };
};

export const iban = bankDetail('iban', lengths(2), acceptsIban);
