import type { WordList } from '../wordList';

export const healthLabels: WordList = {
  version: '2026-11',
  source: 'NHS Data Dictionary: NHS NUMBER, COMMUNITY HEALTH INDEX NUMBER, HEALTH AND CARE NUMBER',
  words: 'nhs nhsno nhsnumber nhsnum nnn chi chino h_c hc hcn hcno h_c_n health_and_care',
};

export const numberWords: WordList = {
  version: '2026-11',
  source: 'Ways of writing “number”',
  words: 'no nos nr num number numbers numb id ids ref nmbr identifier is of and for the',
};

export const patientWords: WordList = {
  version: '2026-11',
  source: 'What staff of health and care services call the people they look after',
  words: 'patient patients pt pts px client clients resident residents service_user service_users su',
};
