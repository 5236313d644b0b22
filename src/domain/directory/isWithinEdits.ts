/**
 * Whether `a` becomes `b` in at most `most` edits: a letter more, less, another, or two neighbours swapped (optimal
 * string alignment). What both begin and end with alike needs no edit, and is left out.
 */
export const isWithinEdits = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return isAlignedWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
};

/** Gives up as soon as it cannot. */
const isAlignedWithin = (a: string, b: string, most: number): boolean => {
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length) <= most;
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
