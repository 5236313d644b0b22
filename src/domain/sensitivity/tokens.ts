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
  /** Which tokens mean anything to a rule, in order: most mean nothing and need no second look. */
  tagged: Int32Array;
  taggedCount: number;
}

/** Long enough for nearly every appointment. */
const USUAL = 16384;
/** Columns longer than this, seven megabytes, are let go after the text that needed them: a megabyte of prose fits. */
const KEPT = 1 << 18;

const createTokens = (room: number): Tokens => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  value: new Int32Array(room),
  tags: new Int32Array(room),
  last: new Int32Array(room),
  line: new Int32Array(room),
  tagged: new Int32Array(room),
  taggedCount: 0,
});

let kept: Tokens | undefined;

/** Empty columns, true until asked for again. */
export const clearedTokens = (): Tokens => {
  if (kept === undefined || kept.start.length > KEPT) kept = createTokens(USUAL);
  kept.count = 0;
  kept.taggedCount = 0;
  return kept;
};

const lengthened = (column: Int32Array): Int32Array => {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
};

/** Twice the room, so that the cost of a long text stays that of its length. */
export const makeRoom = (tokens: Tokens): void => {
  tokens.start = lengthened(tokens.start);
  tokens.end = lengthened(tokens.end);
  tokens.value = lengthened(tokens.value);
  tokens.tags = lengthened(tokens.tags);
  tokens.last = lengthened(tokens.last);
  tokens.line = lengthened(tokens.line);
  tokens.tagged = lengthened(tokens.tagged);
};
