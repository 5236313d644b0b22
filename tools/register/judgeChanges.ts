import {
  DEFAULT_RULES,
  judgeTransition,
  type IsoDate,
  type Partner,
  type RegisterRules,
  type TransitionVerdict,
} from '../../src/domain/federation';
import { sayService } from '../../src/wording/sayService';
import { sayStatus } from '../../src/wording/sayStanding';
import { sayTransitionRefusal } from '../../src/wording/sayTransition';

export interface JudgedChange {
  readonly line: string;
  readonly isRefused: boolean;
}

const servicesOf = (before: Partner | undefined, after: Partner): readonly string[] =>
  [...new Set([...Object.keys(before?.services ?? {}), ...Object.keys(after.services)])].sort();

const sayVerdict = (change: string, verdict: TransitionVerdict): JudgedChange => {
  if (verdict.verdict === 'allowed') return { line: `allowed: ${change}`, isRefused: false };
  return { line: `refused: ${change}: ${verdict.reasons.map(sayTransitionRefusal).join('; ')}`, isRefused: true };
};

const judgeService = (
  service: string,
  [before, after]: readonly [Partner | undefined, Partner],
  { rules, today }: { readonly rules: RegisterRules; readonly today: IsoDate },
): readonly JudgedChange[] => {
  const [from, record] = [before?.services[service]?.status, after.services[service]];
  const place = `${after.id} ${sayService(service).toLowerCase()}`;
  if (!record)
    return from === undefined
      ? []
      : [{ line: `refused: ${place}: the record is gone; end it with a reason`, isRefused: true }];
  if (from === record.status) return [];
  const facts = { service, record, assurance: after.assurance, closedOn: after.closedOn, rules, today };
  const change = `${place}: ${from === undefined ? 'new' : sayStatus(from)} → ${sayStatus(record.status)}`;
  return [sayVerdict(change, judgeTransition(from, record.status, facts))];
};

/** Each step that a record took since the file before, allowed or refused with the reason (LIF-01, ADM-05). */
export const judgeChanges = (
  before: readonly Partner[],
  after: readonly Partner[],
  { rules = DEFAULT_RULES, today }: { readonly rules?: RegisterRules; readonly today: IsoDate },
): readonly JudgedChange[] => {
  const earlier = new Map(before.map((partner) => [partner.id, partner]));
  const ids = new Set(after.map(({ id }) => id));
  const left = before
    .filter(({ id, services }) => !ids.has(id) && Object.values(services).some((one) => one?.status === 'active'))
    .map(({ id }) => ({ line: `refused: ${id}: an active partner is gone; end it with a reason`, isRefused: true }));
  const steps = after.flatMap((partner) => {
    const old = earlier.get(partner.id);
    return servicesOf(old, partner).flatMap((service) => judgeService(service, [old, partner], { rules, today }));
  });
  return [...steps, ...left];
};
