import type { Field, Finding } from '../sensitivity';
import type { Audience } from './audience';
import type { MeetingFact } from './meetingFact';
import { compareReach, reachOf, type Reach, type UnknownCause, type Viewer } from './viewer';
import type { RuleWaiver } from './ruleWaiver';
import { isWaived, type Waiver } from './waiver';
import { whoSees } from './whoSees';

/**
 * How loudly to speak.
 *
 * - `silent`: nothing found, or all of it waived
 * - `counted`: found, and nobody outside sees it: a number in the pane
 * - `notify`: somebody outside can or may see it: one line above the appointment
 * - `alert`: somebody outside will see a high-confidence finding: a question at Send
 */
export type Rung = 'silent' | 'counted' | 'notify' | 'alert';

export interface JudgedFinding extends Finding {
  readonly viewers: readonly Viewer[];
  readonly reach: Reach;
  readonly waived: boolean;
  /** Why it is waived: said of this place, or of its rule until a moment. Absent where it is not, or nothing was said. */
  readonly waiver?: Waiver | RuleWaiver;
}

/** Why it is this rung and no other. Fields and counts, never text. */
export type AlertReason =
  | { readonly code: 'nothingFound' }
  | { readonly code: 'allWaived'; readonly count: number }
  | { readonly code: 'nobodyOutside'; readonly fields: readonly Field[] }
  | { readonly code: 'outsideWillSee'; readonly fields: readonly Field[]; readonly people: number }
  | { readonly code: 'outsideCanSee'; readonly fields: readonly Field[] }
  | { readonly code: 'outsideMaySee'; readonly fields: readonly Field[]; readonly because: readonly UnknownCause[] };

export interface AlertDecision {
  readonly rung: Rung;
  /** The surest to be read first, then by field, then by severity; waived ones last. */
  readonly findings: readonly JudgedFinding[];
  readonly reasons: readonly AlertReason[];
  /** Who holds the meeting, where the pane left word of it. */
  readonly meeting?: MeetingFact;
}

export interface AlertQuestion {
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly ruleWaivers?: readonly RuleWaiver[];
  readonly audience: Audience;
  readonly meeting?: MeetingFact;
}

/** GOV-02: the title weighs most. */
const WEIGHT: readonly Field[] = ['subject', 'location', 'categories', 'body', 'attachmentNames'];

const compareFindings = (a: JudgedFinding, b: JudgedFinding): number =>
  Number(a.waived) - Number(b.waived) ||
  compareReach(a.reach, b.reach) ||
  WEIGHT.indexOf(a.field) - WEIGHT.indexOf(b.field) ||
  Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
  (a.index || 0) - (b.index || 0) ||
  a.start - b.start;

const findWaiver = (finding: Finding, { waivers, ruleWaivers = [] }: AlertQuestion): Waiver | RuleWaiver | undefined =>
  waivers.find((waiver) => isWaived(finding, [waiver])) || ruleWaivers.find(({ ruleId }) => ruleId === finding.ruleId);

const judge = (question: AlertQuestion): readonly JudgedFinding[] => {
  const { findings, audience } = question;
  const seen = new Map<Field, readonly Viewer[]>();
  return findings
    .map((finding): JudgedFinding => {
      const viewers = seen.get(finding.field) || whoSees(finding.field, audience);
      seen.set(finding.field, viewers);
      const waiver = findWaiver(finding, question);
      const judged = { viewers, reach: reachOf(viewers), waived: waiver !== undefined };
      return Object.assign({}, finding, judged, waiver && { waiver });
    })
    .sort(compareFindings);
};

const decideRung = (open: readonly JudgedFinding[]): Rung => {
  if (open.length === 0) return 'silent';
  if (open.some(({ severity, reach }) => severity === 'block' && reach === 'will')) return 'alert';
  return open.some(({ reach }) => reach !== 'nobody') ? 'notify' : 'counted';
};

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const explainReach = (reach: Reach, those: readonly JudgedFinding[]): AlertReason => {
  const fields = distinct(those.map(({ field }) => field));
  const viewers = those.length === 0 ? [] : (those[0] as JudgedFinding).viewers;
  switch (reach) {
    case 'will':
      return { code: 'outsideWillSee', fields, people: viewers.filter((one) => one.reach === 'will').length };
    case 'can':
      return { code: 'outsideCanSee', fields };
    case 'may':
      return { code: 'outsideMaySee', fields, because: distinct(viewers.map(causeOf).filter(isCause)) };
    case 'nobody':
      return { code: 'nobodyOutside', fields };
  }
};

const causeOf = (viewer: Viewer): UnknownCause | undefined => (viewer.reach === 'may' ? viewer.because : undefined);
const isCause = (cause: UnknownCause | undefined): cause is UnknownCause => cause !== undefined;

const explain = (all: readonly JudgedFinding[], open: readonly JudgedFinding[]): readonly AlertReason[] => {
  if (all.length === 0) return [{ code: 'nothingFound' }];
  if (open.length === 0) return [{ code: 'allWaived', count: all.length }];
  return distinct(open.map(({ reach }) => reach)).map((reach) =>
    explainReach(
      reach,
      open.filter((finding) => finding.reach === reach),
    ),
  );
};

/** GOV-01 to 05: which of what was found is worth saying, how loudly, and why. */
export const decideAlert = (question: AlertQuestion): AlertDecision => {
  const findings = judge(question);
  const open = findings.filter(({ waived }) => !waived);
  const decision: AlertDecision = { rung: decideRung(open), findings, reasons: explain(findings, open) };
  return question.meeting === undefined ? decision : Object.assign({}, decision, { meeting: question.meeting });
};
