/**
 * One byte for each UTF-16 code unit, so that the reader looks once at each character. A Latin letter is its unaccented
 * small letter (97–122), a digit of any common script 16 + its value; what hides inside a number or a word without
 * being seen (soft hyphen, zero-width and direction marks, combining accents) is INVISIBLE.
 */
export const OTHER = 0;
export const BREAK = 1;
export const INVISIBLE = 2;
export const AT = 3;
export const BLANK = 4;
export const JOINER = 5;
export const DIGIT = 16;
export const LETTER = 97;

const KINDS = new Uint8Array(0x10000);

const mark = (characters: string, kind: number): void => {
  for (let i = 0; i < characters.length; i += 1) KINDS[characters.charCodeAt(i)] = kind;
};

const markRange = (from: number, to: number, kind: number): void => {
  for (let code = from; code <= to; code += 1) KINDS[code] = kind;
};

/** Zeros of ASCII, full width, Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil and Thai digits. */
const ZEROS = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xe50];

/** Unaccented letters of U+00C0 to U+017F in order; a blank where the character is not a letter. */
const LATIN =
  'aaaaaaaceeeeiiiidnooooo ouuuuyts' +
  'aaaaaaaceeeeiiiidnooooo ouuuuyty' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

const fillTable = (): void => {
  for (const zero of ZEROS) for (let value = 0; value < 10; value += 1) KINDS[zero + value] = DIGIT + value;
  for (let letter = 0; letter < 26; letter += 1) {
    for (const capital of [0x41, 0x61, 0xff21, 0xff41]) KINDS[capital + letter] = LETTER + letter;
  }
  for (let i = 0; i < LATIN.length; i += 1) if (LATIN[i] !== ' ') KINDS[0xc0 + i] = LATIN.charCodeAt(i);
  mark('\n\r\u2028\u2029\u0085\u000b\u000c\u0001', BREAK);
  mark('\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u034f\u061c', INVISIBLE);
  markRange(0x202a, 0x202e, INVISIBLE);
  markRange(0x2066, 0x206f, INVISIBLE);
  markRange(0x300, 0x34e, INVISIBLE);
  markRange(0xfe00, 0xfe0f, INVISIBLE);
  mark(' \t\u00a0\u1680\u202f\u205f\u3000', BLANK);
  markRange(0x2000, 0x200a, BLANK);
  mark('-._\u058a\u05be\u2043\u207b\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\uff0e\u00b7\u2024\u2027', JOINER);
  markRange(0x2010, 0x2015, JOINER);
  mark('@\uff20', AT);
};
fillTable();

/** The table itself, for the reader's loop. */
export const CHARACTER_KINDS: Readonly<Uint8Array> = KINDS;

export const kindAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? OTHER : (KINDS[text.charCodeAt(at)] as number);

export const isLetterKind = (kind: number): boolean => kind >= LETTER;

export const isDigitKind = (kind: number): boolean => kind >= DIGIT && kind < DIGIT + 10;

/** Of ASCII, as most words begin. */
export const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
