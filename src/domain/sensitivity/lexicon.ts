import { CHARACTER_KINDS } from './characters';
import { createEndings, type Endings } from './endings';
import { COMPETES, COMPETES_NEARBY, LINK } from './tags';
import type { WordList } from './wordList';

/** Words and phrases as hashes in rising order, what each means, and for those in `WHOLE` what their hash was cut to. */
export interface WordTable {
  readonly hashes: readonly number[];
  readonly tags: readonly number[];
  readonly rests: readonly number[];
  readonly endings: WordList;
}

/** All words and phrases that any rule knows, by hash: an open table, so that looking up creates nothing. */
export interface Lexicon {
  readonly mask: number;
  /** A bit for each word by the end of its hash: most words of a text fail here and cost no more. */
  readonly sieve: Uint8Array;
  readonly hashes: Int32Array;
  readonly tags: Int32Array;
  readonly rests: Int16Array;
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
 * What is kept of a hash, so that the shipped table is small. One unknown word in some hundreds is taken for a known
 * one; no rule speaks on the strength of one word.
 */
const KEPT_BITS = 20;
export const REST_BITS = 32 - KEPT_BITS;

/** One word alone may silence a rule or end the reading of a line: of these the rest of the hash is kept as well. */
export const WHOLE = COMPETES | COMPETES_NEARBY | LINK;

/** Odd, and chosen so that no two words of the lists have one hash, and few ordinary words that of a listed one. */
const SPREAD = 0x5116e231;

export const spreadHash = (hash: number): number => Math.imul(hash, SPREAD);

/** From 1 on: 0 stands for an empty slot. */
export const keptHash = (hash: number): number => (spreadHash(hash) >>> REST_BITS) + 1;

/** What `keptHash` leaves out. */
export const restOfHash = (hash: number): number => spreadHash(hash) & ((1 << REST_BITS) - 1);

const addWord = ({ hashes, tags, rests, mask, sieve }: Lexicon, table: WordTable, i: number): void => {
  const kept = table.hashes[i] as number;
  let slot = kept & mask;
  while (hashes[slot] !== 0) slot = (slot + 1) & mask;
  hashes[slot] = kept;
  tags[slot] = table.tags[i] as number;
  rests[slot] = table.rests[i] as number;
  const bit = kept & SIEVE_MASK;
  sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
};

export const openLexicon = (table: WordTable): Lexicon => {
  const lexicon: Lexicon = {
    mask: SLOTS - 1,
    sieve: new Uint8Array((SIEVE_MASK + 1) / 8),
    hashes: new Int32Array(SLOTS),
    tags: new Int32Array(SLOTS),
    rests: new Int16Array(SLOTS),
    endings: createEndings(table.endings),
  };
  for (let i = 0; i < table.hashes.length; i += 1) addWord(lexicon, table, i);
  return lexicon;
};

/** What the word or phrase with this hash means; 0 for one that no rule knows. */
export const findTags = ({ hashes, tags, rests, mask, sieve }: Lexicon, hash: number): number => {
  const kept = keptHash(hash);
  const bit = kept & SIEVE_MASK;
  if (((sieve[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0;
  let slot = kept & mask;
  for (;;) {
    const there = hashes[slot] as number;
    if (there === kept) {
      const meaning = tags[slot] as number;
      return (meaning & WHOLE) === 0 || rests[slot] === restOfHash(hash) ? meaning : 0;
    }
    if (there === 0) return 0;
    slot = (slot + 1) & mask;
  }
};
