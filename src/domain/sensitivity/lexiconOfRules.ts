import { buildLexicon } from './lexicon';
import { COMPETES, COMPETES_NEARBY, HEALTH_LABEL, LINK, NUMBER_WORD, PATIENT } from './tags';
import { competingNearbyWords, competingWords } from './words/competing';
import { healthLabels, numberWords, patientWords } from './words/patient';

const linkWords = { version: '2026-11', source: 'RFC 3986', words: 'http https www mailto' };

export const lexiconOfRules = buildLexicon([
  [linkWords, LINK],
  [competingWords, COMPETES],
  [competingNearbyWords, COMPETES_NEARBY],
  [healthLabels, HEALTH_LABEL],
  [numberWords, NUMBER_WORD],
  [patientWords, PATIENT],
]);
