import { hashOn, hashWord, keptHash, restOfHash, type WordTable } from './lexicon';
import { COMMON, PHRASE } from './tags';
import type { WordList } from './wordList';

export type TaggedList = readonly [list: WordList, tags: number];

/** As the reader parts them: letters from digits, and at `_`. */
const PARTS = /[a-z]+|\d+/g;

/** A word, or the beginning of a phrase, behind which a phrase may go on means PHRASE as well. */
const addPhrase = (add: (hash: number, tags: number) => void, words: readonly string[], tags: number): void => {
  const last = words.length - 1;
  words.reduce((hash, word, i) => {
    const next = i === 0 ? hashWord(word) : hashOn(hash, hashWord(word));
    if (i === last) add(next, last > 0 && tags === 0 ? COMMON : tags);
    else add(next, PHRASE);
    return next;
  }, 0);
};

/** @throws {Error} where two words of different meaning would have one hash */
export const buildWordTable = (lists: readonly TaggedList[], endings: WordList): WordTable => {
  const meanings = new Map<number, number>();
  const owners = new Map<number, number>();
  const add = (hash: number, tags: number): void => {
    const kept = keptHash(hash);
    if ((owners.get(kept) || hash) !== hash) throw new Error('Two words of the lists have one hash: keep more bits.');
    owners.set(kept, hash);
    meanings.set(kept, (meanings.get(kept) || 0) | tags);
  };
  for (const [list, tags] of lists) for (const entry of list.split(' ')) addPhrase(add, entry.match(PARTS) || [], tags);
  const hashes = Array.from(meanings.keys()).sort((one, other) => one - other);
  const tags = hashes.map((hash) => meanings.get(hash) as number);
  const rests = hashes.map((hash) => restOfHash(owners.get(hash) as number));
  return { hashes, tags, rests, endings };
};
