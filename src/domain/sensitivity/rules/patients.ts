import { isPatientNamedIn, isPatientNamedNear, isQuiet } from '../evidence';
import { isGap, isCapital, lengthAt, someAround } from '../near';
import { findPatientNames, NAME_TRIGGERS } from '../patientNames';
import {
  subjectTags,
  contextTagsAt,
  lineTagsAt,
  matchOf,
  SUBJECT_LINE,
  tagsAt,
  type Match,
  type Reading,
} from '../reading';
import type { Rule } from '../rule';
import { CLINICAL, GIVEN_NAME, HR, OF_SERVICE, PATIENT, PERSON, TITLE, TOPIC, WORK } from '../tags';

/** Somebody named whom the words around show to be in care. */
export const patientName: Rule = {
  id: 'patient-name',
  category: 'PATIENT_NAME',
  severity: 'warn',
  reason: 'identifiesTogether',
  trigger: NAME_TRIGGERS,
  accepts: (reading, at) => findPatientNames(reading).byToken.get(at),
};

/** “J.S.” */
const isInitials = (reading: Reading, at: number): boolean =>
  lengthAt(reading, at) === 1 &&
  isCapital(reading, at) &&
  isGap(reading, at, /^[. ]$/) &&
  lengthAt(reading, at + 1) === 1 &&
  isCapital(reading, at + 1);

const hasInitialsNear = (reading: Reading, at: number): boolean =>
  someAround(reading, { at, before: 6, after: 5 }, (i) => isInitials(reading, i));

const isNamedHere = (reading: Reading, at: number): boolean =>
  isPatientNamedIn(reading, at) || findPatientNames(reading).lines.has(SUBJECT_LINE);

const acceptsFact = (reading: Reading, at: number): Match | undefined => {
  if (isQuiet(reading, at)) return undefined;
  const line = lineTagsAt(reading, at);
  const subject = subjectTags(reading);
  const fact = matchOf(reading, at, reading.tokens.last[at] as number);
  if ((tagsAt(reading, at) & CLINICAL) === 0) return isNamedHere(reading, at) ? fact : undefined;
  if (
    ((line | subject) & HR) !== 0 &&
    (contextTagsAt(reading, at) & (GIVEN_NAME | TITLE)) !== 0 &&
    ((line | subject) & TOPIC) === 0
  )
    return fact;
  if (isPatientNamedNear(reading, at)) return fact;
  if (((line | subject) & (TOPIC | WORK)) !== 0) return undefined;
  const isSomebody = ((line | subject) & (PERSON | PATIENT)) !== 0 || (contextTagsAt(reading, at) & PERSON) !== 0;
  return isSomebody || hasInitialsNear(reading, at) ? fact : undefined;
};

/** A condition, drug, procedure or risk where it belongs to somebody, named or meant by a bed, initials or an age. */
export const clinicalFact: Rule = {
  id: 'clinical-fact',
  category: 'CLINICAL',
  severity: 'warn',
  reason: 'clinical',
  trigger: CLINICAL | OF_SERVICE,
  accepts: acceptsFact,
};
