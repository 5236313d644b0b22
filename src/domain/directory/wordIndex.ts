import { countDifferences, isWithinEdits, lettersOf } from './isWithinEdits';

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

/**
 * Every word once, in one text, one per line: a search is one pass over that, however many things share the words.
 * `wordsOf[i]`: the words of thing `i`.
 */
export const createWordIndex = (wordsOf: readonly (readonly string[])[]): WordIndex => {
  const holders = new Map<string, number[]>();
  wordsOf.forEach((words, thing) => {
    for (const word of new Set(words)) {
      const list = holders.get(word);
      if (list) list.push(thing);
      else holders.set(word, [thing]);
    }
  });
  const vocabulary = [...holders.keys()];
  const lists = vocabulary.map((word) => Uint32Array.from(holders.get(word) ?? []));
  const text = `\n${vocabulary.join('\n')}\n`;
  const starts = startsOf(vocabulary);
  let lettersOfWords: Uint32Array | undefined;

  const raise = (marks: Uint8Array, word: number, match: number): void => {
    for (const thing of lists[word] ?? []) if ((marks[thing] ?? 0) < match) marks[thing] = match;
  };

  const mark: WordIndex['mark'] = (typed, marks) => {
    let at = text.indexOf(typed);
    while (at >= 0) {
      const word = findWord(starts, at);
      const end = (starts[word] ?? 0) + (vocabulary[word]?.length ?? 0);
      raise(marks, word, matchAt(at, typed.length, { start: starts[word] ?? 0, end }));
      at = text.indexOf(typed, end);
    }
  };

  const markTypos: WordIndex['markTypos'] = (typed, marks) => {
    const slips = slipsAllowed(typed);
    if (slips === 0) return;
    const letters = lettersOf(typed);
    lettersOfWords ??= Uint32Array.from(vocabulary, lettersOf);
    for (let word = 0; word < lettersOfWords.length; word += 1) {
      if (countDifferences(letters, lettersOfWords[word] ?? 0) > 2 * slips) continue;
      if (isWithinEdits(typed, vocabulary[word] ?? '', slips)) raise(marks, word, WORD_MATCH.typo);
    }
  };
  return { mark, markTypos };
};

const startsOf = (vocabulary: readonly string[]): Uint32Array => {
  const starts = new Uint32Array(vocabulary.length);
  let at = 1;
  vocabulary.forEach((word, index) => {
    starts[index] = at;
    at += word.length + 1;
  });
  return starts;
};

const matchAt = (at: number, length: number, word: { readonly start: number; readonly end: number }): number => {
  if (at > word.start) return WORD_MATCH.inside;
  return at + length === word.end ? WORD_MATCH.whole : WORD_MATCH.start;
};

/** The last word that starts at or before `at`. */
const findWord = (starts: Uint32Array, at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};
