import type { RuleWaiver, Waiver, WaiverReason } from '../domain/alert';
import { rules } from '../domain/sensitivity';
import { sayDate } from './moment';
import { categoryWords } from './sensitivity';

export const REASON_LABELS: Readonly<Record<WaiverReason, string>> = {
  notWhatItSeems: 'Not what it looks like',
  noRealPerson: 'Not about a real person',
  agreed: 'The person agreed to it',
  acknowledged: 'I know, and it stays',
};

const isOfRule = (waiver: Waiver | RuleWaiver): waiver is RuleWaiver => 'until' in waiver;

const dayOf = (at: number, timeZone: string): string =>
  sayDate(new Intl.DateTimeFormat('en-CA', { timeZone }).format(at));

/** What was said of a finding that is not warned about. */
export const sayWaived = (waiver: Waiver | RuleWaiver | undefined, timeZone: string): string => {
  const reason = waiver?.reason === undefined ? '' : ` Your reason: “${REASON_LABELS[waiver.reason]}”.`;
  if (waiver !== undefined && isOfRule(waiver))
    return `You are not warned about this kind until ${dayOf(waiver.until, timeZone)}.${reason}`;
  return `You said that this is not sensitive here. It is not warned about.${reason}`;
};

/** `Every appointment, until 22 December 2026`. */
export const sayEverywhereUntil = (until: number, timeZone: string): string =>
  `Every appointment, until ${dayOf(until, timeZone)}`;

export interface QuietWords {
  /** `NHS number`. */
  readonly kind: string;
  /** `Until 22 December 2026: “Not what it looks like”`. */
  readonly until: string;
}

/** A rule that is quiet for a time, in the list of them. */
export const sayQuietRule = ({ ruleId, until, reason }: RuleWaiver, timeZone: string): QuietWords => {
  const rule = rules.find(({ id }) => id === ruleId);
  const kind = rule === undefined ? ruleId : categoryWords[rule.category];
  return {
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    until: `Until ${dayOf(until, timeZone)}: “${REASON_LABELS[reason]}”`,
  };
};
