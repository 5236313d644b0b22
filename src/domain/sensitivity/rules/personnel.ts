import {
  hasWordAround,
  isGap,
  gapAfter,
  isAllCapitals,
  isCapital,
  isFirstOfLine,
  isWordOf,
  lengthAt,
  someAround,
} from '../near';
import {
  subjectTags,
  contextTagsAt,
  FIRST_BODY_LINE,
  isSameLine,
  lineTagsAt,
  matchOf,
  SUBJECT_LINE,
  tagsAt,
  type Match,
  type Reading,
} from '../reading';
import type { Rule } from '../rule';
import { GIVEN_NAME, HR, HR_CASE, SERVICE, SIGN_OFF, STAFF, SURNAME, TITLE, TOPIC, WORK } from '../tags';
import { wordSet } from '../wordSet';

/** With a hearing, an outcome or the like these are about somebody even where nobody is named. */
const grave = wordSet(
  'disciplinary grievance misconduct gross dismissal suspension sickness final formal written first fact mhps capability bullying harassment stage ill failed settlement employment appeal fitness ftp redundancy',
);

const BEFORE_NAME = /^(?: [-–—])? $|^: $/;
const verbs = wordSet('wants wanted has is was re asked asking appealing refused refuses says');
const introduces = wordSet('of with re for about by');

const returns = wordSet('return phased rtw off stage signed suspended resigned');

/** “Keisha return to work”, “Tadeusz – disciplinary”. */
const isBeforeMatter = (reading: Reading, at: number): boolean =>
  (tagsAt(reading, at + 1) & HR) !== 0 &&
  (isGap(reading, at, /^(?: ?[-–—:]|,) $/) || (gapAfter(reading, at) === ' ' && isWordOf(reading, at + 1, returns)));

/** A capitalised word that nothing else explains, where a name would stand: “resignation of Lucinda”, “OH referral Bram”. */
const isNameAt = (reading: Reading, at: number): boolean => {
  if (tagsAt(reading, at) !== 0 || !isCapital(reading, at) || isAllCapitals(reading, at) || lengthAt(reading, at) < 3)
    return false;
  if (isFirstOfLine(reading, at) && isBeforeMatter(reading, at)) return true;
  if (isFirstOfLine(reading, at)) return isWordOf(reading, at + 1, verbs) || !isSameLine(reading, at, at + 1);
  if (!isGap(reading, at - 1, BEFORE_NAME) || isCapital(reading, at - 1)) return false;
  return isWordOf(reading, at - 1, introduces) || !isSameLine(reading, at, at + 1);
};

const gravest = wordSet('gross dismissal settlement');
const REACH = 7;
const IMPERSONAL = TOPIC | WORK | SERVICE;

const hasNameBehind = (reading: Reading, at: number): boolean =>
  (lineTagsAt(reading, at) & IMPERSONAL) === 0 &&
  someAround(reading, { at, before: REACH, after: REACH }, (i) => isNameAt(reading, i));

const PRONOUN_REACH = 14;
const pronouns = wordSet('he she his her him');

const MOST_WORDS = 12;

/** “OH & HR re Maxine” in the subject, the matter below. */
const hasNameInSubject = (reading: Reading, at: number): boolean => {
  if (reading.tokens.line[at] !== FIRST_BODY_LINE || (subjectTags(reading) & IMPERSONAL) !== 0) return false;
  for (let i = 0; i < MOST_WORDS && reading.tokens.line[i] === SUBJECT_LINE; i += 1)
    if (isNameAt(reading, i)) return true;
  return false;
};

/** “his post at risk”, “she is off sick”. */
const isSomeones = (reading: Reading, at: number): boolean =>
  (lineTagsAt(reading, at) & IMPERSONAL) === 0 &&
  hasWordAround(reading, { at, before: PRONOUN_REACH, after: PRONOUN_REACH }, pronouns);

const accepts = (reading: Reading, at: number): Match | undefined => {
  const line = lineTagsAt(reading, at);
  const subject = subjectTags(reading);
  if (((line | subject) & TOPIC) !== 0 || (line & SIGN_OFF) !== 0) return undefined;
  const isNamed = (contextTagsAt(reading, at) & (GIVEN_NAME | SURNAME | TITLE)) !== 0;
  const isKnown = isNamed || hasNameBehind(reading, at) || hasNameInSubject(reading, at) || isSomeones(reading, at);
  const isCase =
    ((tagsAt(reading, at - 1) & STAFF) !== 0 && isWordOf(reading, at, returns)) ||
    isWordOf(reading, at, gravest) ||
    ((line & (HR_CASE | SERVICE)) === HR_CASE && isWordOf(reading, at, grave));
  return isKnown || isCase ? matchOf(reading, at, reading.tokens.last[at] as number) : undefined;
};

/** Discipline, grievance, sickness, capability: about a member of staff, named or not. */
export const personnelMatter: Rule = {
  id: 'personnel-matter',
  category: 'HR',
  severity: 'warn',
  reason: 'personnel',
  trigger: HR,
  accepts,
};
