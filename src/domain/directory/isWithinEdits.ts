/**
 * Whether `a` becomes `b` in at most `most` edits: a letter more, less, another, or two neighbours swapped (optimal
 * string alignment). Gives up as soon as it cannot.
 */
export const isWithinEdits = (a: string, b: string, most: number): boolean => {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = priceOf({ a, b, row, column }, { before, above, current });
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = above;
    above = current;
  }
  return (above[b.length] ?? Infinity) <= most;
};

interface Place {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
}

interface Costs {
  readonly before: readonly number[];
  readonly above: readonly number[];
  readonly current: readonly number[];
}

const priceOf = ({ a, b, row, column }: Place, { before, above, current }: Costs): number => {
  const isSame = a[row - 1] === b[column - 1];
  const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    (above[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + (isSame ? 0 : 1),
    isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
  );
};

/** Which letters and digits a word holds, a bit each; two words a few edits apart share nearly all of them. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
};

/** In how many letters two sets differ. */
export const countDifferences = (a: number, b: number): number => {
  let rest = a ^ b;
  let differences = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    differences += 1;
  }
  return differences;
};
