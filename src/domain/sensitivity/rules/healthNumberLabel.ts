import { isWordOf, lengthAt, someAround } from '../near';
import { isSameLine, tagsAt, type Reading } from '../reading';
import { HEALTH_LABEL } from '../tags';
import { numberWords } from '../words/identifiers';
import { wordSet } from '../wordSet';
import type { TenDigits } from './tenDigits';

/** Between label and number stand at most words such as “no. is”, and little else. */
const fillers = wordSet(numberWords);
const LABEL_REACH = 6;
const LONGEST_STEP = 4;

/** “Care” of “Health and Care Number”. */
const isInsideLabel = (reading: Reading, at: number): boolean =>
  [1, 2].some(
    (back) => (reading.tokens.last[at - back] || 0) >= at && (tagsAt(reading, at - back) & HEALTH_LABEL) !== 0,
  );

/** “NHS 999…”, “NHS no. is: 999…”, “NHS999…”. */
export const isLabelled = (reading: Reading, first: number): boolean => {
  const { tokens } = reading;
  for (let at = first - 1; at >= first - LABEL_REACH && isSameLine(reading, at, first); at -= 1) {
    if ((tokens.start[at + 1] as number) - (tokens.end[at] as number) > LONGEST_STEP) return false;
    if ((tagsAt(reading, at) & HEALTH_LABEL) !== 0) return true;
    if (isInsideLabel(reading, at)) continue;
    if (!isWordOf(reading, at, fillers) && lengthAt(reading, at) > 1) return false;
  }
  return false;
};

const numbering = wordSet('number no num');

/** “NHS number”, not “NHS” alone. */
export const isNumberLabel = (reading: Reading, at: number): boolean =>
  (tagsAt(reading, at) & HEALTH_LABEL) !== 0 && isWordOf(reading, at + 1, numbering);

const CALLED = 8;
const BEHIND = 4;

/** “NHS number given by mum as …”, “… (nhs no as on wristband)”. */
export const hasLabelAround = (reading: Reading, { first, last }: TenDigits): boolean => {
  const isLabel = (at: number): boolean => isNumberLabel(reading, at);
  return (
    someAround(reading, { at: first, before: CALLED, after: 0 }, isLabel) ||
    someAround(reading, { at: last, before: 0, after: BEHIND }, isLabel)
  );
};
