import { hashOn, hashWord, keptHash, restOfHash, type WordTable } from './lexicon';
import { COMMON, PHRASE } from './tags';
import type { WordList } from './wordList';

export type TaggedList = readonly [list: WordList, tags: number];

/** As the reader parts them: letters from digits, and at `_`. */
const PARTS = /[a-z]+|\d+/g;
const ONE_WORD = /^[a-z]+$/;

type Add = (hash: number, tags: number) => void;

/** A word, or the beginning of a phrase, behind which a phrase may go on means PHRASE as well. */
const addPhrase = (add: Add, words: readonly string[], tags: number): void => {
  const last = words.length - 1;
  words.reduce((hash, word, i) => {
    const next = i === 0 ? hashWord(word) : hashOn(hash, hashWord(word));
    if (i === last) add(next, last > 0 && tags === 0 ? COMMON : tags);
    else add(next, PHRASE);
    return next;
  }, 0);
};

const addList = (add: Add, [list, tags]: TaggedList): void => {
  for (const entry of list.split(' ')) {
    if (ONE_WORD.test(entry)) add(hashWord(entry), tags);
    else addPhrase(add, entry.match(PARTS) || [], tags);
  }
};

/** @throws {Error} where two words of different meaning would have one hash */
export const buildWordTable = (lists: readonly TaggedList[], endings: WordList): WordTable => {
  const places = new Map<number, number>();
  const whole: number[] = [];
  const meanings: number[] = [];
  const add: Add = (hash, tags) => {
    const kept = keptHash(hash);
    const place = places.get(kept);
    if (place === undefined) {
      places.set(kept, whole.length);
      whole.push(hash);
      meanings.push(tags);
      return;
    }
    if (whole[place] !== hash) throw new Error('Two words of the lists have one hash: keep more bits.');
    meanings[place] = (meanings[place] as number) | tags;
  };
  for (const list of lists) addList(add, list);
  const hashes = Array.from(Int32Array.from(places.keys()).sort());
  const order = hashes.map((hash) => places.get(hash) as number);
  const tags = order.map((place) => meanings[place] as number);
  const rests = order.map((place) => restOfHash(whole[place] as number));
  return { hashes, tags, rests, endings };
};
