import type { Category } from '../finding';

export type HealthNumberKind = Extract<Category, 'NHS_NUMBER' | 'CHI_NUMBER' | 'HC_NUMBER'>;

/**
 * Sum of digit i (1 to 9) times 11 − i; the check digit is 11 − (sum mod 11), 11 standing for 0; where it is 10 the number
 * was never issued (NHS Data Dictionary, NHS NUMBER).
 */
export const passesModulus11 = (digits: ArrayLike<number>): boolean => {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (digits[i] as number) * (10 - i);
  return 11 - (sum % 11) === (digits[9] === 0 ? 11 : digits[9]);
};

/** 999 999 9999 and its like pass the check and stand for “missing”. */
const isOneDigitRepeated = (digits: ArrayLike<number>): boolean => {
  for (let i = 1; i < 10; i += 1) if (digits[i] !== digits[0]) return false;
  return true;
};

const beginsWithDate = (digits: ArrayLike<number>): boolean => {
  const day = (digits[0] as number) * 10 + (digits[1] as number);
  const month = (digits[2] as number) * 10 + (digits[3] as number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

/**
 * Whose number it would be by its first digits, if it has been issued or is of the test range. CHI begins with the date of
 * birth, H&C with 32 to 39 (some sources give all of 3 to England); England, Wales and Man have 4, 6 and 7; 9 is for tests;
 * 5 and 8 are not issued in the United Kingdom.
 */
export const findHealthNumberKind = (digits: ArrayLike<number>): HealthNumberKind | undefined => {
  const first = digits[0] as number;
  const second = digits[1] as number;
  if (isOneDigitRepeated(digits) || first === 5 || first === 8) return undefined;
  if (first > 3) return 'NHS_NUMBER';
  if (first === 3 && second > 1) return 'HC_NUMBER';
  if (beginsWithDate(digits)) return 'CHI_NUMBER';
  return first === 3 ? 'NHS_NUMBER' : undefined;
};
