import { CHARACTER_KINDS } from './characters';
import { createEndings, type Endings } from './endings';
import type { WordList } from './wordList';

/** Words and phrases as hashes in rising order, and what each means. */
export interface WordTable {
  readonly hashes: readonly number[];
  readonly tags: readonly number[];
  readonly endings: WordList;
}

/** All words and phrases that any rule knows, by hash: an open table, so that looking up creates nothing. */
export interface Lexicon {
  readonly mask: number;
  /** A bit for each word by the end of its hash: most words of a text fail here and cost no more. */
  readonly sieve: Uint8Array;
  readonly hashes: Int32Array;
  readonly tags: Int32Array;
  /** How clinical words end that no list has. */
  readonly endings: Endings;
}

const SLOTS = 1 << 13;
export const SIEVE_MASK = 0xffff;

export const hashWord = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) {
    hash = (Math.imul(hash, 31) + (CHARACTER_KINDS[word.charCodeAt(i)] as number)) | 0;
  }
  return hash === 0 ? 1 : hash;
};

/** The hash of a phrase, from that of its beginning and that of its next word. */
export const hashOn = (hash: number, next: number): number => (Math.imul(hash ^ 0x5bd1e995, 31) + next) | 0;

/**
 * What is kept of a hash, so that the shipped table is small. One unknown word in some thousands is taken for a known
 * one; no rule speaks on the strength of one word.
 */
const KEPT_BITS = 21;

/** Odd, and chosen so that no two words of the lists have one hash. */
const SPREAD = 0x1b873593;

/** From 1 on: 0 stands for an empty slot. */
export const keptHash = (hash: number): number => (Math.imul(hash, SPREAD) >>> (32 - KEPT_BITS)) + 1;

const addWord = ({ hashes, tags, mask, sieve }: Lexicon, kept: number, meaning: number): void => {
  let slot = kept & mask;
  while (hashes[slot] !== 0) slot = (slot + 1) & mask;
  hashes[slot] = kept;
  tags[slot] = meaning;
  const bit = kept & SIEVE_MASK;
  sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
};

export const openLexicon = ({ hashes, tags, endings }: WordTable): Lexicon => {
  const lexicon: Lexicon = {
    mask: SLOTS - 1,
    sieve: new Uint8Array((SIEVE_MASK + 1) / 8),
    hashes: new Int32Array(SLOTS),
    tags: new Int32Array(SLOTS),
    endings: createEndings(endings),
  };
  hashes.forEach((kept, i) => addWord(lexicon, kept, tags[i] as number));
  return lexicon;
};

/** What the word or phrase with this hash means; 0 for one that no rule knows. */
export const findTags = ({ hashes, tags, mask, sieve }: Lexicon, hash: number): number => {
  const kept = keptHash(hash);
  const bit = kept & SIEVE_MASK;
  if (((sieve[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0;
  let slot = kept & mask;
  for (;;) {
    const there = hashes[slot] as number;
    if (there === kept) return tags[slot] as number;
    if (there === 0) return 0;
    slot = (slot + 1) & mask;
  }
};
