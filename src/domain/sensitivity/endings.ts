import { CHARACTER_KINDS, LETTER } from './characters';
import type { WordList } from './wordList';

/** Last letters of words that no list has, packed; a bit for each, so that most words fail at once. */
export interface Endings {
  readonly packed: ReadonlySet<number>;
  readonly sieve: Uint8Array;
}

const LENGTH = 5;
/** Shorter words are not looked at: an ending needs something in front of it. */
export const SHORTEST_WORD_WITH_ENDING = 7;
const LETTERS = 26;
const BITS = 0x3fff;

/** Letters and digits have values that differ in these bits. */
const packLetter = (packed: number, kind: number): number => (packed << 5) | ((kind - LETTER) & 31);

const spread = (packed: number): number => (packed ^ (packed >>> 9)) & BITS;

/** An ending that is a letter shorter stands for those with any letter before it. */
const expand = (ending: string): readonly string[] =>
  ending.length === LENGTH
    ? [ending]
    : Array.from({ length: LETTERS }, (_, i) => String.fromCharCode(LETTER + i) + ending);

/** @param list endings of four or five letters */
export const createEndings = (list: WordList): Endings => {
  const packed = new Set<number>();
  const sieve = new Uint8Array((BITS + 1) / 8);
  for (const ending of list.split(' ')) {
    for (const letters of expand(ending)) {
      let value = 0;
      for (let i = 0; i < LENGTH; i += 1) value = packLetter(value, letters.charCodeAt(i));
      packed.add(value);
      sieve[spread(value) >> 3] = (sieve[spread(value) >> 3] as number) | (1 << (spread(value) & 7));
    }
  }
  return { packed, sieve };
};

const SMALL_S = 0x73;

const endsSo = ({ packed, sieve }: Endings, text: string, end: number): boolean => {
  let value = 0;
  for (let at = end - LENGTH; at < end; at += 1) {
    value = packLetter(value, CHARACTER_KINDS[text.charCodeAt(at)] as number);
  }
  return ((sieve[spread(value) >> 3] as number) & (1 << (spread(value) & 7))) !== 0 && packed.has(value);
};

/** Does the word that ends at `end`, long enough for one, have one of the endings, in the plural as well? */
export const hasEnding = (endings: Endings, text: string, end: number): boolean =>
  endsSo(endings, text, end) || (text.charCodeAt(end - 1) === SMALL_S && endsSo(endings, text, end - 1));
