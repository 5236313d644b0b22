import { REST_BITS, WHOLE, type WordTable } from './lexicon';
import type { WordList } from './wordList';

/**
 * A word table as it is shipped: one row of bits, six to a character. First what words can mean, each as the
 * numbers of its tags, five bits and one that says whether another follows. Then the words: hashes rise, so only the step
 * from the last is written, as so many 1s as it holds of `1 << LOW_BITS`, a 0, and the rest; behind it which of the
 * meanings the word has, the commoner the shorter (exponential Golomb code), and of some words the rest of the hash.
 */
export interface PackedWords {
  readonly bits: string;
  readonly meanings: number;
  readonly words: number;
  readonly endings: WordList;
}

/** Steps are some hundreds long. */
export const LOW_BITS = 8;
export const BITS_PER_CHARACTER = 6;
/** Each stands for six bits. The commonest characters of the script around them, so that zipping treats both alike. */
export const ALPHABET = 'ert()n,=iso aul.cf;&d:|{}10][>mhg!pvy-b2+wA/$k4x<3689OPEN5SCIFV7';
export const TAG_BITS = 5;
/** The commonest meanings, as many as this many bits can tell apart, have the shortest codes. */
export const KIND_BITS = 1;

/** Reads so many bits, at most 24, as a number. */
type ReadBits = (count: number) => number;

export const openBits = (text: string): ReadBits => {
  let at = 0;
  let held = 0;
  let bits = 0;
  return (count) => {
    for (; held < count; held += BITS_PER_CHARACTER) {
      bits = (bits << BITS_PER_CHARACTER) | ALPHABET.indexOf(text.charAt(at));
      at += 1;
    }
    held -= count;
    const value = bits >> held;
    bits &= (1 << held) - 1;
    return value;
  };
};

const countOnes = (read: ReadBits): number => {
  let ones = 0;
  while (read(1) === 1) ones += 1;
  return ones;
};

const readMeaning = (read: ReadBits): number => {
  let tags = 0;
  do tags |= 1 << read(TAG_BITS);
  while (read(1) === 1);
  return tags;
};

const readKind = (read: ReadBits): number => {
  const length = countOnes(read) + KIND_BITS;
  return (1 << length) - (1 << KIND_BITS) + read(length);
};

export const unpackWords = ({ bits, meanings, words, endings }: PackedWords): WordTable => {
  const read = openBits(bits);
  const known: number[] = [];
  const hashes: number[] = [];
  const tags: number[] = [];
  const rests: number[] = [];
  while (known.length < meanings) known.push(readMeaning(read));
  for (let hash = 0; hashes.length < words; hashes.push(hash)) {
    hash += countOnes(read) * (1 << LOW_BITS);
    hash += read(LOW_BITS);
    const meaning = known[readKind(read)] as number;
    tags.push(meaning);
    rests.push((meaning & WHOLE) === 0 ? 0 : read(REST_BITS));
  }
  return { hashes, tags, rests, endings };
};
