/** `1,204`. */
export const sayNumber = (count: number): string => count.toLocaleString('en-GB');

/** `1 entry`, `1,204 entries`. */
export const sayCount = (count: number, one: string, many: string): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`;
