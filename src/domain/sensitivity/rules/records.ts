import { isGap, gapAfter, isNumber, isWord, isWordOf, lengthAt, isAllCapitals } from '../near';
import { lineTagsAt, matchOf, touchesNext, type Match, type Reading } from '../reading';
import type { Rule } from '../rule';
import { COMPETES, NUMBER, SIGN_OFF } from '../tags';
import { wordSet, type WordSet } from '../wordSet';

/** Words that by themselves say whose record it is; others need “no.”, “ID” or the like behind them. */
const certain = wordSet('mrn mrns crn hospno hospid casenote casenotes hn pasid rioid emisid patientid patid uhid');
const systems = wordSet(
  'hospital hosp unit district pas rio emis systmone systm1 s1 cerner lorenzo epr epic record records case paris mosaic liquidlogic lcs las carenotes swift upn lac k x pid local chart',
);
/** So named in health and social care alone that five digits behind them are enough. */
const telling = wordSet('pas pmr rio emis systmone systm1 carenotes liquidlogic hosp');
const people = wordSet('patient patients pt pts client clients person citizen resident su user pupil');
const numberWords = wordSet('no nos nr num number numbers id ids ref identifier reference note notes');
/** A case may be a vendor’s: only “case note” and “case no.” are a patient’s. */
const cases = wordSet('case');
const fillers = wordSet('is was the');

const known: WordSet = new Set(
  [certain, systems, people, numberWords, fillers].reduce<number[]>((all, words) => all.concat(Array.from(words)), []),
);

const REACH = 5;
const BETWEEN = /^[\s:#.\-–=(/’']{0,3}$/;

interface Label {
  readonly certain: boolean;
  readonly telling?: boolean;
  readonly numbered: boolean;
  readonly system: boolean;
  /** A case is a patient’s or a vendor’s: of ten digits the rules of health numbers decide. */
  readonly ofCase?: boolean;
}

/** What the words in front of a number call it. */
const readLabel = (reading: Reading, first: number): Label => {
  let label: Label = { certain: false, numbered: false, system: false };
  for (let i = first - 1; i >= first - REACH && i >= 0; i -= 1) {
    if (!isWordOf(reading, i, known)) break;
    const gap = gapAfter(reading, i);
    if (gap === undefined || !BETWEEN.test(gap)) break;
    if (isWordOf(reading, i, certain)) return { certain: true, numbered: true, system: true };
    if (isWordOf(reading, i, people)) return { certain: false, numbered: label.numbered, system: label.numbered };
    if (isWordOf(reading, i, cases) && !label.numbered) break;
    if (isWordOf(reading, i, systems))
      return {
        certain: false,
        telling: isWordOf(reading, i, telling) || isWordOf(reading, i - 1, telling),
        numbered: label.numbered || gap.indexOf('#') >= 0,
        system: true,
        ofCase: isWordOf(reading, i, cases),
      };
    if (isWordOf(reading, i, numberWords)) label = { certain: false, numbered: true, system: false };
  }
  return label;
};

const LONGEST_LETTERS = 4;

/** “RX296400”: letters that belong to the number in front of it. */
const firstOfCode = (reading: Reading, at: number): number => {
  const letters = at - 1;
  const belongs =
    isWord(reading, letters) && lengthAt(reading, letters) <= LONGEST_LETTERS && isAllCapitals(reading, letters);
  if (belongs && gapAfter(reading, letters) === '-' && readLabel(reading, letters).numbered) return letters;
  if (!belongs || readLabel(reading, at).system)
    return touchesNext(reading, letters) && isWord(reading, letters) ? letters : at;
  return isGap(reading, letters, /^[-/ ]?$/) ? letters : at;
};

const lastOfCode = (reading: Reading, at: number, gaps: RegExp): number => {
  let last = at;
  while (
    last - at < 4 &&
    (touchesNext(reading, last) || (gaps.test(gapAfter(reading, last) || '') && isNumber(reading, last + 1)))
  )
    last += 1;
  return last;
};

const TIGHT = /^[-/.]$/;
const LOOSE = /^[-/. \u00a0]$/;

const countDigits = (reading: Reading, first: number, last: number): number => {
  let total = 0;
  for (let i = first; i <= last; i += 1) if (isNumber(reading, i)) total += reading.tokens.value[i] as number;
  return total;
};

const LEAST_DIGITS = 4;

const DASH = 0x2d;
const SLASH = 0x2f;

/** “12/34567”, “12A3456”. */
const goesOn = (reading: Reading, at: number): boolean => {
  const code = reading.text.charCodeAt(reading.tokens.end[at] as number);
  return code === DASH || code === SLASH || touchesNext(reading, at) || isNumber(reading, at + 1);
};

/** “M0057718 MRN”, “M0057718 (PAS)”: the label behind. */
const isLabelBehind = (reading: Reading, last: number): boolean => {
  const gap = gapAfter(reading, last);
  const isBracketed = gap === ' (' && isWordOf(reading, last + 1, telling);
  return isBracketed || (gap === ' ' && isWordOf(reading, last + 1, certain) && !isNumber(reading, last + 2));
};

const LEAST_BEFORE = 5;

const acceptsBefore = (reading: Reading, first: number, at: number): Match | undefined => {
  if ((reading.tokens.value[at] as number) < LEAST_BEFORE) return undefined;
  const last = lastOfCode(reading, at, TIGHT);
  return isLabelBehind(reading, last) && countDigits(reading, first, last) >= LEAST_BEFORE
    ? matchOf(reading, first, last)
    : undefined;
};

const accepts = (reading: Reading, at: number): Match | undefined => {
  if ((reading.tokens.value[at] as number) < LEAST_DIGITS && !goesOn(reading, at)) return undefined;
  const first = firstOfCode(reading, at);
  const label = readLabel(reading, first);
  if (!label.system) return acceptsBefore(reading, first, at);
  const last = lastOfCode(
    reading,
    at,
    label.numbered && (reading.tokens.value[at] as number) < LEAST_BEFORE ? LOOSE : TIGHT,
  );
  const digits = countDigits(reading, first, last);
  const isTelling = label.telling === true && (lineTagsAt(reading, at) & COMPETES) === 0;
  const least = label.certain ? 4 : label.numbered || isTelling ? 5 : 7;
  return digits >= least && digits <= (label.ofCase === true ? 9 : 14) && (lineTagsAt(reading, at) & SIGN_OFF) === 0
    ? matchOf(reading, first, last)
    : undefined;
};

/** The number a hospital, practice or council keeps somebody’s record under; no two agree on a form, so the label decides. */
export const recordNumber: Rule = {
  id: 'record-number',
  category: 'PATIENT_ID',
  severity: 'block',
  reason: 'identifiesPatient',
  trigger: NUMBER,
  accepts,
};
