import { PHRASE, SERVICE, TOPIC } from './tags';
import type { Tokens } from './tokens';
import { hasWord, wordSet } from './wordSet';

const JOINED = /^[\s\-–/&'’]{0,3}$/;

/** The s of “Alzheimer’s Society”. */
const isGenitive = (text: string, { start, end }: Tokens, at: number): boolean =>
  (end[at] as number) - (start[at] as number) === 1 && text.charAt(start[at] as number) === 's';

/** “Stroke unit” is a place: the condition in front of it says nothing about anybody. */
export const isNameOfService = (text: string, tokens: Tokens, at: number): boolean => {
  const left = tokens.last[at] as number;
  for (
    let next = left + 1;
    next <= left + 2 && next < tokens.count && tokens.line[next] === tokens.line[at];
    next += 1
  ) {
    if (
      !JOINED.test(
        text.slice(tokens.end[next - 1], Math.min(tokens.start[next] as number, (tokens.end[next - 1] as number) + 5)),
      )
    )
      return false;
    if (((tokens.tags[next] as number) & (SERVICE | TOPIC)) !== 0) return true;
    if (((tokens.tags[next] as number) & ~PHRASE) === 0 && !isGenitive(text, tokens, next)) return false;
  }
  return false;
};

const CLINICS = wordSet('mdt mdm clinic');

export const isBeforeClinic = ({ last, value }: Tokens, at: number): boolean =>
  [1, 2].some((on) => hasWord(CLINICS, value[(last[at] as number) + on] as number));

const DOUBTFUL = wordSet('pe mi ca');
const QUESTION = 0x3f;

/** “?PE” is a diagnosis, “PE” may be a lesson. */
export const isDoubtful = (text: string, { start, value }: Tokens, at: number): boolean =>
  hasWord(DOUBTFUL, value[at] as number) && text.charCodeAt((start[at] as number) - 1) !== QUESTION;
