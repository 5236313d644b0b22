/** Stands before the first letter of a word and after its last; no letter, and with one beside it no letter's number. */
export const EDGE = 1;

/** Two letters side by side, as one number. */
export const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** Every pair of neighbours in a word; those with its edges come first and last. */
export const pairsOf = (word: string): readonly number[] => {
  const pairs: number[] = [];
  let before = EDGE;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    pairs.push(pairOf(before, letter));
    before = letter;
  }
  pairs.push(pairOf(before, EDGE));
  return pairs;
};
