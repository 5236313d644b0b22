/** Ten digits with a true check digit that begin as told; `undefined` where that number was never issued. */
export const completeHealthNumber = (nine: string): string | undefined => {
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${nine}${check}`;
};

/** The next number from these nine digits on that could be issued. */
export const validHealthNumber = (nine: string): string => {
  let start = Number(nine);
  for (;;) {
    const number = completeHealthNumber(String(start).padStart(9, '0'));
    if (number !== undefined) return number;
    start += 1;
  }
};

export const inThrees = (number: string, separator = ' '): string =>
  [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(separator);
