/**
 * The words, numbers and @ signs of a text in order, as columns. Offsets are into the text that was read. The columns
 * are kept from scan to scan and overwritten: `count` says how far they are true.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** For a word the hash of its letters, for a number how many digits it has. */
  value: Int32Array;
  tags: Int32Array;
  /** Index of the last token of the phrase that begins here; for all others the token itself. */
  last: Int32Array;
  line: Int32Array;
}

const createTokens = (room: number): Tokens => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  value: new Int32Array(room),
  tags: new Int32Array(room),
  last: new Int32Array(room),
  line: new Int32Array(room),
});

/** Long enough for nearly every appointment; longer ones get columns of their own, which are let go afterwards. */
const USUAL = 32768;

let usual: Tokens | undefined;

/** Empty columns with room for every token that a text of this length can hold, true until asked for again. */
export const clearedTokens = (length: number): Tokens => {
  if (length > USUAL) return createTokens(length);
  if (usual === undefined) usual = createTokens(USUAL);
  usual.count = 0;
  return usual;
};
