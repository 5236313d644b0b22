import { parseUnchecked, withUnchecked, type UncheckedReason, type UncheckedSend } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

const KEY = 'partner-sharing.unchecked';

/** Appointments that were sent without a check and not looked after yet, the oldest first. */
export const listUncheckedSends = async ({
  memory,
}: Pick<AlertPorts, 'memory'>): Promise<Result<readonly UncheckedSend[], Failure>> => {
  const kept = await attempt(() => memory.read(KEY));
  return kept.ok ? succeed(parseUnchecked(kept.value)) : kept;
};

/** An appointment goes without a check: time and reason are kept, so that the pane can say so. Never throws. */
export const recordUncheckedSend = async (
  ports: Pick<AlertPorts, 'clock' | 'memory'>,
  reason: UncheckedReason,
): Promise<Result<void, Failure>> => {
  const sends = await listUncheckedSends(ports);
  const before = sends.ok ? sends.value : [];
  return attempt(() => ports.memory.save(KEY, withUnchecked(before, { at: ports.clock.now(), reason })));
};

/** The person has seen to those sent up to this moment (epoch milliseconds); later ones stay. */
export const forgetUncheckedSends = async (
  ports: Pick<AlertPorts, 'memory'>,
  upTo: number,
): Promise<Result<void, Failure>> => {
  const sends = await listUncheckedSends(ports);
  if (!sends.ok) return sends;
  return attempt(() =>
    ports.memory.save(
      KEY,
      sends.value.filter(({ at }) => at > upTo),
    ),
  );
};
