import { isGap, digitsAt, isWord, lengthAt, textAt } from '../near';
import { matchOf, touchesNext, type Match, type Reading } from '../reading';

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

/** The outward and the inward code, together or apart. */
export const findPostcode = (reading: Reading, at: number): Match | undefined => {
  const letters = at + 1;
  if (!touchesNext(reading, at) || !isWord(reading, letters) || touchesNext(reading, letters)) return undefined;
  const digits = reading.tokens.value[at] as number;
  if (!INWARD_LETTERS.test(textAt(reading, letters))) return undefined;
  if (digits === 1 && at > 0 && isGap(reading, at - 1, SHORT_GAP)) {
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
