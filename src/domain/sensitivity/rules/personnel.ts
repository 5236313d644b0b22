import { isWordOf, wordSet } from '../near';
import { contextTagsAt, lineTagsAt, matchOf, SUBJECT_LINE, type Match, type Reading } from '../reading';
import type { Rule } from '../rule';
import { GIVEN_NAME, HR, HR_CASE, SERVICE, SIGN_OFF, SURNAME, TITLE, TOPIC } from '../tags';

/** With a hearing, an outcome or the like these are about somebody even where nobody is named. */
const grave = wordSet(
  'disciplinary grievance misconduct gross dismissal suspension sickness final written first mhps capability bullying harassment stage ill failed settlement employment appeal fitness ftp',
);

const accepts = (reading: Reading, at: number): Match | undefined => {
  const line = lineTagsAt(reading, at);
  const subject = reading.lineTags[SUBJECT_LINE] || 0;
  if (((line | subject) & TOPIC) !== 0 || (line & SIGN_OFF) !== 0) return undefined;
  const isNamed = (contextTagsAt(reading, at) & (GIVEN_NAME | SURNAME | TITLE)) !== 0;
  const isCase = (line & (HR_CASE | SERVICE)) === HR_CASE && isWordOf(reading, at, grave);
  return isNamed || isCase ? matchOf(reading, at, reading.tokens.last[at] as number) : undefined;
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
