import { buildWordTable } from './wordTable';
import * as tag from './tags';
import { careWords, clinicalEndings, clinicalWords, encounterWords, serviceWords, topicWords } from './words/clinical';
import { competingNearbyWords, competingWords } from './words/competing';
import { healthLabels } from './words/identifiers';
import { givenNames, surnames } from './words/names';
import * as other from './words/others';
import {
  commonWords,
  neutralPhrases,
  officeWords,
  patientsWords,
  patientWords,
  relativeWords,
  staffWords,
  titles,
  workWords,
} from './words/people';

/** What begins a web address (RFC 3986), with its scheme or without. */
const linkWords = 'http https www mailto';

/** Compiled before it is shipped: hashes instead of words, which are a third as long. */
export const wordsOfRules = buildWordTable(
  [
    [linkWords, tag.LINK],
    [neutralPhrases, 0],
    [competingWords, tag.COMPETES],
    [competingNearbyWords, tag.COMPETES_NEARBY],
    [healthLabels, tag.HEALTH_LABEL],
    [patientWords, tag.PATIENT],
    [patientsWords, tag.PATIENTS],
    [relativeWords, tag.RELATIVE],
    [titles, tag.TITLE],
    [staffWords, tag.STAFF],
    [workWords, tag.WORK],
    [officeWords, tag.OFFICE],
    [givenNames, tag.GIVEN_NAME],
    [surnames, tag.SURNAME],
    [commonWords, tag.COMMON],
    [clinicalWords, tag.CLINICAL],
    [serviceWords, tag.SERVICE],
    [topicWords, tag.TOPIC],
    [careWords, tag.CARE],
    [encounterWords, tag.ENCOUNTER],
    [other.hrWords, tag.HR],
    [other.hrCaseWords, tag.HR_CASE],
    [other.birthWords, tag.BIRTH],
    [other.secretWords, tag.SECRET],
    [other.placeWords, tag.PLACE],
    [other.streetWords, tag.STREET],
    [other.homeWords, tag.HOME],
    [other.venueWords, tag.VENUE],
    [other.signOffWords, tag.SIGN_OFF],
    [other.joiningWords, tag.SIGN_OFF],
    [other.markingWords, tag.MARKING],
  ],
  clinicalEndings,
);
