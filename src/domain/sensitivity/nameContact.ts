import {
  isGap,
  hasWordAround,
  gapAfter,
  hasTagAround,
  isCapital,
  isNumber,
  isWordOf,
  someAround,
  textAt,
} from './near';
import type { NameParts } from './nameWords';
import { contextTagsAt, isSameLine, tagsAt, type Reading } from './reading';
import * as tag from './tags';
import { BESIDE } from './nameIdentity';
import { wordSet } from './wordSet';

const belonging = wordSet('of');
const refers = wordSet('refer rerefer');
const contacts = wordSet('ring call phone email text contact');
const appointments = wordSet('slot appt appointment results bloods scan meds script');

/** “ring … re cancelled slot”, “email … a new slot”. */
/** “family of Mr Szabo”. */
export const isOfRelative = (reading: Reading, { at }: NameParts): boolean =>
  isWordOf(reading, at - 1, belonging) && (tagsAt(reading, at - 2) & tag.RELATIVE) !== 0;

export const isInvited = (reading: Reading, { at, last }: NameParts): boolean =>
  isWordOf(reading, at - 1, refers) ||
  (isWordOf(reading, at - 1, contacts) && hasWordAround(reading, { at: last, before: 0, after: 6 }, appointments));

const ZERO = 0x30;

/** “Mr Ó Catháin 028 …”: whose number follows a form of address is hardly a colleague. */
const hasPhoneBehind = (reading: Reading, { last }: NameParts): boolean => {
  const next = last + 1;
  return (
    isGap(reading, last, BESIDE) &&
    isNumber(reading, next) &&
    (reading.tokens.value[next] as number) > 2 &&
    reading.text.charCodeAt(reading.tokens.start[next] as number) === ZERO
  );
};

const moves = wordSet('now at of lives living moved to address addr home');

/** “Harbhajan Sandhu now at 12a Balaclava Street”. */
const livesBehind = (reading: Reading, { last }: NameParts): boolean => {
  let house = last + 1;
  while (isWordOf(reading, house, moves) && isSameLine(reading, last, house)) house += 1;
  return (
    house > last + 1 &&
    isNumber(reading, house) &&
    (reading.tokens.value[house] as number) < 4 &&
    hasTagAround(reading, { at: house, before: 0, after: 4 }, tag.STREET)
  );
};

/** “Mr Cuthbert, 31 Ropewalk Lane”. */
const hasAddressBehind = (reading: Reading, { last }: NameParts): boolean =>
  gapAfter(reading, last) === ', ' &&
  isNumber(reading, last + 1) &&
  (reading.tokens.value[last + 1] as number) < 4 &&
  gapAfter(reading, last + 1) === ' ' &&
  isCapital(reading, last + 2);

const WHOLE_ADDRESS = 12;

/** “Agnieszka Halloran, 3 The Dingle CF14 9PL, ring first 07700 …”: an address, and how to call. */
const isReachedWhole = (reading: Reading, name: NameParts): boolean =>
  hasAddressBehind(reading, name) &&
  someAround(
    reading,
    { at: name.last, before: 0, after: WHOLE_ADDRESS },
    (i) => isNumber(reading, i) && (reading.tokens.value[i] as number) > 4 && textAt(reading, i).charAt(0) === '0',
  );

export const isReachedHere = (reading: Reading, name: NameParts): boolean =>
  livesBehind(reading, name) ||
  isReachedWhole(reading, name) ||
  ((hasPhoneBehind(reading, name) || hasAddressBehind(reading, name)) &&
    (name.introduction === 'title' ||
      (contextTagsAt(reading, name.at) & (tag.CLINICAL | tag.CARE | tag.ENCOUNTER)) !== 0));
