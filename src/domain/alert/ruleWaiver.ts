import { isRecord } from './isRecord';
import { utf8Length } from './utf8Length';
import { WAIVER_REASONS, type WaiverReason } from './waiverReason';

/** "Not sensitive here" for whatever one rule finds, in every appointment, until a moment (epoch milliseconds). */
export interface RuleWaiver {
  readonly ruleId: string;
  readonly until: number;
  readonly reason: WaiverReason;
}

/** Of the 8 KB that events have to read: the digest has the rest. */
export const RULE_WAIVERS_LIMIT_BYTES = 1024;

/** How long a rule can be quiet, in days. Longer than a season nobody remembers that it is. */
export const RULE_WAIVER_DAYS = [7, 30, 90] as const;

const LONGEST_ID = 60;
const DAY = 86_400_000;
const LONGEST_DAYS = 366;

const isRuleWaiver = (value: unknown, now: number): value is RuleWaiver =>
  isRecord(value) &&
  typeof value.ruleId === 'string' &&
  value.ruleId.length <= LONGEST_ID &&
  typeof value.until === 'number' &&
  value.until > now &&
  value.until <= now + LONGEST_DAYS * DAY &&
  WAIVER_REASONS.indexOf(value.reason as WaiverReason) >= 0;

/** What stands in the roaming settings and still holds. Whatever is no such choice silences nothing. */
export const parseRuleWaivers = (kept: unknown, now: number): readonly RuleWaiver[] =>
  Array.isArray(kept)
    ? kept
        .filter((value): value is RuleWaiver => isRuleWaiver(value, now))
        .map(({ ruleId, until, reason }) => ({ ruleId, until, reason }))
    : [];

export const withoutRuleWaiver = (waivers: readonly RuleWaiver[], ruleId: string): readonly RuleWaiver[] =>
  waivers.filter((waiver) => waiver.ruleId !== ruleId);

/** The newest stands last; the oldest give way where there is no room for all. */
export const withRuleWaiver = (waivers: readonly RuleWaiver[], waiver: RuleWaiver): readonly RuleWaiver[] => {
  let kept = withoutRuleWaiver(waivers, waiver.ruleId).concat([waiver]);
  while (utf8Length(JSON.stringify(kept)) > RULE_WAIVERS_LIMIT_BYTES) kept = kept.slice(1);
  return kept;
};
