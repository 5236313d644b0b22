import { isGap, gapAfter, isCapital, isNumber, isWordOf, lengthAt } from './near';
import type { NameParts } from './nameWords';
import { isPersonMarker } from './personMarker';
import { isSameLine, tagsAt, type Reading } from './reading';
import * as tag from './tags';
import { wordSet } from './wordSet';

const bringsColleague = wordSet('with by from cc via chair host w thanks ask contact speak presented led by for');
const possessedByColleague = wordSet('clinic list theatre team ward secretary pa office rota round diary');
const about = wordSet('about re regarding of for called');

/** Behind a name they are who is needed to speak with the patient. */
const owners = wordSet('her his');
const interpreters = wordSet('interpreter');

const FACTS = tag.CLINICAL | tag.CARE;

/** Services that are called like those who work there: “SALT – Mary Jones” is who is seen, by whomever. */
const services = wordSet('salt slt ot physio');
const APART = /^\s[-–—]\s$|^: ?$/;

/** “Tomos 6y”, “Tomos (6)”: a colleague’s age is nobody’s matter. */
export const hasAgeBehind = (reading: Reading, { last }: NameParts): boolean => {
  const age = last + 1;
  if (!isNumber(reading, age) || (reading.tokens.value[age] as number) > 2) return false;
  const gap = gapAfter(reading, last);
  if (gap === ' (')
    return gapAfter(reading, age) !== undefined && reading.text.charAt(reading.tokens.end[age] as number) === ')';
  return (gap === ' ' || gap === ', ') && isPersonMarker(reading.text, reading.tokens, age);
};

/** A role or a colleague's title beside the name, or an e-mail address behind it. */
export const isStaffBeside = (reading: Reading, { at, last }: NameParts): boolean => {
  const before = at - 1;
  if (isWordOf(reading, before, services) && isGap(reading, before, APART)) return false;
  if ((tagsAt(reading, before) & tag.STAFF) !== 0 && isGap(reading, before, /^[\s.:\-–,]{0,3}$/)) return true;
  for (let i = last + 1; i <= last + 3 && isSameLine(reading, last, i); i += 1) {
    if (!isGap(reading, i - 1, /^[\s,:(\-–|/]{1,3}$/)) return false;
    if (isWordOf(reading, i, interpreters) || isWordOf(reading, i, owners)) return false;
    if ((tagsAt(reading, i) & (tag.STAFF | tag.AT_SIGN)) !== 0) return true;
    if ((tagsAt(reading, i) & FACTS) !== 0 || isWordOf(reading, i, bringsColleague)) return false;
  }
  return false;
};

/** “Jean Bishop Centre”. */
export const namesPlace = (reading: Reading, { last }: NameParts): boolean =>
  gapAfter(reading, last) === ' ' &&
  isCapital(reading, last + 1) &&
  (tagsAt(reading, last + 1) & (tag.VENUE | tag.STREET)) !== 0 &&
  (tagsAt(reading, last + 1) & FACTS) === 0;

/** “Mr Lund's clinic”, “Mr Khan fracture list”. */
export const ownsService = (reading: Reading, { last }: NameParts): boolean => {
  for (let i = last + 1; i <= last + 3 && isSameLine(reading, last, i); i += 1) {
    if (!isGap(reading, i - 1, /^[\s'’]{1,2}$/)) return false;
    if (isWordOf(reading, i, possessedByColleague)) return true;
    if ((tagsAt(reading, i) & (tag.CLINICAL | tag.SERVICE)) === 0 && lengthAt(reading, i) > 1) return false;
  }
  return false;
};

export const isBroughtAlong = (reading: Reading, { at }: NameParts): boolean => {
  const isBeside = gapAfter(reading, at - 1) !== undefined;
  return isBeside && isWordOf(reading, at - 1, bringsColleague) && !isWordOf(reading, at - 1, about);
};
