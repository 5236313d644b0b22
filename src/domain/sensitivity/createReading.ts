import { isSmallLetter } from './characters';
import { findTags, hashOn, hashWord, type Lexicon } from './lexicon';
import { isBeforeClinic, isDoubtful, isNameOfService } from './nameOfService';
import { isOwnHealth } from './ownHealth';
import { isPersonMarker } from './personMarker';
import type { Reading } from './reading';
import {
  CLINICAL,
  COMMON,
  COMPETES,
  COMPETES_NEARBY,
  HR_CASE,
  GIVEN_NAME,
  NUMBER,
  OF_SERVICE,
  OWN_HEALTH,
  PERSON,
  PHRASE,
  PLACE,
  SIGN_OFF,
  STREET,
  SURNAME,
  TITLE,
  VENUE,
} from './tags';
import type { Tokens } from './tokens';

const LONGEST_NUMBER = 4;

/** Of a number its digits count, as if they were letters. */
const hashAt = (text: string, tokens: Tokens, at: number): number =>
  ((tokens.tags[at] as number) & NUMBER) === 0
    ? (tokens.value[at] as number)
    : hashWord(
        text.slice(tokens.start[at], Math.min(tokens.end[at] as number, (tokens.start[at] as number) + LONGEST_NUMBER)),
      );

interface PhrasePlace {
  readonly text: string;
  readonly tokens: Tokens;
  readonly at: number;
}

/** What a word says about its line it says within a phrase as well. */
const OF_THE_LINE = COMPETES | COMPETES_NEARBY | HR_CASE | NUMBER;

interface Phrase {
  readonly end: number;
  readonly tags: number;
}

/** The longest phrase that begins with a word. */
const findPhrase = ({ text, tokens, at }: PhrasePlace, lexicon: Lexicon): Phrase | undefined => {
  let hash = tokens.value[at] as number;
  let found: Phrase | undefined;
  for (let end = at + 1; end < tokens.count && tokens.line[end] === tokens.line[at]; end += 1) {
    hash = hashOn(hash, hashAt(text, tokens, end));
    const tags = findTags(lexicon, hash);
    if ((tags & ~PHRASE) !== 0) found = { end, tags: tags & ~PHRASE };
    if ((tags & PHRASE) === 0) break;
  }
  return found;
};

/** The meaning of a phrase stands instead of that of its words: “patient safety” is nobody’s. */
const joinPhrase = (place: PhrasePlace, lexicon: Lexicon): void => {
  const { tokens, at } = place;
  const phrase = findPhrase(place, lexicon);
  if (phrase === undefined) return;
  const { end } = phrase;
  for (let i = at; i <= end; i += 1) tokens.tags[i] = ((tokens.tags[i] as number) & OF_THE_LINE) | COMMON;
  tokens.tags[at] = (tokens.tags[at] as number) | phrase.tags;
  tokens.last[at] = end;
};

/** How many lines a signature or a joining block may go on for, unless a blank line ends it. */
const QUIET_LINES = 7;

const BLANK_LINE = /\n\s*\n|\r\s*\r|\u2029/;

/** By line: does nothing stand in the line above? */
const findBlankBefore = (text: string, tokens: Tokens): readonly boolean[] => {
  const blank: boolean[] = [];
  for (let at = 1; at < tokens.count; at += 1) {
    if (tokens.line[at] === tokens.line[at - 1]) continue;
    blank[tokens.line[at] as number] = BLANK_LINE.test(text.slice(tokens.end[at - 1], tokens.start[at]));
  }
  return blank;
};

const spreadSignOff = (reading: Reading, lineTags: number[], signOffs: readonly number[]): void => {
  if (signOffs.length === 0) return;
  const blankBefore = findBlankBefore(reading.text, reading.tokens);
  for (const line of signOffs) {
    for (let i = line; i < line + QUIET_LINES && i < lineTags.length; i += 1) {
      if (i > line + 1 && blankBefore[i] === true) break;
      lineTags[i] = (lineTags[i] as number) | SIGN_OFF;
    }
  }
};

const NAMES = GIVEN_NAME | SURNAME;

const hasBeside = ({ tags, line, count }: Tokens, [at, i]: readonly [number, number], tag: number): boolean =>
  i >= 0 && i < count && line[i] === line[at] && ((tags[i] as number) & tag) !== 0;

/** “Station Road” is a road; so is “Court” in “9 Lindale Court”. */
const isInStreetName = (tokens: Tokens, at: number): boolean =>
  hasBeside(tokens, [at, at + 1], STREET) ||
  (hasBeside(tokens, [at, at], STREET) && [2, 3].some((back) => hasBeside(tokens, [at, at - back], NUMBER)));

const MARKERS = PLACE | NUMBER | TITLE;

/** Meanings that depend on what stands beside the word. */
const LOOKED_INTO = PHRASE | CLINICAL | VENUE | NAMES | MARKERS | COMMON;

/** What a word means to rules, beside what it stands. */
const lookAround = (text: string, tokens: Tokens, at: number): number => {
  const tags = tokens.tags[at] as number;
  if ((tags & CLINICAL) === 0) return tags;
  if (isDoubtful(text, tokens, at)) return tags & ~CLINICAL;
  if (!isNameOfService(text, tokens, at)) return tags;
  return isBeforeClinic(tokens, at) ? (tags & ~CLINICAL) | OF_SERVICE : tags & ~CLINICAL;
};

/** What it adds to its line. */
const addsToLine = (text: string, tokens: Tokens, at: number): number => {
  const own = tokens.tags[at] as number;
  let ofLine = own & ~(COMMON | OF_SERVICE);
  if ((own & CLINICAL) !== 0 && isOwnHealth(tokens, at)) ofLine |= PERSON | OWN_HEALTH;
  if ((own & VENUE) !== 0 && isInStreetName(tokens, at)) ofLine &= ~VENUE;
  // Names that are words as well, such as “mark” and “will”, are names only with a capital.
  if ((own & NAMES) !== 0 && isSmallLetter(text.charCodeAt(tokens.start[at] as number))) ofLine &= ~NAMES;
  if ((own & SURNAME) !== 0 && (own & ~NAMES) !== 0) ofLine &= ~SURNAME;
  if ((own & MARKERS) !== 0 && isPersonMarker(text, tokens, at)) ofLine |= PERSON;
  return ofLine;
};

/** Recognises phrases, and sums up what each line is about. */
export const createReading = (text: string, tokens: Tokens, lexicon: Lexicon): Reading => {
  const { tags, line, tagged, taggedCount } = tokens;
  const lineTags: number[] = [0];
  const signOffs: number[] = [];
  let allTags = 0;
  for (let i = 0; i < taggedCount; i += 1) {
    const at = tagged[i] as number;
    let ofLine = tags[at] as number;
    if (ofLine === COMMON) continue;
    if ((ofLine & LOOKED_INTO) !== 0) {
      if ((ofLine & PHRASE) !== 0) joinPhrase({ text, tokens, at }, lexicon);
      if (tags[at] === PHRASE) continue;
      tags[at] = lookAround(text, tokens, at);
      ofLine = addsToLine(text, tokens, at);
    }
    const here = line[at] as number;
    while (lineTags.length <= here) lineTags.push(0);
    if ((ofLine & SIGN_OFF) !== 0 && signOffs[signOffs.length - 1] !== here) signOffs.push(here);
    lineTags[here] = (lineTags[here] as number) | ofLine;
    allTags |= ofLine;
  }
  const reading = { text, tokens, lineTags, allTags };
  spreadSignOff(reading, lineTags, signOffs);
  return reading;
};
