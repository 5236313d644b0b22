import { createReading } from './createReading';
import { createDispatch, LONGEST_NUMBER, type Dispatch } from './dispatch';
import type { Category, Finding, ScannedEntry, ScanOptions } from './finding';
import { joinFields, type Place } from './joinFields';
import { lexiconOfRules } from './lexiconOfRules';
import { raiseTogether } from './raise';
import { tagsAt, type Match, type Reading } from './reading';
import { readTokens } from './readTokens';
import type { Rule } from './rule';
import { rules } from './rules';
import { NUMBER } from './tags';
import { clearedTokens } from './tokens';
import { markUnknownNames } from './unknownNames';

const everyRule = createDispatch(rules);

const read = (text: string): Reading => {
  const tokens = clearedTokens();
  readTokens(text, lexiconOfRules, tokens);
  return markUnknownNames(createReading(text, tokens, lexiconOfRules));
};

interface RuleMatch {
  readonly rule: Rule;
  readonly match: Match;
}

const COLON = 0x3a;
const CLOSE = 4;

/** Does another number stand so close that both may be one? Those of a time never are. */
const isFollowed = ({ text, tokens }: Reading, at: number): boolean => {
  const next = at + 1;
  if (next >= tokens.count || ((tokens.tags[next] as number) & NUMBER) === 0) return false;
  const end = tokens.end[at] as number;
  return (tokens.start[next] as number) - end <= CLOSE && text.charCodeAt(end) !== COLON;
};

const rulesAt = (dispatch: Dispatch, reading: Reading, at: number): readonly Rule[] => {
  if ((tagsAt(reading, at) & NUMBER) === 0) return dispatch.words;
  const digits = Math.min(reading.tokens.value[at] as number, LONGEST_NUMBER);
  return (isFollowed(reading, at) ? dispatch.followed : dispatch.alone)[digits] as readonly Rule[];
};

const findFirst = (dispatch: Dispatch, reading: Reading, at: number): RuleMatch | undefined => {
  const tags = tagsAt(reading, at);
  const asked = rulesAt(dispatch, reading, at);
  for (let i = 0; i < asked.length; i += 1) {
    const rule = asked[i] as Rule;
    const match = (rule.trigger & tags) === 0 ? undefined : rule.accepts(reading, at);
    if (match !== undefined) return { rule, match };
  }
  return undefined;
};

const HEALTH_NUMBERS: readonly Category[] = ['NHS_NUMBER', 'CHI_NUMBER', 'HC_NUMBER'];

const isHealthNumber = ({ rule }: RuleMatch): boolean => HEALTH_NUMBERS.indexOf(rule.category) >= 0;

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A health number is found even where another rule, a password’s for one, has taken the text in front of it as well. */
const findWithin = (dispatch: Dispatch, reading: Reading, { first, last }: TokenRange): readonly RuleMatch[] => {
  const found: RuleMatch[] = [];
  for (let at = first; at <= last; at += 1) {
    const inner = (tagsAt(reading, at) & NUMBER) === 0 ? undefined : findFirst(dispatch, reading, at);
    if (inner !== undefined && isHealthNumber(inner)) found.push(inner);
  }
  return found;
};

const findAll = (dispatch: Dispatch, reading: Reading): RuleMatch[] => {
  const found: RuleMatch[] = [];
  const { tags, tagged, taggedCount } = reading.tokens;
  let next = 0;
  for (let i = 0; i < taggedCount; i += 1) {
    const at = tagged[i] as number;
    if (at < next || ((tags[at] as number) & dispatch.triggers) === 0) continue;
    const first = findFirst(dispatch, reading, at);
    if (first === undefined) continue;
    const { last } = first.match;
    found.push(first);
    next = Math.max(at, last) + 1;
    if (last === at || isHealthNumber(first)) continue;
    for (const inner of findWithin(dispatch, reading, { first: at + 1, last })) {
      found.push(inner);
      next = Math.max(next, inner.match.last + 1);
    }
  }
  return found;
};

const toFinding = (places: readonly Place[], { rule, match }: RuleMatch): Finding => {
  const { field, index, start } = places.find(({ end }) => match.end <= end) as Place;
  const { id: ruleId, category, severity } = rule;
  const finding = { ruleId, category, field, start: match.start - start, end: match.end - start, severity };
  return index === undefined ? finding : Object.assign(finding, { index });
};

const dispatchWithout = (off: readonly string[] | undefined): Dispatch =>
  off === undefined || off.length === 0 ? everyRule : createDispatch(rules.filter((rule) => off.indexOf(rule.id) < 0));

/**
 * What in an appointment looks sensitive: subject, location, body, then categories and attachments. Nothing leaves: a
 * finding is a place and a rule's id. The cost is that of the text's length, whatever the text.
 */
export const scan = (entry: ScannedEntry, options: ScanOptions = {}): readonly Finding[] => {
  const { text, places } = joinFields(entry);
  const reading = read(text);
  const dispatch = dispatchWithout(options.off);
  const found = (reading.allTags & dispatch.triggers) === 0 ? [] : findAll(dispatch, reading);
  return raiseTogether(found.map((one) => toFinding(places, one)));
};
