/** Where the true share lies with 95 % confidence, after Wilson (1927). */
export const wilsonInterval = (count: number, of: number): readonly [low: number, high: number] => {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = count / of;
  const width = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / width;
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / width;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
};
