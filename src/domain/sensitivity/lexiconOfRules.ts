import { openLexicon } from './lexicon';
import { wordsOfRules } from './wordsOfRules';

export const lexiconOfRules = openLexicon(wordsOfRules);
