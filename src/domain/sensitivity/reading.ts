import { OWN_HEALTH } from './tags';
import type { Tokens } from './tokens';

/** A text that has been read: what rules look at. Lines are those of the text; a field ends its last line. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** All that the words of each line mean, and all that the words of the text mean. */
  readonly lineTags: readonly number[];
  readonly allTags: number;
}

/** `last` is the last token that a match takes up, so that no rule looks at it again. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** The subject is read first. */
export const SUBJECT_LINE = 0;

export const tagsAt = ({ tokens }: Reading, at: number): number =>
  at < 0 || at >= tokens.count ? 0 : (tokens.tags[at] as number);

export const lineTagsAt = ({ tokens, lineTags }: Reading, at: number): number =>
  lineTags[tokens.line[at] as number] || 0;

export const subjectTags = ({ lineTags }: Reading): number => lineTags[SUBJECT_LINE] || 0;

export const isSameLine = ({ tokens }: Reading, one: number, other: number): boolean =>
  one >= 0 && other < tokens.count && tokens.line[one] === tokens.line[other];

/** Do no characters stand between a token and the next one? */
export const touchesNext = ({ tokens }: Reading, at: number): boolean =>
  at >= 0 && at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1];

/** Lines of the body that belong to the subject: what it leaves unsaid often stands there. */
const LAST_OPENING_LINE = 4;

/** What the line of a token, those beside it and the subject mean together; for the subject, the body’s first lines. */
export const contextTagsAt = ({ tokens, lineTags }: Reading, at: number): number => {
  const line = tokens.line[at] as number;
  const last = line === SUBJECT_LINE ? LAST_OPENING_LINE : line + 1;
  let tags = lineTags[SUBJECT_LINE] || 0;
  for (let i = Math.max(0, line - 1); i <= last; i += 1) tags |= lineTags[i] || 0;
  return tags;
};

/** Of a name that has a line of its own what is said may stand two lines on, behind a phone number. */
export const contextTagsOfListed = (reading: Reading, at: number): number =>
  contextTagsAt(reading, at) | (reading.lineTags[(reading.tokens.line[at] as number) + 2] || 0);

export const FIRST_BODY_LINE = 2;

/** In the name’s line, or below a name in the subject; a colleague’s as well: “bank nurse Ebele Nwachukwu”, “off with TB”. */
export const isOwnHealthTold = ({ tokens, lineTags }: Reading, at: number): boolean => {
  const line = tokens.line[at] as number;
  const below = line === SUBJECT_LINE ? lineTags[FIRST_BODY_LINE] || 0 : 0;
  return (((lineTags[line] || 0) | below) & OWN_HEALTH) !== 0;
};

export const matchOf = ({ tokens }: Reading, first: number, last: number): Match => ({
  start: tokens.start[first] as number,
  end: tokens.end[last] as number,
  last,
});
