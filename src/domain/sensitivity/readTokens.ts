import { AT, BREAK, CHARACTER_KINDS, DIGIT, INVISIBLE, LETTER } from './characters';
import { hasEnding, SHORTEST_WORD_WITH_ENDING } from './endings';
import { findTags, type Lexicon } from './lexicon';
import { AT_SIGN, CLINICAL, COMMON, LINK, NUMBER } from './tags';
import { makeRoom, type Tokens } from './tokens';

/** A link says nothing to a rule and is long: past it to the next blank, quote or angle bracket. */
const endOfLink = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0xa0) break;
    at += 1;
  }
  return at;
};

interface Rest {
  readonly at: number;
  readonly till: number;
  readonly value: number;
}

/** A word or number that goes on behind characters that are not seen. `value` is what it amounts to so far. */
const readOn = (text: string, from: number, value: number): Rest => {
  const isWord = (CHARACTER_KINDS[text.charCodeAt(from - 1)] as number) >= LETTER;
  let rest: Rest = { at: from, till: from, value };
  for (let at = from; at < text.length; at += 1) {
    const kind = CHARACTER_KINDS[text.charCodeAt(at)] as number;
    if (kind !== INVISIBLE && (kind < DIGIT || kind >= LETTER !== isWord)) break;
    if (kind !== INVISIBLE)
      rest = { at, till: at + 1, value: isWord ? (Math.imul(rest.value, 31) + kind) | 0 : rest.value + 1 };
  }
  return { at: rest.till, till: rest.till, value: rest.value };
};

const FIELD_END = 1;
const SMALLEST_LETTER = 0x60;

/**
 * One pass over a text that ends with a line’s end, one look at each character. Long for this house because the loop is
 * what the time of a scan is spent in: nothing is called and nothing created within a word.
 */
export const readTokens = (text: string, lexicon: Lexicon, tokens: Tokens): void => {
  let { start, end, value, tags, last, line, tagged } = tokens;
  const { endings } = lexicon;
  const kinds = CHARACTER_KINDS;
  const length = text.length;
  let count = 0;
  let taggedCount = 0;
  let lines = 0;
  let lineStart = 0;
  let at = 0;
  while (at < length) {
    let kind = kinds[text.charCodeAt(at)] as number;
    if (kind < AT) {
      if (kind === BREAK && (count > lineStart || text.charCodeAt(at) === FIELD_END)) {
        lines += 1;
        lineStart = count;
      }
      at += 1;
      continue;
    }
    const from = at;
    let meaning = AT_SIGN;
    let number = 0;
    if (kind >= LETTER) {
      do {
        number = ((number << 5) - number + kind) | 0;
        at += 1;
        kind = kinds[text.charCodeAt(at)] as number;
      } while (kind >= LETTER);
    } else if (kind >= DIGIT) {
      do {
        number += 1;
        at += 1;
        kind = kinds[text.charCodeAt(at)] as number;
      } while (kind >= DIGIT && kind < LETTER);
      meaning = NUMBER;
    } else {
      at += 1;
      if (kind !== AT) continue;
    }
    let till = at;
    if (kind === INVISIBLE) {
      const rest = readOn(text, at, number);
      at = rest.at;
      till = rest.till;
      number = rest.value;
    }
    if (meaning === AT_SIGN && number !== 0) {
      meaning = findTags(lexicon, number);
      if (meaning === 0 && at - from >= SHORTEST_WORD_WITH_ENDING && hasEnding(endings, text, at)) meaning = CLINICAL;
      if (meaning === COMMON && text.charCodeAt(from) > SMALLEST_LETTER) meaning = 0;
      if (meaning === LINK) {
        at = endOfLink(text, at);
        meaning = 0;
      }
    }
    if (count === start.length) {
      makeRoom(tokens);
      ({ start, end, value, tags, last, line, tagged } = tokens);
    }
    if (meaning !== 0) {
      tagged[taggedCount] = count;
      taggedCount += 1;
    }
    start[count] = from;
    end[count] = till;
    value[count] = number;
    tags[count] = meaning;
    last[count] = count;
    line[count] = lines;
    count += 1;
  }
  tokens.count = count;
  tokens.taggedCount = taggedCount;
};
