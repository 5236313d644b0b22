import type { Finding, ScannedEntry, ScanOptions } from './finding';
import { joinFields, type Place } from './joinFields';
import { lexiconOfRules } from './lexiconOfRules';
import { createReading } from './createReading';
import { raiseTogether } from './raise';
import type { Match, Reading } from './reading';
import { readTokens } from './readTokens';
import type { Rule } from './rule';
import { rules } from './rules';
import { clearedTokens } from './tokens';

const read = (text: string): Reading => {
  const tokens = clearedTokens(text.length);
  readTokens(text, lexiconOfRules, tokens);
  return createReading(text, tokens, lexiconOfRules);
};

interface RuleMatch {
  readonly rule: Rule;
  readonly match: Match;
}

const findFirst = (asked: readonly Rule[], reading: Reading, at: number): RuleMatch | undefined => {
  const tags = reading.tokens.tags[at] as number;
  for (const rule of asked) {
    if ((rule.trigger & tags) === 0) continue;
    const match = rule.accepts(reading, at);
    if (match !== undefined) return { rule, match };
  }
  return undefined;
};

const findAll = (asked: readonly Rule[], reading: Reading): readonly RuleMatch[] => {
  const found: RuleMatch[] = [];
  for (let at = 0; at < reading.tokens.count; at += 1) {
    if (reading.tokens.tags[at] === 0) continue;
    const first = findFirst(asked, reading, at);
    if (first === undefined) continue;
    found.push(first);
    at = Math.max(at, first.match.last);
  }
  return found;
};

const toFinding = (places: readonly Place[], { rule, match }: RuleMatch): Finding => {
  const { field, index, start } = places.find(({ end }) => match.end <= end) as Place;
  const { id: ruleId, category, severity } = rule;
  const finding = { ruleId, category, field, start: match.start - start, end: match.end - start, severity };
  return index === undefined ? finding : Object.assign(finding, { index });
};

/**
 * What in an appointment looks sensitive, in the order of its fields. Nothing leaves: a finding is a place and a rule's id.
 * The cost is that of the text's length, whatever the text.
 */
export const scan = (entry: ScannedEntry, options: ScanOptions = {}): readonly Finding[] => {
  const { text, places } = joinFields(entry);
  const reading = read(text);
  const off = options.off || [];
  const asked = rules.filter((rule) => (rule.trigger & reading.allTags) !== 0 && off.indexOf(rule.id) < 0);
  if (asked.length === 0) return [];
  return raiseTogether(findAll(asked, reading).map((found) => toFinding(places, found)));
};
