import { AT, BREAK, CHARACTER_KINDS, DIGIT, INVISIBLE, LETTER } from './characters';
import { findTags, type Lexicon } from './lexicon';
import { AT_SIGN, LINK, NUMBER } from './tags';
import type { Tokens } from './tokens';

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

/**
 * One pass over the text, one look at each character. Long for this house because the loop is what the time of a scan
 * is spent in: nothing is called and nothing created within a word.
 */
export const readTokens = (text: string, lexicon: Lexicon, tokens: Tokens): void => {
  const { start, end, value, tags, last, line } = tokens;
  const kinds = CHARACTER_KINDS;
  const length = text.length;
  let count = 0;
  let lines = 0;
  let at = 0;
  while (at < length) {
    let kind = kinds[text.charCodeAt(at)] as number;
    if (kind < AT) {
      if (kind === BREAK) lines += 1;
      at += 1;
      continue;
    }
    const from = at;
    let till = at + 1;
    let meaning = 0;
    let number = 0;
    if (kind >= LETTER) {
      do {
        number = kind >= LETTER ? (Math.imul(number, 31) + kind) | 0 : number;
        at += 1;
        till = kind >= LETTER ? at : till;
        kind = at < length ? (kinds[text.charCodeAt(at)] as number) : 0;
      } while (kind >= LETTER || kind === INVISIBLE);
      if (number === 0) number = 1;
      meaning = findTags(lexicon, number);
      if ((meaning & LINK) !== 0) {
        at = endOfLink(text, at);
        meaning = 0;
      }
    } else if (kind >= DIGIT) {
      do {
        number = kind >= DIGIT ? number + 1 : number;
        at += 1;
        till = kind >= DIGIT ? at : till;
        kind = at < length ? (kinds[text.charCodeAt(at)] as number) : 0;
      } while ((kind >= DIGIT && kind < LETTER) || kind === INVISIBLE);
      meaning = NUMBER;
    } else {
      at += 1;
      if (kind !== AT) continue;
      meaning = AT_SIGN;
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
};
