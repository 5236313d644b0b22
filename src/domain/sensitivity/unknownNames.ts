import { gapAfter, isAllCapitals, isCapital, isWord, lengthAt, textAt } from './near';
import { tagsAt, type Reading } from './reading';
import * as tag from './tags';
import type { Tokens } from './tokens';

/** Only where the line is about somebody in care, and about nothing else. */
const FACTS = tag.CLINICAL | tag.CARE | tag.PERSON | tag.PATIENT;
const OTHER_MATTERS = tag.TOPIC | tag.WORK | tag.VENUE | tag.SIGN_OFF | tag.HR | tag.MARKING | tag.COMPETES;

const SERVICE_OR_CARE = tag.SERVICE | tag.CARE;

/** How English nouns and adjectives end, and names hardly. */
const ORDINARY =
  /(?:ing|tion|sion|ment|ity|ical|ive|ary|ology|ness|ence|ance|ism|ous|ful|able|ure|age|ship|ist|ions|ers|ies|ed|ic|al)$/i;

const isUnknownName = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  tagsAt(reading, at) === 0 &&
  lengthAt(reading, at) > 2 &&
  isCapital(reading, at) &&
  !isAllCapitals(reading, at) &&
  !ORDINARY.test(textAt(reading, at).slice(-6));

const isUnknownNextTo = (reading: Reading, at: number): boolean =>
  gapAfter(reading, at) === ' ' && isUnknownName(reading, at + 1);

const isPair = (reading: Reading, at: number): boolean =>
  isUnknownName(reading, at) &&
  isUnknownNextTo(reading, at) &&
  !isUnknownNextTo(reading, at + 1) &&
  !(gapAfter(reading, at - 1) === ' ' && isUnknownName(reading, at - 1));

const isAboutSomebody = ({ tokens, lineTags }: Reading, at: number): boolean => {
  const line = lineTags[tokens.line[at] as number] || 0;
  const subject = lineTags[0] || 0;
  if ((line & SERVICE_OR_CARE) === tag.SERVICE) return false;
  return (line & FACTS) !== 0 && (line & OTHER_MATTERS) === 0 && (subject & (tag.TOPIC | tag.WORK)) === 0;
};

/** Tokens that have come to mean something are among those that rules look at. */
const listTagged = (tokens: Tokens): void => {
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.tags[at] === 0) continue;
    tokens.tagged[count] = at;
    count += 1;
  }
  tokens.taggedCount = count;
};

/** No list has all names: two capitalised words that no list knows, in a line about somebody’s care, are taken for one. */
export const markUnknownNames = (reading: Reading): Reading => {
  if ((reading.allTags & FACTS) === 0) return reading;
  const { text, tokens, lineTags, allTags } = reading;
  let marked = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.tags[at] !== 0 || !isAboutSomebody(reading, at) || !isPair(reading, at)) continue;
    tokens.tags[at] = tag.GIVEN_NAME;
    tokens.tags[at + 1] = tag.SURNAME;
    marked |= tag.GIVEN_NAME;
  }
  if (marked !== 0) listTagged(tokens);
  return { text, tokens, lineTags, allTags: allTags | marked };
};
