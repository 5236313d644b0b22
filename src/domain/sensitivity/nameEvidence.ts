import { hasWordAround, isGap, gapAfter, isWordOf } from './near';
import type { NameParts } from './nameWords';
import {
  subjectTags,
  contextTagsAt,
  contextTagsOfListed,
  FIRST_BODY_LINE,
  isOwnHealthTold,
  isSameLine,
  lineTagsAt,
  SUBJECT_LINE,
  tagsAt,
  type Reading,
} from './reading';
import * as tag from './tags';
import { isInvited, isOfRelative, isReachedHere } from './nameContact';
import { isIdentified } from './nameIdentity';
import { hasAgeBehind, isBroughtAlong, isStaffBeside, namesPlace, ownsService } from './staffEvidence';
import { wordSet } from './wordSet';

const FACTS = tag.CLINICAL | tag.CARE;

/** What stands in the name’s own line says it. */
const isSaidHere = (reading: Reading, name: NameParts): boolean =>
  (lineTagsAt(reading, name.at) & FACTS) !== 0 || isIdentified(reading, name) || isInvited(reading, name);

const isAboutPerson = (reading: Reading, name: NameParts): boolean => {
  const line = lineTagsAt(reading, name.at);
  if (isReachedHere(reading, name)) return true;
  if (name.introduction === 'title' && (line & (tag.ENCOUNTER | tag.PLACE | tag.RELATIVE | tag.HOME)) !== 0)
    return true;
  const isListed = !isSameLine(reading, name.last, name.last + 1);
  const context = isListed ? contextTagsOfListed(reading, name.at) : contextTagsAt(reading, name.at);
  // Who stands among colleagues in a line is one of them, whatever the lines around are about.
  const isAmongStaff = (line & tag.STAFF) !== 0 && reading.tokens.line[name.at] !== SUBJECT_LINE;
  const around = isAmongStaff ? line : context;
  if (
    (around & (FACTS | tag.PATIENT | tag.PERSON | tag.BIRTH)) !== 0 ||
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

/** “supervision – Uchenna Akintola”, and the body begins “disclosed panic attacks”. */
const isFactBelow = (reading: Reading, { at, last }: NameParts): boolean => {
  const below = reading.lineTags[FIRST_BODY_LINE] || 0;
  const isAtEnd = reading.tokens.line[at] === SUBJECT_LINE && !isSameLine(reading, last, last + 1);
  return isAtEnd && (below & tag.CLINICAL) !== 0 && (below & (tag.STAFF | tag.TOPIC)) === 0;
};

const having = wordSet('has had having');

const CLOSED = /^\),? ?$/;

/** “Jory Trevanion (porter) bipolar”: what is said behind the bracket is said of the one before it. */
const isFactBehindBracket = (reading: Reading, { last }: NameParts): boolean =>
  gapAfter(reading, last) === ' (' &&
  [1, 2, 3].some((on) => isGap(reading, last + on, CLOSED) && isFactAt(reading, last + on + 1));

const isFactAt = (reading: Reading, at: number): boolean => (tagsAt(reading, at) & tag.CLINICAL) !== 0;

/** “Garth Penrose had a stroke”. */
const suffers = (reading: Reading, name: NameParts): boolean =>
  isFactBehindBracket(reading, name) ||
  (isWordOf(reading, name.last + 1, having) && [2, 3, 4].some((on) => isFactAt(reading, name.last + on)));

const played = wordSet('sim simulation simulated scenario scenarios mannequin osce drill actor exercise fictitious');

/** “Pt Delroy Hamilton: insulin teaching” is about him, unless he is played. */
const isNamedInFull = (reading: Reading, { at, first, last }: NameParts): boolean =>
  last > first &&
  (tagsAt(reading, first) & tag.GIVEN_NAME) !== 0 &&
  !hasWordAround(reading, { at, before: 8, after: 8 }, played);

const ELSEWHERE = tag.WORK | tag.TOPIC | tag.HR;

/** Is the name that of somebody in care? The name alone never says so: what stands around it does. */
export const acceptsAsPatient = (reading: Reading, name: NameParts): boolean => {
  const line = lineTagsAt(reading, name.at);
  const subject = subjectTags(reading);
  if (name.introduction === 'patient') return (line & tag.TOPIC) === 0 || isNamedInFull(reading, name);
  if (isOfRelative(reading, name)) return ((line | subject) & tag.TOPIC) === 0;
  if (ownsService(reading, name) || namesPlace(reading, name)) return false;
  if (isOwnHealthTold(reading, name.at) || suffers(reading, name)) return ((line | subject) & tag.TOPIC) === 0;
  if (isStaffBeside(reading, name) && !hasAgeBehind(reading, name)) return false;
  if (((line | subject) & ELSEWHERE) !== 0) return false;
  const isFamily = name.introduction === 'title' && (line & tag.RELATIVE) !== 0;
  if (!isFamily && isBroughtAlong(reading, name) && !hasFactBehind(reading, name)) return false;
  if (isSaidHere(reading, name)) return (line & tag.OFFICE) === 0 || isIdentified(reading, name);
  const isOffice = ((line | subject) & tag.OFFICE) !== 0 && !isFactBelow(reading, name);
  return !isOffice && isAboutPerson(reading, name);
};
