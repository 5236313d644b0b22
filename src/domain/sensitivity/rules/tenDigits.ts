import { AT, CHARACTER_KINDS, DIGIT, INVISIBLE, JOINER, OTHER, isDigitKind, isLetterKind, kindAt } from '../characters';
import { tagsAt, type Match, type Reading } from '../reading';
import { NUMBER } from '../tags';

/** Ten digits in a row, however they are grouped. */
export interface TenDigits extends Match {
  readonly first: number;
  /** Lengths of the groups, as `groupingOf` writes them. */
  readonly grouping: number;
}

/** Blanks, dashes, dots and a line's end; four characters allow for two blanks and CR LF. */
const LONGEST_GAP = 4;

/** Lengths of groups as one number: 3, 3 and 4 make 334 to the base of eleven. */
export const groupingOf = (...lengths: readonly number[]): number =>
  lengths.reduce((code, length) => code * 11 + length, 0);

const BRACKETS = '()/,';

const isGap = (text: string, [from, till]: readonly [number, number], isLabelled: boolean): boolean => {
  if (till - from > LONGEST_GAP || till === from) return false;
  for (let at = from; at < till; at += 1) {
    const code = text.charCodeAt(at);
    const kind = CHARACTER_KINDS[code] as number;
    if (isLabelled && BRACKETS.includes(text.charAt(at))) continue;
    if (kind === OTHER || kind > JOINER || kind === AT || code === 1) return false;
  }
  return true;
};

const digits = new Uint8Array(10);

/** The ten digits of a place as values; overwritten by the next call, so that nothing is created per candidate. */
export const readDigits = (text: string, { start, end }: TenDigits): ArrayLike<number> => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const kind = CHARACTER_KINDS[text.charCodeAt(at)] as number;
    if (isDigitKind(kind)) digits[count++] = kind - DIGIT;
  }
  return digits;
};

const skipInvisible = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (kindAt(text, at) === INVISIBLE) at += step;
  return at;
};

/** A letter before or behind makes it part of a word, such as a reference. */
export const isWordBefore = (text: string, start: number): boolean =>
  isLetterKind(kindAt(text, skipInvisible(text, start - 1, -1)));

const isWordBehind = (text: string, end: number): boolean => isLetterKind(kindAt(text, skipInvisible(text, end, 1)));

/** The ten digits that begin with the group at `first`; called a health number, brackets and strokes may part them too. */
export const findTenDigits = (reading: Reading, first: number, isLabelled = false): TenDigits | undefined => {
  const { tokens, text } = reading;
  let total = tokens.value[first] as number;
  let last = first;
  let grouping = total;
  while (total < 10) {
    const next = last + 1;
    if ((tagsAt(reading, next) & NUMBER) === 0) return undefined;
    if (!isGap(text, [tokens.end[last] as number, tokens.start[next] as number], isLabelled)) return undefined;
    total += tokens.value[next] as number;
    grouping = grouping * 11 + (tokens.value[next] as number);
    last = next;
  }
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
  if (total > 10 || isWordBehind(text, end)) return undefined;
  return { first, last, start, end, grouping };
};
