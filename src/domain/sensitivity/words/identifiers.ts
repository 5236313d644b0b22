import type { Provenance, WordList } from '../wordList';

export const healthLabels: WordList =
  'c_h_i chi chino h_c h_c_n hc hcn hcno health_and_care n_h_s nhs nhsno nhsnum nhsnumber nnn';

export const numberWords: WordList =
  'and as england form for given id identifier ids is nbr new nmbr no nos nr num numb number numbers of on read reads ref says scotland showing shows the wales was';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    healthLabels: 'NHS Data Dictionary: NHS NUMBER, COMMUNITY HEALTH INDEX NUMBER, HEALTH AND CARE NUMBER',
    numberWords: 'Ways of writing “number”',
  },
};
