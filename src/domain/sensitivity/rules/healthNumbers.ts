import { lengths, type Rule } from '../rule';
import { subjectTags, isSameLine, lineTagsAt, type Match, type Reading } from '../reading';
import { COMPETES, COMPETES_NEARBY, HEALTH_LABEL, NUMBER, PATIENT, PATIENTS, TOPIC } from '../tags';
import { hasTagAround, isAllCapitals, isNumber, isWordOf } from '../near';
import { competingBefore, competingMarks } from '../words/competing';
import { findHealthNumberKind, passesModulus11, type HealthNumberKind } from './healthNumberKind';
import { hasLabelAround, isLabelled, isNumberLabel } from './healthNumberLabel';
import { findTenDigits, groupingOf, isWordBefore, readDigits, type TenDigits } from './tenDigits';
import { wordSet } from '../wordSet';

/** Groupings that stand without a label: plain, 3-3-4, halves, as CHI is written, digit by digit. */
const USUAL_GROUPINGS = [
  [10],
  [3, 3, 4],
  [3, 4, 3],
  [4, 3, 3],
  [4, 2, 4],
  [3, 3, 3, 1],
  [5, 5],
  [6, 4],
  [3, 7],
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
].map((groups) => groupingOf(...groups));

const NEARBY_BEFORE = 6;
const NEARBY_BEHIND = 3;
const MOST_WORDS_ON = 30;

const calling = wordSet(competingBefore);

/** Nothing stands before the first character; and nothing is contained in every text. */
const isCompetingMark = (text: string, at: number): boolean => at >= 0 && competingMarks.includes(text.charAt(at));

/** A plus for a country or a sign of money, before the number or before the digits in front of it. */
const hasCompetingMark = ({ text, tokens }: Reading, first: number): boolean => {
  const start = tokens.start[first] as number;
  if (isCompetingMark(text, start - 1)) return true;
  const before = first - 1;
  if (before < 0 || ((tokens.tags[before] as number) & NUMBER) === 0) return false;
  const gap = start - (tokens.end[before] as number);
  return gap < 4 && (tokens.value[before] as number) < 4 && isCompetingMark(text, (tokens.start[before] as number) - 1);
};

/** “,,7103583048#” is keyed in behind a call. */
const isDialled = ({ text }: Reading, { start, end }: TenDigits): boolean =>
  text.charAt(end) === '#' && text.slice(start - 2, start) === ',,';

const TAB = '\t';
const MOST_ROWS = 12;

/** In a table what stands over a column says what the numbers are: “Invoice no.”. */
const isUnderCompeting = ({ text, tokens, lineTags }: Reading, { first, end }: TenDigits): boolean => {
  if (text.charAt((tokens.start[first] as number) - 1) !== TAB && text.charAt(end) !== TAB) return false;
  const line = tokens.line[first] as number;
  for (let above = line - 1; above >= Math.max(2, line - MOST_ROWS); above -= 1) {
    const tags = lineTags[above] || 0;
    if ((tags & (COMPETES | PATIENT | HEALTH_LABEL)) !== 0) return (tags & (PATIENT | HEALTH_LABEL)) === 0;
  }
  return false;
};

const incidents = wordSet('inc');

/** “INC 7138663153” is a ticket; “inc. 713 866 3153” includes somebody. */
const isIncident = (reading: Reading, at: number): boolean =>
  isWordOf(reading, at, incidents) && isAllCapitals(reading, at);

/** “Job 999…”, “999… (account)”: in the same line but far away such a word speaks of something else. */
const competesNearby = (reading: Reading, { first, last }: TenDigits): boolean =>
  hasTagAround(reading, { at: first, before: NEARBY_BEFORE, after: 0 }, COMPETES_NEARBY) ||
  hasTagAround(reading, { at: last, before: 0, after: NEARBY_BEHIND }, COMPETES_NEARBY);

/** The first line is the subject's: what it is about holds for the rest of the entry. */
const competes = (reading: Reading, ten: TenDigits): boolean => {
  const { first } = ten;
  const tags = lineTagsAt(reading, first);
  if ((tags & (PATIENT | PATIENTS)) !== 0) return false;
  if ((tags & COMPETES) !== 0 || hasCompetingMark(reading, first) || isDialled(reading, ten)) return true;
  if ((tags & COMPETES_NEARBY) !== 0 && competesNearby(reading, ten)) return true;
  if (
    isSameLine(reading, first - 1, first) &&
    (isWordOf(reading, first - 1, calling) || isIncident(reading, first - 1))
  )
    return true;
  return (subjectTags(reading) & COMPETES) !== 0 || isUnderCompeting(reading, ten);
};

const isCalledInLine = (reading: Reading, ten: TenDigits): boolean =>
  hasLabelAround(reading, ten) && !competes(reading, ten);

interface HealthNumber {
  readonly match: TenDigits;
  readonly kind: HealthNumberKind | undefined;
  readonly labelled: boolean;
  readonly valid: boolean;
}

const readHealthNumber = (reading: Reading, first: number): HealthNumber | undefined => {
  const labelled = isLabelled(reading, first);
  const ten = findTenDigits(reading, first, labelled);
  if (ten === undefined) return undefined;
  const isUsual = USUAL_GROUPINGS.indexOf(ten.grouping) >= 0 || hasLabelAround(reading, ten);
  if (!labelled && (isWordBefore(reading.text, ten.start) || !isUsual)) return undefined;
  const digits = readDigits(reading.text, ten);
  return { match: ten, labelled, kind: findHealthNumberKind(digits), valid: passesModulus11(digits) };
};

interface Latest {
  readonly reading: Reading;
  readonly first: number;
  readonly found: HealthNumber | undefined;
}

let latest: Latest | undefined;

/** Four rules ask the same question of the same token in turn. */
const findHealthNumber = (reading: Reading, first: number): HealthNumber | undefined => {
  if ((reading.tokens.value[first] as number) < 10 && !isNumber(reading, first + 1)) return undefined;
  if (latest === undefined || latest.first !== first || latest.reading !== reading) {
    latest = { reading, first, found: readHealthNumber(reading, first) };
  }
  return latest.found;
};

const acceptsKind =
  (kind: HealthNumberKind) =>
  (reading: Reading, at: number): Match | undefined => {
    const found = findHealthNumber(reading, at);
    if (found === undefined || found.kind !== kind || !found.valid) return undefined;
    return found.labelled || !competes(reading, found.match) ? found.match : undefined;
  };

/** “NHS number won’t pull through” in the subject, and ten digits below it that nothing else explains. */
const isOfSubject = (reading: Reading, ten: TenDigits): boolean => {
  if (ten.last > MOST_WORDS_ON || competes(reading, ten) || (subjectTags(reading) & TOPIC) !== 0) return false;
  for (let at = 0; reading.tokens.line[at] === 0 && at < ten.first; at += 1)
    if (isNumberLabel(reading, at)) return true;
  return false;
};

const acceptsMistyped = (reading: Reading, at: number): Match | undefined => {
  const found = findHealthNumber(reading, at);
  if (found === undefined || (found.valid && found.kind !== undefined)) return undefined;
  return found.labelled || isCalledInLine(reading, found.match) || isOfSubject(reading, found.match)
    ? found.match
    : undefined;
};

const GROUPS = lengths(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const ALONE = lengths(10);

const identifier = (id: string, kind: HealthNumberKind): Rule => ({
  id,
  category: kind,
  severity: 'block',
  reason: 'identifiesPatient',
  trigger: NUMBER,
  lengths: GROUPS,
  alone: ALONE,
  accepts: acceptsKind(kind),
});

/** Ten digits with a check digit, in a range that is issued or kept for tests (NHS Data Dictionary, NHS NUMBER). */
export const nhsNumber = identifier('nhs-number', 'NHS_NUMBER');

/** Scotland: date of birth, two digits, one even for women and odd for men, check digit. */
export const chiNumber = identifier('chi-number', 'CHI_NUMBER');

/** Northern Ireland: 320 000 0001 to 399 999 9999. */
export const hcNumber = identifier('hc-number', 'HC_NUMBER');

/** Called a health number, and wrong: a slip of the pen about a real person is likelier than chance. */
export const mistypedHealthNumber: Rule = {
  id: 'mistyped-health-number',
  category: 'NHS_NUMBER',
  severity: 'warn',
  reason: 'mistypedIdentifier',
  trigger: NUMBER,
  lengths: GROUPS,
  alone: ALONE,
  accepts: acceptsMistyped,
};
