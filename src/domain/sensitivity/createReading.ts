import type { Lexicon } from './lexicon';
import { isPersonMarker } from './personMarker';
import type { Reading } from './reading';
import { CLINICAL, COMMON, GIVEN_NAME, NUMBER, PERSON, PHRASE, PLACE, SERVICE, SIGN_OFF, SURNAME, TITLE, TOPIC } from './tags';
import type { Tokens } from './tokens';

const isPhraseAt = (tokens: Tokens, at: number, rest: readonly number[]): boolean => {
  const end = at + rest.length;
  if (end >= tokens.count || tokens.line[end] !== tokens.line[at]) return false;
  for (let i = 0; i < rest.length; i += 1) if (tokens.value[at + 1 + i] !== rest[i]) return false;
  return true;
};

/** A phrase without a meaning of its own takes the meaning of its words away: “patient safety”. */
const joinPhrase = (tokens: Tokens, at: number, lexicon: Lexicon): void => {
  const phrase = (lexicon.phrases.get(tokens.value[at] as number) || []).find(({ rest }) => isPhraseAt(tokens, at, rest));
  if (phrase === undefined) return;
  const end = at + phrase.rest.length;
  if (phrase.tags === 0) for (let i = at; i <= end; i += 1) tokens.tags[i] = COMMON;
  else tokens.tags[at] = (tokens.tags[at] as number) | phrase.tags;
  tokens.last[at] = end;
};

const JOINED = /^[\s\-–/&]{0,3}$/;

/** “Stroke unit” is a place: the condition in front of it says nothing about anybody. */
const isNameOfService = (text: string, tokens: Tokens, at: number): boolean => {
  let left = tokens.last[at] as number;
  for (let next = left + 1; next <= left + 2 && next < tokens.count && tokens.line[next] === tokens.line[at]; next += 1) {
    if (!JOINED.test(text.slice(tokens.end[next - 1], Math.min(tokens.start[next] as number, (tokens.end[next - 1] as number) + 5)))) return false;
    if (((tokens.tags[next] as number) & (SERVICE | TOPIC)) !== 0) return true;
    left = tokens.last[at] as number;
  }
  return false;
};

/** How many lines a signature or a joining block may go on for. */
const QUIET_LINES = 7;

const spreadSignOff = (lineTags: number[], signOffs: readonly number[]): void => {
  for (const line of signOffs) {
    for (let i = line; i < line + QUIET_LINES && i < lineTags.length; i += 1) lineTags[i] = (lineTags[i] as number) | SIGN_OFF;
  }
};

const NAMES = GIVEN_NAME | SURNAME;

/** Names that are words as well, such as “mark” and “will”, are names only with a capital. */
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const LINE_MAKERS = PLACE | NUMBER | TITLE;

/** Recognises phrases, and sums up what each line is about. */
export const createReading = (text: string, tokens: Tokens, lexicon: Lexicon): Reading => {
  const lineTags: number[] = [];
  const signOffs: number[] = [];
  let allTags = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    let tags = tokens.tags[at] as number;
    if (tags === 0) continue;
    if ((tags & PHRASE) !== 0) {
      joinPhrase(tokens, at, lexicon);
      tags = tokens.tags[at] as number;
    }
    const line = tokens.line[at] as number;
    while (lineTags.length <= line) lineTags.push(0);
    if ((tags & CLINICAL) !== 0 && isNameOfService(text, tokens, at)) {
      tags &= ~CLINICAL;
      tokens.tags[at] = tags;
    }
    if ((tags & SIGN_OFF) !== 0 && signOffs[signOffs.length - 1] !== line) signOffs.push(line);
    if ((tags & LINE_MAKERS) !== 0 && isPersonMarker(text, tokens, at)) lineTags[line] = (lineTags[line] as number) | PERSON;
    if ((tags & NAMES) !== 0 && isSmallLetter(text.charCodeAt(tokens.start[at] as number))) tags &= ~NAMES;
    lineTags[line] = (lineTags[line] as number) | tags;
    allTags |= tags;
  }
  spreadSignOff(lineTags, signOffs);
  return { text, tokens, lineTags, allTags };
};
