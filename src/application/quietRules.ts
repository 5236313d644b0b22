import { parseRuleWaivers, withoutRuleWaiver, withRuleWaiver, type RuleWaiver } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

const KEY = 'partner-sharing.quiet';

type QuietPorts = Pick<AlertPorts, 'clock' | 'memory'>;
type Listed = Promise<Result<readonly RuleWaiver[], Failure>>;

/** Which rules are quiet, until when and why: all that is kept of it, in the roaming settings, for events too. */
export const listRuleWaivers = async ({ clock, memory }: QuietPorts): Listed => {
  const kept = await attempt(() => memory.read(KEY));
  return kept.ok ? succeed(parseRuleWaivers(kept.value, clock.now())) : kept;
};

const change = async (ports: QuietPorts, edit: (before: readonly RuleWaiver[]) => readonly RuleWaiver[]): Listed => {
  const before = await listRuleWaivers(ports);
  if (!before.ok) return before;
  const after = edit(before.value);
  const saved = await attempt(() => ports.memory.save(KEY, after));
  return saved.ok ? succeed(after) : saved;
};

export const quietRule = (ports: QuietPorts, waiver: RuleWaiver): Listed =>
  change(ports, (before) => withRuleWaiver(before, waiver));

/** The rule speaks again, at once. */
export const wakeRule = (ports: QuietPorts, ruleId: string): Listed =>
  change(ports, (before) => withoutRuleWaiver(before, ruleId));
