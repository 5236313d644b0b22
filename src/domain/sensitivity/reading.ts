import type { Lexicon } from './lexicon';
import { PHRASE } from './tags';
import type { Tokens } from './tokens';

/** A text that has been read: what rules look at. Lines are those of the text; a field ends its last line. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** All that the words of each line mean, and all that the words of the text mean. */
  readonly lineTags: readonly number[];
  readonly allTags: number;
}

/** `first` and `last` are the tokens that a match takes up, so that no rule looks at them again. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

export const tagsAt = ({ tokens }: Reading, at: number): number =>
  at < 0 || at >= tokens.count ? 0 : (tokens.tags[at] as number);

export const lineTagsAt = ({ tokens, lineTags }: Reading, at: number): number =>
  lineTags[tokens.line[at] as number] || 0;

export const isSameLine = ({ tokens }: Reading, one: number, other: number): boolean =>
  one >= 0 && other < tokens.count && tokens.line[one] === tokens.line[other];

/** Do no characters stand between two neighbours? */
export const touches = ({ tokens }: Reading, left: number): boolean =>
  left >= 0 && left + 1 < tokens.count && tokens.end[left] === tokens.start[left + 1];

const joinPhrase = (tokens: Tokens, at: number, { phrases }: Lexicon): void => {
  const candidates = phrases.get(tokens.value[at] as number) || [];
  for (const { rest, tags } of candidates) {
    const end = at + rest.length;
    if (end >= tokens.count || tokens.line[end] !== tokens.line[at]) continue;
    if (!rest.every((hash, i) => tokens.value[at + 1 + i] === hash)) continue;
    tokens.tags[at] = (tokens.tags[at] as number) | tags;
    tokens.last[at] = end;
    return;
  }
};

/** Recognises phrases and sums up what each line is about. */
export const createReading = (text: string, tokens: Tokens, lexicon: Lexicon): Reading => {
  const lineTags: number[] = [];
  let allTags = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (((tokens.tags[at] as number) & PHRASE) !== 0) joinPhrase(tokens, at, lexicon);
    const tags = tokens.tags[at] as number;
    const line = tokens.line[at] as number;
    while (lineTags.length <= line) lineTags.push(0);
    lineTags[line] = (lineTags[line] as number) | tags;
    allTags |= tags;
  }
  return { text, tokens, lineTags, allTags };
};
