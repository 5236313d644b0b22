import { isHome, isPatientNamedIn, isPatientNamedNear, isQuiet } from '../evidence';
import { isGap, gapAfter, isCapital, isNumber, isWordOf, lengthAt, someAround } from '../near';
import {
  subjectTags,
  contextTagsAt,
  lineTagsAt,
  matchOf,
  tagsAt,
  touchesNext,
  type Match,
  type Reading,
} from '../reading';
import { lengths, type Rule } from '../rule';
import { findPostcode } from './postcode';
import { CARE, HOME, NUMBER, PATIENT, PATIENTS, PLACE, RELATIVE, STREET, TOPIC, VENUE, WORK } from '../tags';
import { wordSet } from '../wordSet';

const owners = wordSet('her his their');
const labels = wordSet('address addr');
const HOME_REACH = 7;

/** “to her bungalow, …”. */
const isOnesHome = (reading: Reading, at: number): boolean =>
  someAround(
    reading,
    { at, before: HOME_REACH, after: 0 },
    (i) => isWordOf(reading, i, owners) && (tagsAt(reading, i + 1) & HOME) !== 0,
  );

/** Is a place in this line somebody’s home rather than a venue? */
const isSomebodysPlace = (reading: Reading, at: number): boolean => {
  const line = lineTagsAt(reading, at);
  const subject = subjectTags(reading);
  const isCalledHome = (line & HOME) !== 0 && (line & (PATIENT | RELATIVE)) !== 0;
  if ((isCalledHome || isOnesHome(reading, at)) && !isQuiet(reading, at)) return true;
  if (!isQuiet(reading, at) && (line & (WORK | TOPIC)) === 0 && isPatientNamedIn(reading, at)) return true;
  if (isQuiet(reading, at) || (line & (VENUE | WORK | TOPIC)) !== 0) return false;
  if ((subject & (WORK | TOPIC)) !== 0) return (subject & HOME) !== 0 && (contextTagsAt(reading, at) & PATIENT) !== 0;
  if ((contextTagsAt(reading, at) & (PATIENT | RELATIVE)) !== 0 || isPatientNamedNear(reading, at)) return true;
  return isHome(reading, at) && ((subject & VENUE) === 0 || (contextTagsAt(reading, at) & PATIENTS) !== 0);
};

const acceptsPostcode = (reading: Reading, at: number): Match | undefined => {
  const found = findPostcode(reading, at);
  return found !== undefined && isSomebodysPlace(reading, at) ? found : undefined;
};

export const homePostcode: Rule = {
  id: 'home-postcode',
  category: 'POSTCODE',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: NUMBER,
  lengths: lengths(1, 2, 3),
  accepts: acceptsPostcode,
};

const MOST_STREET_WORDS = 3;
const STREET_GAP = /^[ ,\u00a0’'-]{1,2}$/;

/** “14 Elm Close”, “22a Old Mill Lane”: the number in front of the street’s name. */
const findHouse = (reading: Reading, street: number): number | undefined => {
  for (let at = street - 1; at >= street - MOST_STREET_WORDS - 1 && at >= 0; at -= 1) {
    if (isNumber(reading, at)) return at < street - 1 && (reading.tokens.value[at] as number) < 5 ? at : undefined;
    const gap = gapAfter(reading, at);
    const isHouseLetter = lengthAt(reading, at) === 1 && touchesNext(reading, at - 1) && isNumber(reading, at - 1);
    if (gap === undefined || !STREET_GAP.test(gap) || !(isCapital(reading, at) || isHouseLetter)) return undefined;
  }
  return undefined;
};

const MOST_ADDRESS_WORDS = 10;
const ADDRESS_GAP = /^(?:, ?| |-|'|’)$/;
const small = wordSet('y yr the of');

/** Capitals and numbers in a row, as an address goes on to the end of its line. */
const endOfAddress = (reading: Reading, first: number): number => {
  let last = first;
  while (last - first < MOST_ADDRESS_WORDS && isGap(reading, last, ADDRESS_GAP)) {
    const next = last + 1;
    if (!isCapital(reading, next) && !isNumber(reading, next) && !isWordOf(reading, next, small)) break;
    last = next;
  }
  return last;
};

/** “Address: The Old Mill, Station Road”, “addr Rm 2, Beech Hostel”. */
const afterLabel = (reading: Reading, at: number): Match | undefined => {
  const first = at + 1;
  if (!isWordOf(reading, at, labels) || !isGap(reading, at, /^(?:: ?| )$/)) return undefined;
  if (!isCapital(reading, first) && !isNumber(reading, first)) return undefined;
  const last = endOfAddress(reading, first);
  const isNear = !isQuiet(reading, at) && (lineTagsAt(reading, at) & (WORK | TOPIC)) === 0;
  return last > first && isNear && isPatientNamedNear(reading, at) ? matchOf(reading, first, last) : undefined;
};

const dwellings = wordSet('cottage farmhouse');
const prefixes = wordSet('ffordd heol llys stryd lon maes clos cae');

/** “7 Llys y Bryn”: in Welsh the street’s name begins with what it is. */
const afterPrefix = (reading: Reading, at: number): Match | undefined => {
  if (!isWordOf(reading, at, prefixes) || !isNumber(reading, at - 1) || gapAfter(reading, at - 1) !== ' ')
    return undefined;
  const last = endOfAddress(reading, at);
  return last > at && (reading.tokens.value[at - 1] as number) < 4 && isSomebodysPlace(reading, at)
    ? matchOf(reading, at - 1, last)
    : undefined;
};

/** “Rose Cottage, Back Lane”: a house that has a name for a number. */
const namedHouse = (reading: Reading, at: number): Match | undefined => {
  const named = isWordOf(reading, at, dwellings) && gapAfter(reading, at - 1) === ' ' && isCapital(reading, at - 1);
  return named && gapAfter(reading, at) === ', ' && isCapital(reading, at + 1) && isSomebodysPlace(reading, at)
    ? matchOf(reading, at - 1, endOfAddress(reading, at))
    : undefined;
};

const acceptsAddress = (reading: Reading, at: number): Match | undefined => {
  const told = afterLabel(reading, at) || afterPrefix(reading, at) || namedHouse(reading, at);
  if (told !== undefined) return told;
  if (!isCapital(reading, at)) return undefined;
  const house = findHouse(reading, at);
  return house !== undefined && isSomebodysPlace(reading, at) ? matchOf(reading, house, at) : undefined;
};

const LOCATION_LINE = 1;
const COMMA = /^, ?$/;

/** “8 Maes y Deri, Llanwern”: not every street is called one; the location of a visit to somebody’s home is one all the same. */
const acceptsVisited = (reading: Reading, at: number): Match | undefined => {
  const { line, tags, count } = reading.tokens;
  const isVisit = (subjectTags(reading) & (HOME | CARE)) !== 0;
  if (line[at] !== LOCATION_LINE || line[at - 1] === LOCATION_LINE || !isVisit || !isSomebodysPlace(reading, at))
    return undefined;
  const isLettered = touchesNext(reading, at) && lengthAt(reading, at + 1) === 1;
  const name = isLettered ? at + 2 : at + 1;
  if (!isCapital(reading, name) || gapAfter(reading, name - 1) !== ' ' || (tagsAt(reading, name) & PLACE) !== 0)
    return undefined;
  let last = name;
  while (
    last + 1 < count &&
    line[last + 1] === LOCATION_LINE &&
    ((tags[last + 1] as number) & NUMBER) === 0 &&
    !isGap(reading, last, COMMA)
  )
    last += 1;
  return last > name ? matchOf(reading, at, last) : undefined;
};

export const visitedAddress: Rule = {
  id: 'visited-address',
  category: 'ADDRESS',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: NUMBER,
  lengths: lengths(1, 2, 3),
  accepts: acceptsVisited,
};

export const homeAddress: Rule = {
  id: 'home-address',
  category: 'ADDRESS',
  severity: 'warn',
  reason: 'reachesPerson',
  trigger: STREET,
  accepts: acceptsAddress,
};
