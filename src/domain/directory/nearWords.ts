import { isWithinEdits } from './isWithinEdits';
import { pairsOf } from './letterPairs';
import type { Postings } from './postings';

/** An edit changes two pairs of neighbours; two letters that swap, three. */
const MOST_PAIRS_AN_EDIT = 3;

/** Words, and which of them hold each pair of letters. */
export interface PairedWords {
  readonly words: readonly string[];
  readonly pairs: Postings;
  /** How long each word is, so that most need no look at their letters. */
  readonly lengths: Uint32Array;
}

/** Every word that shares so many pairs with `typed` that no more than `most` edits need lie between them. */
const listCandidates = (typed: string, most: number, { words, pairs }: PairedWords): readonly number[] => {
  const own = new Set(pairsOf(typed));
  const least = own.size - MOST_PAIRS_AN_EDIT * most;
  if (least <= 0) return words.map((_, word) => word);
  const { starts, values } = pairs;
  const shared = new Uint8Array(words.length);
  const found: number[] = [];
  for (const pair of own) {
    const slot = pairs.slotOf(pair);
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const word = values[at] ?? 0;
      const count = (shared[word] ?? 0) + 1;
      shared[word] = count;
      if (count === least) found.push(word);
    }
  }
  return found;
};

/** The numbers of the words that are `most` edits or fewer away from `typed`. */
export const findNear = (typed: string, most: number, paired: PairedWords): readonly number[] =>
  listCandidates(typed, most, paired).filter(
    (word) =>
      Math.abs((paired.lengths[word] ?? 0) - typed.length) <= most &&
      isWithinEdits(typed, paired.words[word] ?? '', most),
  );
