const STEM = 'canaryword';

/** A letter for each field of an entry. */
export const FIELDS = {
  subject: 's',
  location: 'l',
  body: 'b',
  attendee: 'n',
  category: 'c',
  attachment: 'f',
} as const;

export type EntryField = keyof typeof FIELDS;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CODE_LENGTH = 4;

/** Which entry, in letters: digits would be read as numbers of something. */
export const codeOf = (entry: number): string =>
  Array.from({ length: CODE_LENGTH }, (_, place) => LETTERS[Math.floor(entry / 26 ** place) % 26]).join('');

/** A word that nobody else writes: it tells the field and the entry that it stands in. */
export const canaryWord = (field: EntryField, code: string): string => `${STEM}${FIELDS[field]}${code}`;

const WORD = new RegExp(`${STEM}([${Object.values(FIELDS).join('')}])([a-z]{${CODE_LENGTH}})`, 'gi');

export interface FoundCanary {
  readonly field: EntryField;
  readonly code: string;
  readonly as: 'plain' | 'percent-encoded' | 'base64';
}

const fieldOf = (letter: string): EntryField =>
  (Object.keys(FIELDS) as EntryField[]).find((field) => FIELDS[field] === letter) ?? 'subject';

const wordsIn = (text: string, as: FoundCanary['as']): FoundCanary[] =>
  [...text.matchAll(WORD)].map(([, letter = '', code = '']) => ({
    field: fieldOf(letter.toLowerCase()),
    code: code.toLowerCase(),
    as,
  }));

/** Letters too, which nobody needs to encode; what was encoded twice is decoded twice. */
const withoutPercent = (text: string): string => {
  const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded === text ? text : withoutPercent(decoded);
};

/** Long enough to hold the stem; both alphabets, RFC 4648 sections 4 and 5. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{14,}/g;

/** Decoded from each of four beginnings, since a run may begin before the encoded text does. */
const base64In = (text: string): string[] =>
  [...text.matchAll(BASE64_RUN)].flatMap(([run]) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')),
  );

const isSame = (a: FoundCanary, b: FoundCanary): boolean => a.field === b.field && a.code === b.code;

/** The words in a text, each once and in the plainest form that it has there. */
export const findCanaries = (text: string): readonly FoundCanary[] => {
  const decoded = withoutPercent(text);
  const found = [
    ...wordsIn(text, 'plain'),
    ...wordsIn(decoded, 'percent-encoded'),
    ...base64In(decoded).flatMap((words) => wordsIn(words, 'base64')),
  ];
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
};
