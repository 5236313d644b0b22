import type { EmailAddress } from '../address';

const SEEDS = [0xdeadbeef, 0x41c6ce57] as const;

/** 53 bits of a text, well mixed (cyrb53); no secret, but no name either. */
export const namelessKey = (text: string): string => {
  let [a, b] = SEEDS as readonly [number, number];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

/** Stands for one person's share of one calendar where no name may be written. */
export const shareKey = (calendarId: string, address: EmailAddress): string =>
  namelessKey(`${calendarId}\n${address.text.toLowerCase()}`);
