import { gapAfter, isAllCapitals, isCapital, isFirstOfLine, isWord, isWordOf } from '../near';
import { subjectTags, lineTagsAt, matchOf, type Match, type Reading } from '../reading';
import type { Rule } from '../rule';
import { MARKING, TOPIC } from '../tags';
import { wordSet } from '../wordSet';

const singleWords = wordSet('secret confidential restricted protect');
const notMarked = wordSet(
  'waste shredding bins bin counselling helpline advice support service santa shopper garden shopping',
);
/** “Papers marked OFFICIAL-SENSITIVE” bear it, whatever they are for. */
const says = wordSet('marked');
const disclaimers = wordSet(
  'email mail message communication intended recipient information contents attachment attachments may',
);

const LONG_LINE = 9;

const isSentence = (reading: Reading, at: number): boolean => {
  for (let i = at - 1; i >= at - LONG_LINE && gapAfter(reading, i) !== undefined; i -= 1)
    if (isWordOf(reading, i, disclaimers)) return true;
  for (let i = at + 1; i <= at + LONG_LINE && gapAfter(reading, i - 1) !== undefined; i += 1)
    if (isWordOf(reading, i, disclaimers)) return true;
  return false;
};

const OPENING = /[[({|*:–-]\s?$/;
const CLOSING = /^\s?(?:[\])}|*:–-]|\u0001|$)/;

const standsApart = ({ text, tokens }: Reading, first: number, last: number): boolean => {
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
  const opens = OPENING.test(text.slice(Math.max(0, start - 2), start));
  const closes = CLOSING.test(text.slice(end, end + 3)) || /^[\r\n\u0001]/.test(text.slice(end, end + 1));
  return opens || closes;
};

/** “(confidential)”. */
const isBracketed = ({ text, tokens }: Reading, first: number, last: number): boolean =>
  /^[([]$/.test(text.charAt((tokens.start[first] as number) - 1)) &&
  /^[)\]]$/.test(text.charAt(tokens.end[last] as number));

const accepts = (reading: Reading, at: number): Match | undefined => {
  const last = reading.tokens.last[at] as number;
  const single = last === at;
  if (single && !isWordOf(reading, at, singleWords)) return undefined;
  if (isBracketed(reading, at, last)) return matchOf(reading, at, last);
  if (
    !single &&
    isFirstOfLine(reading, at) &&
    isCapital(reading, at) &&
    /^ ?[:–—-]/.test(reading.text.slice(reading.tokens.end[last], (reading.tokens.end[last] as number) + 2))
  )
    return matchOf(reading, at, last);
  const isTopic = (lineTagsAt(reading, at) & TOPIC) !== 0 && (single || !isAllCapitals(reading, last + 1));
  if (!isCapital(reading, at) || isTopic || isWordOf(reading, last + 1, notMarked)) return undefined;
  const allCapitals = isAllCapitals(reading, at) && isAllCapitals(reading, last);
  if (single)
    return (allCapitals || isFirstOfLine(reading, at)) && standsApart(reading, at, last) && !isSentence(reading, at)
      ? matchOf(reading, at, last)
      : undefined;
  const isTaught =
    !isWordOf(reading, at - 1, says) &&
    (subjectTags(reading) & TOPIC) !== 0 &&
    gapAfter(reading, at - 1) === ' ' &&
    !isCapital(reading, at - 1);
  if (isTaught) return undefined;
  if (allCapitals || (isWord(reading, last) && standsApart(reading, at, last)) || isFirstOfLine(reading, at))
    return isSentence(reading, at) && !allCapitals ? undefined : matchOf(reading, at, last);
  return undefined;
};

/** OFFICIAL-SENSITIVE, SECRET, COMMERCIAL IN CONFIDENCE; OFFICIAL alone is the rule and says nothing. */
export const protectiveMarking: Rule = {
  id: 'protective-marking',
  category: 'MARKING',
  severity: 'warn',
  reason: 'marked',
  trigger: MARKING,
  accepts,
};
