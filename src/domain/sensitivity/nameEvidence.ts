import { gapAfter, hasTagAround, isCapital, isNumber, isWordOf, lengthAt, textAt, wordSet } from './near';
import type { NameParts } from './nameWords';
import { isPersonMarker } from './personMarker';
import {
  contextTagsAt,
  contextTagsOfListed,
  isSameLine,
  lineTagsAt,
  SUBJECT_LINE,
  tagsAt,
  type Reading,
} from './reading';
import { findDate } from './rules/date';
import { passesModulus11 } from './rules/healthNumberKind';
import { findTenDigits, readDigits } from './rules/tenDigits';
import * as tag from './tags';

const bringsColleague = wordSet('with by from cc via chair host w thanks ask contact speak presented led by for');
const possessedByColleague = wordSet('clinic list theatre team ward secretary pa office rota round diary');
const about = wordSet('about re regarding of for called');

const FACTS = tag.CLINICAL | tag.CARE;

/** Services that are called like those who work there: “SALT – Mary Jones” is who is seen, by whomever. */
const services = wordSet('salt slt ot physio');
const APART = /^\s[-–—]\s$|^: ?$/;

/** “Tomos 6y”, “Tomos (6)”: a colleague’s age is nobody’s matter. */
const hasAgeBehind = (reading: Reading, { last }: NameParts): boolean => {
  const age = last + 1;
  if (!isNumber(reading, age) || (reading.tokens.value[age] as number) > 2) return false;
  const gap = gapAfter(reading, last);
  if (gap === ' (')
    return gapAfter(reading, age) !== undefined && reading.text.charAt(reading.tokens.end[age] as number) === ')';
  return (gap === ' ' || gap === ', ') && isPersonMarker(reading.text, reading.tokens, age);
};

/** A role or a colleague's title beside the name, or an e-mail address behind it. */
const isStaffBeside = (reading: Reading, { at, last }: NameParts): boolean => {
  const before = at - 1;
  const gapBefore = before >= 0 ? gapAfter(reading, before) : undefined;
  if (isWordOf(reading, before, services) && APART.test(gapBefore || '')) return false;
  if (gapBefore !== undefined && (tagsAt(reading, before) & tag.STAFF) !== 0 && /^[\s.:\-–,]{0,3}$/.test(gapBefore))
    return true;
  for (let i = last + 1; i <= last + 3 && isSameLine(reading, last, i); i += 1) {
    const gap = gapAfter(reading, i - 1);
    if (gap === undefined || !/^[\s,(\-–|/]{1,3}$/.test(gap)) return false;
    if ((tagsAt(reading, i) & (tag.STAFF | tag.AT_SIGN)) !== 0) return true;
    if ((tagsAt(reading, i) & FACTS) !== 0 || isWordOf(reading, i, bringsColleague)) return false;
  }
  return false;
};

/** “Jean Bishop Centre”. */
const namesPlace = (reading: Reading, { last }: NameParts): boolean =>
  gapAfter(reading, last) === ' ' &&
  isCapital(reading, last + 1) &&
  (tagsAt(reading, last + 1) & (tag.VENUE | tag.STREET)) !== 0 &&
  (tagsAt(reading, last + 1) & FACTS) === 0;

/** “Mr Lund's clinic”, “Mr Khan fracture list”. */
const ownsService = (reading: Reading, { last }: NameParts): boolean => {
  for (let i = last + 1; i <= last + 3 && isSameLine(reading, last, i); i += 1) {
    const gap = gapAfter(reading, i - 1);
    if (gap === undefined || !/^[\s'’]{1,2}$/.test(gap)) return false;
    if (isWordOf(reading, i, possessedByColleague)) return true;
    if ((tagsAt(reading, i) & (tag.CLINICAL | tag.SERVICE)) === 0 && lengthAt(reading, i) > 1) return false;
  }
  return false;
};

const isBroughtAlong = (reading: Reading, { at }: NameParts): boolean => {
  const gap = at > 0 ? gapAfter(reading, at - 1) : undefined;
  return gap !== undefined && isWordOf(reading, at - 1, bringsColleague) && !isWordOf(reading, at - 1, about);
};

const IDENTIFYING = tag.BIRTH | tag.HEALTH_LABEL | tag.PATIENT;

const ZERO = 0x30;

/** “Mr Ó Catháin 028 …”: whose number follows a form of address is hardly a colleague. */
const hasPhoneBehind = (reading: Reading, { last }: NameParts): boolean => {
  const gap = gapAfter(reading, last);
  const next = last + 1;
  return (
    gap !== undefined &&
    BESIDE.test(gap) &&
    isNumber(reading, next) &&
    (reading.tokens.value[next] as number) > 2 &&
    reading.text.charCodeAt(reading.tokens.start[next] as number) === ZERO
  );
};

/** Later than this a date beside a name is likelier an appointment’s. */
const LATEST_BIRTH = 2018;
/** Of two digits, those from here on are of the last century: nobody makes appointments so far ahead. */
const EARLIEST_SHORT_YEAR = 35;
const BESIDE = /^[\s,(:\-–]{1,3}$/;

/** Two digits of a year say enough only in brackets, as on letters: “MARSH, Ellen (14/05/71)”. */
const isBracketed = ({ text, tokens }: Reading, at: number): boolean =>
  text.charAt((tokens.start[at] as number) - 1) === '(';

export const isBirthAt = (reading: Reading, at: number): boolean => {
  const date = findDate(reading, at);
  if (date === undefined) return false;
  if (date.year !== undefined) return date.year <= LATEST_BIRTH;
  return isBracketed(reading, at) || Number(textAt(reading, date.last).slice(-2)) >= EARLIEST_SHORT_YEAR;
};

const isHealthNumberAt = (reading: Reading, at: number): boolean => {
  const ten = isNumber(reading, at) ? findTenDigits(reading, at) : undefined;
  return ten !== undefined && passesModulus11(readDigits(reading.text, ten));
};

/** A date of the past or a health number right behind the name, a health number before it, or a label of one near. */
const isIdentified = (reading: Reading, { at, last }: NameParts): boolean => {
  const gap = gapAfter(reading, last);
  if (gap !== undefined && BESIDE.test(gap) && (isBirthAt(reading, last + 1) || isHealthNumberAt(reading, last + 1)))
    return true;
  if (isHealthNumberAt(reading, at - 1) || (isNumber(reading, at - 3) && isHealthNumberAt(reading, at - 3)))
    return true;
  return (
    hasTagAround(reading, { at: last, before: 0, after: 4 }, IDENTIFYING) ||
    hasTagAround(reading, { at: at, before: 4, after: 0 }, IDENTIFYING)
  );
};

/** What stands in the name’s own line says it. */
const isSaidHere = (reading: Reading, name: NameParts): boolean =>
  (lineTagsAt(reading, name.at) & FACTS) !== 0 || isIdentified(reading, name);

/** “Mr Cuthbert, 31 Ropewalk Lane”. */
const hasAddressBehind = (reading: Reading, { last }: NameParts): boolean =>
  gapAfter(reading, last) === ', ' &&
  isNumber(reading, last + 1) &&
  (reading.tokens.value[last + 1] as number) < 4 &&
  gapAfter(reading, last + 1) === ' ' &&
  isCapital(reading, last + 2);

const isReachedHere = (reading: Reading, name: NameParts): boolean =>
  (hasPhoneBehind(reading, name) || hasAddressBehind(reading, name)) &&
  (name.introduction === 'title' || (contextTagsAt(reading, name.at) & (FACTS | tag.ENCOUNTER)) !== 0);

const isAboutPerson = (reading: Reading, name: NameParts): boolean => {
  const line = lineTagsAt(reading, name.at);
  if (isReachedHere(reading, name)) return true;
  if (name.introduction === 'title' && (line & (tag.ENCOUNTER | tag.PLACE | tag.RELATIVE | tag.HOME)) !== 0)
    return true;
  const isListed = !isSameLine(reading, name.last, name.last + 1);
  const around = isListed ? contextTagsOfListed(reading, name.at) : contextTagsAt(reading, name.at);
  if (
    (around & (FACTS | tag.PATIENT | tag.PERSON)) !== 0 ||
    (name.introduction === 'title' && (around & tag.RELATIVE) !== 0)
  )
    return true;
  return (
    (line & (tag.ENCOUNTER | tag.RELATIVE)) === (tag.ENCOUNTER | tag.RELATIVE) ||
    ((line & (tag.ENCOUNTER | tag.RELATIVE)) !== 0 &&
      (around & (tag.PATIENT | tag.RELATIVE | tag.ENCOUNTER)) === (tag.PATIENT | tag.ENCOUNTER))
  );
};

/** “with Moses Kiprop, methadone review”: said of the one who is met. */
const hasFactBehind = (reading: Reading, { last }: NameParts): boolean =>
  isSameLine(reading, last, last + 1) && (tagsAt(reading, last + 1) & tag.CLINICAL) !== 0;

const ELSEWHERE = tag.WORK | tag.TOPIC | tag.HR;

/** Is the name that of somebody in care? The name alone never says so: what stands around it does. */
export const acceptsAsPatient = (reading: Reading, name: NameParts): boolean => {
  const line = lineTagsAt(reading, name.at);
  if (name.introduction === 'patient') return (line & tag.TOPIC) === 0;
  if (
    (isStaffBeside(reading, name) && !hasAgeBehind(reading, name)) ||
    ownsService(reading, name) ||
    namesPlace(reading, name)
  )
    return false;
  const subject = reading.lineTags[SUBJECT_LINE] || 0;
  if (((line | subject) & ELSEWHERE) !== 0) return false;
  const isFamily = name.introduction === 'title' && (line & tag.RELATIVE) !== 0;
  if (!isFamily && isBroughtAlong(reading, name) && !hasFactBehind(reading, name)) return false;
  if (isSaidHere(reading, name)) return (line & tag.OFFICE) === 0;
  return ((line | subject) & tag.OFFICE) === 0 && isAboutPerson(reading, name);
};
