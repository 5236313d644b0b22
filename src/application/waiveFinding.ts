import { parseWaivers, withoutWaiver, withWaiver, type Waiver, type WaiverReason } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

type Changed = Promise<Result<readonly Waiver[], Failure>>;

const change = async (
  { waivers }: Pick<AlertPorts, 'waivers'>,
  edit: (before: readonly Waiver[]) => readonly Waiver[],
): Changed => {
  const kept = await attempt(() => waivers.read());
  if (!kept.ok) return kept;
  const after = edit(parseWaivers(kept.value));
  const saved = await attempt(() => waivers.save(after));
  return saved.ok ? succeed(after) : saved;
};

/** "Not sensitive here", for this entry alone: keeps rule, place and reason in the item, with neither text nor hash. */
export const waiveFinding = (ports: Pick<AlertPorts, 'waivers'>, finding: Waiver, reason?: WaiverReason): Changed =>
  change(ports, (before) => withWaiver(before, finding, reason));

/** Takes "not sensitive here" back. */
export const unwaiveFinding = (ports: Pick<AlertPorts, 'waivers'>, finding: Waiver): Changed =>
  change(ports, (before) => withoutWaiver(before, finding));
