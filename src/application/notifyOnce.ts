import { notifiedMark, type AlertDecision } from '../domain/alert';
import { succeed, type Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

const KEY = 'partner-sharing.notified';

/** `unchanged`: the same was said before, or there was nothing to say and nothing to take back. */
export type NoticeOutcome = 'shown' | 'removed' | 'unchanged';

export interface Notice {
  /** The sentence for this decision and these files. */
  readonly text: string;
  /** Files in the appointment, said where nothing weighs more (GOV-04). */
  readonly fileCount?: number;
}

/**
 * Shows the notification, once for the same content, and takes it back when there is nothing left to say. Where the session cannot be read it is shown: twice is better than never.
 */
export const notifyOnce = async (
  { notices, session }: Pick<AlertPorts, 'notices' | 'session'>,
  decision: AlertDecision,
  { text, fileCount = 0 }: Notice,
): Promise<Result<NoticeOutcome, Failure>> => {
  const mark = notifiedMark(decision, fileCount);
  const before = await attempt(() => session.read(KEY));
  const last = before.ok ? before.value || '' : undefined;
  if (last === mark) return succeed('unchanged');
  const done = await attempt(() => (mark === '' ? notices.remove() : notices.show(text)));
  if (!done.ok) return done;
  const saved = await attempt(() => session.save(KEY, mark));
  return saved.ok || mark !== '' ? succeed(mark === '' ? 'removed' : 'shown') : saved;
};
