import { CHARACTER_KINDS } from './characters';
import { createEndings, type Endings } from './endings';
import { PHRASE } from './tags';
import type { WordList } from './wordList';

/** The rest of a phrase after its first word, as hashes, and what the whole phrase means. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly tags: number;
}

/** All words that any rule knows, by hash: an open table, so that looking up creates nothing. */
export interface Lexicon {
  readonly mask: number;
  /** A bit for each word by the end of its hash: most words of a text fail here and cost no more. */
  readonly sieve: Uint8Array;
  readonly hashes: Int32Array;
  readonly tags: Int32Array;
  /** Longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** A bit for the first two words of each phrase: most words that may begin one do not. */
  readonly pairs: Uint8Array;
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

/** Spreads a hash over the table: neighbours in spelling are neighbours in hash. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

const setBit = (bits: Uint8Array, hash: number): void => {
  const bit = hash & SIEVE_MASK;
  bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
};

const hashPair = (first: number, second: number): number => {
  const hash = Math.imul(first, 31) + second;
  return hash ^ (hash >>> 16);
};

/** May these words be the first two of a phrase? */
export const mayBeginPhrase = ({ pairs }: Lexicon, first: number, second: number): boolean => {
  const bit = hashPair(first, second) & SIEVE_MASK;
  return ((pairs[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
};

const addWord = (lexicon: Lexicon, hash: number, tags: number): void => {
  let slot = slotOf(hash, lexicon.mask);
  while (lexicon.hashes[slot] !== 0 && lexicon.hashes[slot] !== hash) slot = (slot + 1) & lexicon.mask;
  lexicon.hashes[slot] = hash;
  setBit(lexicon.sieve, hash);
  lexicon.tags[slot] = (lexicon.tags[slot] as number) | tags;
};

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((hash, i) => hash === other[i]);

/** A phrase that several lists have means what all of them say. */
const addPhrase = (phrases: Map<number, Phrase[]>, first: number, phrase: Phrase): void => {
  const there = phrases.get(first) || [];
  const twin = there.find(({ rest }) => isSame(rest, phrase.rest));
  const others = there.filter((one) => one !== twin);
  phrases.set(first, others.concat({ rest: phrase.rest, tags: phrase.tags | (twin === undefined ? 0 : twin.tags) }));
};

export type TaggedList = readonly [list: WordList, tags: number];

/** As the reader parts them: letters from digits, and at `_`. */
const SINGLE = /^[a-z]+$/;
const PARTS = /[a-z]+|\d+/g;

export const buildLexicon = (lists: readonly TaggedList[], endings: WordList): Lexicon => {
  const phrases = new Map<number, Phrase[]>();
  const lexicon: Lexicon = {
    mask: SLOTS - 1,
    sieve: new Uint8Array((SIEVE_MASK + 1) / 8),
    hashes: new Int32Array(SLOTS),
    tags: new Int32Array(SLOTS),
    phrases,
    pairs: new Uint8Array((SIEVE_MASK + 1) / 8),
    endings: createEndings(endings),
  };
  for (const [list, tags] of lists) {
    for (const word of list.split(' ')) {
      if (SINGLE.test(word)) {
        addWord(lexicon, hashWord(word), tags);
        continue;
      }
      const [first = 0, ...rest] = (word.match(PARTS) || []).map(hashWord);
      addWord(lexicon, first, rest.length === 0 ? tags : PHRASE);
      if (rest.length === 0) continue;
      addPhrase(phrases, first, { rest, tags });
      setBit(lexicon.pairs, hashPair(first, rest[0] as number));
    }
  }
  phrases.forEach((all) => all.sort((one, other) => other.rest.length - one.rest.length));
  return lexicon;
};

/** What the word with this hash means; 0 for a word that no rule knows. */
export const findTags = (lexicon: Lexicon, hash: number): number => {
  const { hashes, mask } = lexicon;
  let slot = slotOf(hash, mask);
  for (;;) {
    const there = hashes[slot] as number;
    if (there === hash) return lexicon.tags[slot] as number;
    if (there === 0) return 0;
    slot = (slot + 1) & mask;
  }
};
