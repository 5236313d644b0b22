import { hasWordAround } from './near';
import { subjectTags, contextTagsAt, FIRST_BODY_LINE, lineTagsAt, SUBJECT_LINE, type Reading } from './reading';
import { findPatientNames } from './patientNames';
import { CARE, HOME, GIVEN_NAME, PATIENT, RELATIVE, SIGN_OFF, STAFF, TOPIC, WORK } from './tags';
import { wordSet } from './wordSet';

/** Signatures and joining blocks: what stands there is for everybody. */
export const isQuiet = (reading: Reading, at: number): boolean => (lineTagsAt(reading, at) & SIGN_OFF) !== 0;

/** Is a patient named in this line? */
export const isPatientNamedIn = (reading: Reading, at: number): boolean =>
  findPatientNames(reading).lines.has(reading.tokens.line[at] as number);

/**
 * Is a patient named in this line, in one beside it, two lines above behind a date or an address, or in the subject? What
 * the subject says may be of who is named where the body begins.
 */
export const isPatientNamedNear = (reading: Reading, at: number): boolean => {
  const { lines } = findPatientNames(reading);
  const line = reading.tokens.line[at] as number;
  const opening = line === SUBJECT_LINE ? [FIRST_BODY_LINE, FIRST_BODY_LINE + 1] : [];
  return opening.concat(line, line - 1, line + 1, line - 2, SUBJECT_LINE).some((one) => lines.has(one));
};

const pronouns = wordSet('her his him hers');

/** May a phone number, address or e-mail here be a patient's or a relative's? */
export const isPersonal = (reading: Reading, at: number): boolean => {
  if (isQuiet(reading, at)) return false;
  const line = lineTagsAt(reading, at);
  if ((line & (PATIENT | RELATIVE)) !== 0) return (line & WORK) === 0;
  const subject = subjectTags(reading);
  if (((line | subject) & (WORK | TOPIC)) !== 0) return false;
  if ((subject & (PATIENT | RELATIVE)) !== 0 || isPatientNamedNear(reading, at)) return true;
  return (line & (GIVEN_NAME | STAFF)) === 0 && hasWordAround(reading, { at: at, before: 4, after: 0 }, pronouns);
};

/** May an address here be somebody's home? */
export const isHome = (reading: Reading, at: number): boolean => (contextTagsAt(reading, at) & (HOME | CARE)) !== 0;
