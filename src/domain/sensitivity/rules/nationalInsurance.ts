import { isGap, hasWordAround, digitsAt, hasTagAround, isNumber, isWord, lengthAt, textAt } from '../near';
import { lineTagsAt, matchOf, touchesNext, type Match, type Reading } from '../reading';
import { lengths, type Rule } from '../rule';
import { COMPETES, NUMBER } from '../tags';
import { wordSet } from '../wordSet';

/**
 * Two letters, six digits, a letter from A to D. Neither letter is D, F, I, Q, U or V, the second is not O; BG, GB, KN, NK,
 * NT, TN, ZZ and the administrative OO, CR, FY, MW, NC, PP, PY, PZ are never issued (HMRC NIM39110). There is no check digit.
 */
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ|OO|CR|FY|MW|NC|PP|PY|PZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/;
const SUFFIX = /^[A-D]$/;
const GAP = /^[\s\-.‐‑–−\u200b]{0,2}$/;

const others = wordSet('part model serial product asset batch lot licence reg registration version ref');
const labels = wordSet('nino ni insurance natins nat');

const isNearLabel = (reading: Reading, at: number): boolean =>
  hasWordAround(reading, { at: at, before: 5, after: 0 }, labels);

/** The last of the digits: one group of six, or pairs. */
const findLastDigits = (reading: Reading, at: number): number | undefined => {
  let total = 0;
  for (let i = at; i < at + 3 && isNumber(reading, i); i += 1) {
    total += reading.tokens.value[i] as number;
    if (total === 6) return i;
    if ((total > 4 || total % 2 !== 0) && total !== 3) return undefined;
    if (!isNumber(reading, i + 1) || !isGap(reading, i, GAP)) return undefined;
  }
  return undefined;
};

const accepts = (reading: Reading, at: number): Match | undefined => {
  const prefix = at - 1;
  if (!isWord(reading, prefix) || lengthAt(reading, prefix) !== 2) return undefined;
  const digits = findLastDigits(reading, at);
  if (digits === undefined || !isGap(reading, prefix, GAP)) return undefined;
  const labelled = isNearLabel(reading, prefix);
  const letters = textAt(reading, prefix);
  const inOne = labelled || (touchesNext(reading, prefix) && digits === at && touchesNext(reading, at));
  if (!PREFIX.test(inOne ? letters.toUpperCase() : letters)) return undefined;
  // “ZM-4471-20B” is a policy’s.
  if (!labelled && digits > at && (reading.tokens.value[at] as number) === 4) return undefined;
  // “AA000000A” shows how one is written.
  if (!labelled && digits === at && /^(\d)\1+$/.test(digitsAt(reading, at))) return undefined;
  const suffix = digits + 1;
  const hasSuffix = isWord(reading, suffix) && isGap(reading, digits, GAP);
  if (!hasSuffix || !SUFFIX.test(inOne ? textAt(reading, suffix).toUpperCase() : textAt(reading, suffix)))
    return labelled && !touchesNext(reading, digits) ? matchOf(reading, prefix, digits) : undefined;
  const isOther = hasWordAround(reading, { at, before: 4, after: 6 }, others);
  if (!labelled && (isOther || (lineTagsAt(reading, at) & COMPETES) !== 0)) return undefined;
  return hasTagAround(reading, { at: prefix, before: 0, after: 4 }, NUMBER)
    ? matchOf(reading, prefix, suffix)
    : undefined;
};

export const nationalInsuranceNumber: Rule = {
  id: 'national-insurance-number',
  category: 'NINO',
  severity: 'block',
  reason: 'identifiesPerson',
  trigger: NUMBER,
  lengths: lengths(2, 3, 4, 6),
  alone: lengths(6),
  accepts,
};
