import type { WordList } from '../wordList';

export const healthLabels: WordList = {
  version: '2026-11',
  source: 'NHS Data Dictionary: NHS NUMBER, COMMUNITY HEALTH INDEX NUMBER, HEALTH AND CARE NUMBER',
  words:
    'chi chino h_c h_c_n hc hcn hcno health_and_care nhs nhsno nhsnum nhsnumber nnn',
};

export const numberWords: WordList = {
  version: '2026-11',
  source: 'Ways of writing “number”',
  words:
    'and for id identifier ids is nmbr no nos nr num numb number numbers of ref the',
};
