/** What this share of the numbers is not above, the lower of two. `NaN` for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** The middle of the sorted numbers. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
