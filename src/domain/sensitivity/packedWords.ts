import type { WordTable } from './lexicon';
import type { WordList } from './wordList';

/**
 * A word table as it is shipped. Hashes rise, so only the steps between them are written: each as so many 1s as it holds
 * of `1 << LOW_BITS`, a 0, and the rest; six bits to a character from `0` on. `meanings` are the tags that occur, one
 * character of `kinds` for each word says which.
 */
export interface PackedWords {
  readonly steps: string;
  readonly kinds: string;
  readonly meanings: readonly number[];
  readonly endings: WordList;
}

/** Steps are some thousands long. */
export const LOW_BITS = 9;
export const BITS_PER_CHARACTER = 6;
export const FIRST_CHARACTER = 0x30;
/** From `#` on: what a quote is in JSON is left out; the backslash stands for a kind that is rare. */
export const FIRST_KIND = 0x23;

const readStep = (nextBit: () => number): number => {
  let step = 0;
  while (nextBit() === 1) step += 1;
  for (let i = 0; i < LOW_BITS; i += 1) step = step * 2 + nextBit();
  return step;
};

const bitsOf = (text: string): (() => number) => {
  let at = 0;
  return () => {
    const character = text.charCodeAt(Math.floor(at / BITS_PER_CHARACTER)) - FIRST_CHARACTER;
    const bit = (character >> (BITS_PER_CHARACTER - 1 - (at % BITS_PER_CHARACTER))) & 1;
    at += 1;
    return bit;
  };
};

export const unpackWords = ({ steps, kinds, meanings, endings }: PackedWords): WordTable => {
  const nextBit = bitsOf(steps);
  const hashes: number[] = [];
  const tags: number[] = [];
  let hash = 0;
  for (let i = 0; i < kinds.length; i += 1) {
    hash += readStep(nextBit);
    hashes.push(hash);
    tags.push(meanings[kinds.charCodeAt(i) - FIRST_KIND] as number);
  }
  return { hashes, tags, endings };
};
