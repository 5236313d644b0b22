import { inThrees, validHealthNumber } from './healthNumber';

/** A number from 0 up to, not including, `limit`; the same each time in the same order. */
export type Dice = (limit: number) => number;

export const createDice = (seed: number): Dice => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
};

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => String(dice(10))).join('');

const pick = (dice: Dice, from: string): string => from.charAt(dice(from.length));

const issued = (dice: Dice): string => validHealthNumber(`${pick(dice, '467')}${digits(dice, 8)}`);

const chi = (dice: Dice): string => {
  const day = String(1 + dice(28)).padStart(2, '0');
  const month = String(1 + dice(12)).padStart(2, '0');
  return validHealthNumber(`${day}${month}${digits(dice, 2)}${digits(dice, 2)}0`);
};

const nationalInsurance = (dice: Dice): readonly string[] => [
  `${pick(dice, 'ABCEHJKLM')}${pick(dice, 'ABEHJLMRSX')}`,
  digits(dice, 2),
  digits(dice, 2),
  digits(dice, 2),
  pick(dice, 'ABCD'),
];

const withLuhn = (front: string): string => {
  const sum = [...front].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${front}${(10 - (sum % 10)) % 10}`;
};

const card = (dice: Dice): string => withLuhn(`4${digits(dice, 14)}`);

const iban = (dice: Dice): string => {
  const rest = `${digits(dice, 14)}`;
  const asNumber = [...`WEST${rest}GB00`].map((letter) => parseInt(letter, 36).toString()).join('');
  const check = String(98n - (BigInt(asNumber) % 97n)).padStart(2, '0');
  return `GB${check}WEST${rest}`;
};

const licence = (dice: Dice): string =>
  `${pick(dice, 'BCGMPRT')}ARNE${dice(10)}0${1 + dice(9)}1${dice(10)}${dice(10)}${pick(dice, 'ABCDE')}9${dice(10)}AB`;

/** Numbers that may be somebody’s are never written down: they are made up when the tests run. */
export const makeUp: Readonly<Record<string, (dice: Dice) => string>> = {
  nhs: issued,
  nhs334: (dice) => inThrees(issued(dice)),
  chi,
  chi64: (dice) => chi(dice).replace(/^(.{6})/, '$1 '),
  hc: (dice) => validHealthNumber(`34${digits(dice, 7)}`),
  hc334: (dice) => inThrees(validHealthNumber(`37${digits(dice, 7)}`)),
  nino: (dice) => nationalInsurance(dice).join(''),
  ninospaced: (dice) => nationalInsurance(dice).join(' '),
  ninodash: (dice) => nationalInsurance(dice).join('-'),
  card,
  cardspaced: (dice) => card(dice).replace(/(\d{4})(?=\d)/g, '$1 '),
  iban,
  licence,
  ...Object.fromEntries(
    [4, 5, 6, 7, 8, 9].map((count) => [`d${count}`, (dice: Dice) => `${1 + dice(9)}${digits(dice, count - 1)}`]),
  ),
};
