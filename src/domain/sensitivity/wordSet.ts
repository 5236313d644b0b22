import { hashWord, spreadHash } from './lexicon';
import { openBits, BITS_PER_CHARACTER } from './packedWords';

/** A few words that only one rule knows, as so many bits of their hashes. */
export type WordSet = ReadonlySet<number>;

/** As many as three characters hold: one unknown word in ten thousand is taken for one of two dozen. */
export const CHARACTERS_OF_WORD = 3;
const SET_BITS = CHARACTERS_OF_WORD * BITS_PER_CHARACTER;

const hashInSet = (hash: number): number => spreadHash(hash) >>> (32 - SET_BITS);

/** @param words parted by blanks; what is shipped has `openWordSet` and their hashes instead */
export const wordSet = (words: string): WordSet => new Set(words.split(' ').map((word) => hashInSet(hashWord(word))));

export const openWordSet = (packed: string): WordSet => {
  const read = openBits(packed);
  const words = new Set<number>();
  for (let at = 0; at < packed.length; at += CHARACTERS_OF_WORD) words.add(read(SET_BITS));
  return words;
};

export const hasWord = (words: WordSet, hash: number): boolean => words.has(hashInSet(hash));
