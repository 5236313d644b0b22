import type { Tokens } from './tokens';
import { hasWord, wordSet, type WordSet } from './wordSet';

const owners = wordSet('her his their');
const absences = wordSet(
  'off sick away absent back returning returns returned return recovering signed leave adjustments phased',
);
const links = wordSet('with w after since following from due for because');

const REACH = 3;

const isWithin = ({ value, line }: Tokens, at: number, words: WordSet): boolean => {
  for (let i = at - 1; i >= at - REACH && i >= 0 && line[i] === line[at]; i -= 1)
    if (hasWord(words, value[i] as number)) return true;
  return false;
};

/** “her epilepsy”, “off with TB”, “back after mastectomy”: the condition is somebody’s own, a colleague’s as well. */
export const isOwnHealth = (tokens: Tokens, at: number): boolean =>
  isWithin(tokens, at, owners) || (isWithin(tokens, at, links) && isWithin(tokens, at - 1, absences));
