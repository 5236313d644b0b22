import { NUMBER, PLACE, TITLE } from './tags';
import type { Tokens } from './tokens';
import { hasWord, wordSet } from './wordSet';

const sexes = wordSet('f m female male yo y yr yrs year years');
const ages = wordSet('yo y yr yrs year years');
const afterAge = wordSet('o old f m female male lady gentleman man woman girl boy');
const wholeAge = wordSet('yo');
const afterOneDigit = wordSet('y');

const OLDEST = 3;

const gapWidth = (tokens: Tokens, at: number): number =>
  at + 1 < tokens.count && tokens.line[at] === tokens.line[at + 1]
    ? (tokens.start[at + 1] as number) - (tokens.end[at] as number)
    : 99;

const isTagged = (tokens: Tokens, at: number, tag: number): boolean => ((tokens.tags[at] as number) & tag) !== 0;

/** “bed 6”, “side room 2”, “SR4”. */
const isPlaceWithNumber = (tokens: Tokens, at: number): boolean => {
  const last = tokens.last[at] as number;
  return gapWidth(tokens, last) <= 2 && isTagged(tokens, last + 1, NUMBER) && (tokens.value[last + 1] as number) <= 2;
};

const FULL_TERM = '40';

/** “32/40”: weeks of a pregnancy. */
const isGestation = (text: string, tokens: Tokens, at: number): boolean =>
  gapWidth(tokens, at) === 1 &&
  (tokens.value[at] as number) <= 2 &&
  text.slice(tokens.end[at], tokens.end[at + 1]) === `/${FULL_TERM}`;

const adults = wordSet('man woman male female chap');

/** “man, 61”, “woman 40”. */
const isAgeBehind = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  hasWord(adults, tokens.value[at - 1] as number) &&
  gapWidth(tokens, at - 1) <= 2 &&
  (tokens.value[at] as number) === 2;

/** “82F”, “82 yo”, “82 year old”, “6y”. */
const isAge = (tokens: Tokens, at: number): boolean => {
  const digits = tokens.value[at] as number;
  const gap = gapWidth(tokens, at);
  if (digits > OLDEST || gap > 1) return false;
  const next = tokens.value[at + 1] as number;
  if (gap === 0 && (digits === 2 || (digits === 1 && hasWord(afterOneDigit, next))) && hasWord(sexes, next))
    return true;
  return (
    hasWord(ages, next) &&
    (hasWord(wholeAge, next) || (gapWidth(tokens, at + 1) <= 1 && hasWord(afterAge, tokens.value[at + 2] as number)))
  );
};

/** “HbA1c >12m”: months. */
const isBound = (text: string, { start }: Tokens, at: number): boolean =>
  /[<>~≥≤]/.test(text.charAt((start[at] as number) - 1));

/** “Mrs K”, not “Mrs K Hall”. */
const isTitleWithInitial = (text: string, tokens: Tokens, at: number): boolean => {
  if (gapWidth(tokens, at) > 2 || (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) !== 1) return false;
  if (gapWidth(tokens, at + 1) > 2) return true;
  const next = text.charAt(tokens.start[at + 2] as number);
  return next === next.toLowerCase();
};

/** Does a token say that somebody in particular is meant who is not named? */
export const isPersonMarker = (text: string, tokens: Tokens, at: number): boolean => {
  if (isTagged(tokens, at, PLACE)) return isPlaceWithNumber(tokens, at);
  return isTagged(tokens, at, NUMBER)
    ? (isAge(tokens, at) && !isBound(text, tokens, at)) || isAgeBehind(tokens, at) || isGestation(text, tokens, at)
    : isTagged(tokens, at, TITLE) && isTitleWithInitial(text, tokens, at);
};
