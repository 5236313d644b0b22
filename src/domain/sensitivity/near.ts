import { CHARACTER_KINDS, isDigitKind, isLetterKind, kindAt } from './characters';
import { isSameLine, tagsAt, type Reading } from './reading';
import { NUMBER, AT_SIGN } from './tags';
import { hasWord, type WordSet } from './wordSet';

export const isNumber = (reading: Reading, at: number): boolean => (tagsAt(reading, at) & NUMBER) !== 0;

export const isWord = (reading: Reading, at: number): boolean =>
  at >= 0 && at < reading.tokens.count && (tagsAt(reading, at) & (NUMBER | AT_SIGN)) === 0;

export const isWordOf = (reading: Reading, at: number, words: WordSet): boolean =>
  isWord(reading, at) && hasWord(words, reading.tokens.value[at] as number);

/** What stands between a token and the next one; nothing where the line or the text ends. */
export const gapAfter = (reading: Reading, at: number): string | undefined => {
  if (!isSameLine(reading, at, at + 1)) return undefined;
  const { tokens, text } = reading;
  const start = tokens.end[at] as number;
  const end = tokens.start[at + 1] as number;
  return end - start > 8 ? undefined : text.slice(start, end);
};

export const lengthAt = ({ tokens }: Reading, at: number): number =>
  (tokens.end[at] as number) - (tokens.start[at] as number);

export const textAt = ({ tokens, text }: Reading, at: number): string => text.slice(tokens.start[at], tokens.end[at]);

/** Digits of a number token in ASCII, unseen characters left out. */
export const digitsAt = (reading: Reading, at: number): string => {
  const { tokens, text } = reading;
  if (lengthAt(reading, at) === tokens.value[at] && text.charCodeAt(tokens.start[at] as number) < 0x3a)
    return textAt(reading, at);
  let digits = '';
  for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i += 1) {
    const kind = kindAt(text, i);
    if (isDigitKind(kind)) digits += String(kind - 16);
  }
  return digits;
};

const isCapitalCode = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x100 &&
    code < 0x180 &&
    isLetterKind(CHARACTER_KINDS[code] as number) &&
    String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code));

export const isCapital = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && isCapitalCode(reading.text.charCodeAt(reading.tokens.start[at] as number));

export const isAllCapitals = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && isCapitalCode(reading.text.charCodeAt((reading.tokens.end[at] as number) - 1));

/** The first token of the line that a token stands in, looked for within a few tokens only. */
export const isFirstOfLine = (reading: Reading, at: number): boolean => !isSameLine(reading, at - 1, at);

/** Tokens around one, in its line. `before` and `after` say how many. */
interface Around {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

export const someAround = (
  reading: Reading,
  { at, before, after }: Around,
  accepts: (at: number) => boolean,
): boolean => {
  for (let i = at - 1; i >= at - before && isSameLine(reading, i, at); i -= 1) if (accepts(i)) return true;
  for (let i = at + 1; i <= at + after && isSameLine(reading, at, i); i += 1) if (accepts(i)) return true;
  return false;
};

export const hasTagAround = (reading: Reading, around: Around, tags: number): boolean =>
  someAround(reading, around, (i) => (tagsAt(reading, i) & tags) !== 0);

/** The last token that ends by a place. */
export const lastWithin = ({ tokens }: Reading, at: number, end: number): number => {
  let last = at;
  while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last += 1;
  return last;
};

export const hasWordAround = (reading: Reading, around: Around, words: WordSet): boolean =>
  someAround(reading, around, (i) => isWordOf(reading, i, words));

/** Is what stands between a token and the next one, in their line, of this form? */
export const isGap = (reading: Reading, at: number, form: RegExp): boolean => {
  const gap = gapAfter(reading, at);
  return gap !== undefined && form.test(gap);
};
