import { decodePercent } from './percent';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const valueOf = (character: string): number =>
  ALPHABET.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);

const toHex = (octet: number): string => `%${octet.toString(16).padStart(2, '0')}`;

/** Base64 in either alphabet, padded or not, as UTF-8 text; `undefined` for what is none. */
export const decodeBase64 = (text: string): string | undefined => {
  const digits = text.replace(/=+$/, '');
  if (digits === '' || !/^[A-Za-z0-9+/_-]+$/.test(digits)) return undefined;
  let [bits, held, octets] = [0, 0, ''];
  for (const character of digits) {
    held = ((held << 6) | valueOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    octets += toHex((held >> bits) & 0xff);
  }
  const decoded = decodePercent(octets);
  return decoded === octets && octets !== '' ? undefined : decoded;
};
