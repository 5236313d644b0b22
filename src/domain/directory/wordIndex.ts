import { EDGE, pairOf, pairsOf } from './letterPairs';
import { findNear, type PairedWords } from './nearWords';
import { createPostings, sizeOf, type Postings } from './postings';

/** How well a word met the one typed; above 0 is a match. */
export const WORD_MATCH = { none: 0, typo: 1, inside: 2, start: 3, whole: 4 } as const;

/** Which of a number of things hold which words. */
export interface WordIndex {
  /** Raises `marks[i]` to how well thing `i` meets the word. */
  mark(word: string, marks: Uint8Array): void;
  /** The same for words that are a slip or two away. */
  markTypos(word: string, marks: Uint8Array): void;
}

/** Short words have too many neighbours to guess among. */
const slipsAllowed = (word: string): number => {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
};

const numberWords = (wordsOf: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const words of wordsOf) for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return numbers;
};

/** The things that hold a letter, and under the letter's pair with the edge those with a word that begins with it. */
const indexLetters = (wordsOf: readonly (readonly string[])[]): Postings =>
  createPostings((put) =>
    wordsOf.forEach((words, thing) => {
      for (const word of words) {
        put(pairOf(EDGE, word.charCodeAt(0)), thing);
        for (let at = 0; at < word.length; at += 1) put(word.charCodeAt(at), thing);
      }
    }),
  );

export const pairWords = (words: readonly string[]): PairedWords => ({
  words,
  lengths: Uint32Array.from(words, ({ length }) => length),
  pairs: createPostings((put) => words.forEach((word, index) => pairsOf(word).forEach((pair) => put(pair, index)))),
});

/** The slot of the rarest pair of letters in a text: every word that holds the text holds that. */
const findRarest = (text: string, pairs: Postings): number =>
  pairs.slotOf(
    pairsOf(text)
      .slice(1, -1)
      .reduce((rarest, pair) => (sizeOf(pairs, pair) < sizeOf(pairs, rarest) ? pair : rarest)),
  );

const matchOf = (word: string, typed: string): number => {
  const at = word.indexOf(typed);
  if (at !== 0) return at < 0 ? WORD_MATCH.none : WORD_MATCH.inside;
  return word.length === typed.length ? WORD_MATCH.whole : WORD_MATCH.start;
};

interface Slot {
  readonly postings: Postings;
  readonly slot: number;
}

const raise = (marks: Uint8Array, match: number, { postings: { starts, values }, slot }: Slot): void => {
  const end = starts[slot + 1] ?? 0;
  for (let at = starts[slot] ?? 0; at < end; at += 1) {
    const thing = values[at] ?? 0;
    if ((marks[thing] ?? 0) < match) marks[thing] = match;
  }
};

/** `wordsOf[i]`: the words of thing `i`. A search looks at those words alone that share what is rare in the one typed. */
export const createWordIndex = (wordsOf: readonly (readonly string[])[]): WordIndex => {
  const numbers = numberWords(wordsOf);
  /** The slot of a word is its number. */
  const holders = createPostings((put) =>
    wordsOf.forEach((words, thing) => words.forEach((word) => put(numbers.get(word) ?? 0, thing))),
  );
  const letters = indexLetters(wordsOf);
  const paired = pairWords([...numbers.keys()]);

  const markLetter = (typed: string, marks: Uint8Array): void => {
    const letter = typed.charCodeAt(0);
    raise(marks, WORD_MATCH.inside, { postings: letters, slot: letters.slotOf(letter) });
    raise(marks, WORD_MATCH.start, { postings: letters, slot: letters.slotOf(pairOf(EDGE, letter)) });
    raise(marks, WORD_MATCH.whole, { postings: holders, slot: holders.slotOf(numbers.get(typed) ?? -1) });
  };

  const mark: WordIndex['mark'] = (typed, marks) => {
    if (typed.length === 1) return markLetter(typed, marks);
    const { pairs, words } = paired;
    const slot = findRarest(typed, pairs);
    const end = pairs.starts[slot + 1] ?? 0;
    for (let at = pairs.starts[slot] ?? 0; at < end; at += 1) {
      const word = pairs.values[at] ?? 0;
      const match = matchOf(words[word] ?? '', typed);
      if (match > 0) raise(marks, match, { postings: holders, slot: word });
    }
  };

  const markTypos: WordIndex['markTypos'] = (typed, marks) => {
    const slips = slipsAllowed(typed);
    if (slips === 0) return;
    for (const word of findNear(typed, slips, paired)) raise(marks, WORD_MATCH.typo, { postings: holders, slot: word });
  };
  return { mark, markTypos };
};
