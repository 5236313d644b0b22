import { gapAfter, isAllCapitals, isCapital, isWordOf, lengthAt, someAround, wordSet } from '../near';
import {
  contextTagsAt,
  isSameLine,
  lineTagsAt,
  matchOf,
  SUBJECT_LINE,
  tagsAt,
  type Match,
  type Reading,
} from '../reading';
import type { Rule } from '../rule';
import { GIVEN_NAME, HR, HR_CASE, SERVICE, SIGN_OFF, SURNAME, TITLE, TOPIC, WORK } from '../tags';

/** With a hearing, an outcome or the like these are about somebody even where nobody is named. */
const grave = wordSet(
  'disciplinary grievance misconduct gross dismissal suspension sickness final formal written first mhps capability bullying harassment stage ill failed settlement employment appeal fitness ftp',
);

const introduces = wordSet('of with re for about');

/** A capitalised word that nothing else explains, where a name would stand: “resignation of Lucinda”, “OH referral Bram”. */
const isNameAt = (reading: Reading, at: number): boolean => {
  if (tagsAt(reading, at) !== 0 || !isCapital(reading, at) || isAllCapitals(reading, at) || lengthAt(reading, at) < 3)
    return false;
  if (gapAfter(reading, at - 1) !== ' ' || isCapital(reading, at - 1)) return false;
  return isWordOf(reading, at - 1, introduces) || !isSameLine(reading, at, at + 1);
};

const REACH = 7;
const IMPERSONAL = TOPIC | WORK | SERVICE;

const hasNameBehind = (reading: Reading, at: number): boolean =>
  (lineTagsAt(reading, at) & IMPERSONAL) === 0 &&
  someAround(reading, { at, before: 0, after: REACH }, (i) => isNameAt(reading, i));

const accepts = (reading: Reading, at: number): Match | undefined => {
  const line = lineTagsAt(reading, at);
  const subject = reading.lineTags[SUBJECT_LINE] || 0;
  if (((line | subject) & TOPIC) !== 0 || (line & SIGN_OFF) !== 0) return undefined;
  const isNamed = (contextTagsAt(reading, at) & (GIVEN_NAME | SURNAME | TITLE)) !== 0;
  const isKnown = isNamed || hasNameBehind(reading, at);
  const isCase = (line & (HR_CASE | SERVICE)) === HR_CASE && isWordOf(reading, at, grave);
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
