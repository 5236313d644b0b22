import { scan, type Finding, type ScannedEntry, type ScanOptions } from '../sensitivity';
import { toNeutralText, withoutLines } from './neutralText';
import { LAST_TITLES, offerPlaces, offerTitles } from './offerTitles';

/** The fields whose words are a person's own to choose; categories and files are put right elsewhere. */
export const WORDED_FIELDS = ['subject', 'location', 'body'] as const;

export type WordedField = (typeof WORDED_FIELDS)[number];

/** The same entry in safer words. A field in which nothing was found is as it was, as long as the whole is clean. */
export type Wording = Readonly<Record<WordedField, string>>;

export interface WordingQuestion {
  readonly entry: ScannedEntry;
  /** What is to go. What else the rules find in the entry was said not to be sensitive, and stays. */
  readonly findings: readonly Finding[];
  readonly options?: ScanOptions;
}

const isWorded = (finding: Finding): finding is Finding & { readonly field: WordedField } =>
  WORDED_FIELDS.some((field) => field === finding.field);

type WordedFinding = Finding & { readonly field: WordedField };

const keyOf = (wording: Wording, { ruleId, field, start, end }: WordedFinding): string =>
  JSON.stringify([ruleId, wording[field].slice(start, end)]);

const isSame = (a: Finding, b: Finding): boolean =>
  a.ruleId === b.ruleId && a.field === b.field && a.start === b.start && a.end === b.end;

/** Tells what is still sensitive in other words for the same entry. */
const createLook = ({ entry, findings, options }: WordingQuestion) => {
  const look = (wording: Wording): readonly WordedFinding[] => scan({ ...entry, ...wording }, options).filter(isWorded);
  const before: Wording = entry;
  const kept = look(before).filter((one) => !findings.some((other) => isSame(one, other)));
  const keys = new Set(kept.map((one) => keyOf(before, one)));
  return (wording: Wording): readonly WordedFinding[] => look(wording).filter((one) => !keys.has(keyOf(wording, one)));
};

const MOST_ROUNDS = 12;
/** After so many rounds the rest of a text goes line by line, then whole: each round must end the search. */
const BY_LINE = 4;
const WHOLE = 8;

const clearBody = (body: string, left: readonly Finding[], round: number): string => {
  if (round >= WHOLE) return '';
  return round >= BY_LINE ? withoutLines(body, left) : toNeutralText(body, left);
};

interface Candidates {
  readonly subject: readonly string[];
  readonly location: readonly string[];
}

/** The next words for each field in which something is left. */
const goOn = (
  { subject, location }: Candidates,
  wording: Wording,
  { left, round }: { readonly left: readonly WordedFinding[]; readonly round: number },
): Wording => {
  const inField = (field: WordedField): readonly WordedFinding[] => left.filter((one) => one.field === field);
  const after = (all: readonly string[], now: string): string => all[all.indexOf(now) + 1] ?? all.at(-1) ?? '';
  return {
    subject: inField('subject').length > 0 ? after(subject, wording.subject) : wording.subject,
    location: inField('location').length > 0 ? after(location, wording.location) : wording.location,
    body: inField('body').length > 0 ? clearBody(wording.body, inField('body'), round) : wording.body,
  };
};

/** Nothing of it can be kept: what no rule of any organisation finds anything in. */
const LEAST: Wording = { subject: LAST_TITLES.at(-1) ?? '', location: '', body: '' };

const CLINIC_REACH = 40;
const CLINIC_BEHIND = /^\s+(?:[a-z]+\s+)?(?:clinic|mdt|mdm)\b/i;

/** “Stroke clinic”: without the person beside it, a place. Where the rules say otherwise, it goes with the next title. */
const isOfClinic = (text: string, { category, end }: Finding): boolean =>
  category === 'CLINICAL' && CLINIC_BEHIND.test(text.slice(end, end + CLINIC_REACH));

const listTitles = (subject: string, findings: readonly Finding[]): readonly string[] => [
  ...new Set([
    ...offerTitles(
      subject,
      findings.filter((one) => !isOfClinic(subject, one)),
    ),
    ...offerTitles(subject, findings),
  ]),
];

/**
 * What a person could write instead: the kind of meeting, the service, the room and the colleagues stay; the person in
 * care, their numbers and what they have go, several of them as a count. Nothing stands in it that is neither generic
 * nor from the harmless part of the entry; the rules find nothing in it, and its title is never empty.
 */
export const offerWording = (question: WordingQuestion): Wording => {
  const { entry, findings } = question;
  const look = createLook(question);
  const inField = (field: WordedField): readonly Finding[] => findings.filter((one) => one.field === field);
  const candidates: Candidates = {
    subject: listTitles(entry.subject, inField('subject')),
    location: [...new Set(offerPlaces(entry.location, inField('location')))],
  };
  let wording: Wording = {
    subject: candidates.subject[0] ?? '',
    location: candidates.location[0] ?? '',
    body: toNeutralText(entry.body, inField('body') as readonly Finding[]),
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = look(wording);
    if (left.length === 0) return wording;
    wording = goOn(candidates, wording, { left, round });
  }
  return look(wording).length === 0 ? wording : LEAST;
};
