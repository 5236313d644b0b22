/** By code unit, so that it is the same on every machine. */
export const compareText = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));
