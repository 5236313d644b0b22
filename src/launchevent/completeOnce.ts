import type { Answer, Work } from './answer';
import { runInTime, type Limits } from './runInTime';

/**
 * Together less than 4 seconds. Outlook tells people after 5 that the add-in takes long, and counts the loading of this
 * script among them.
 */
const DECIDE: Limits = { within: 2000, perCall: 1500 };
const REMEMBER: Limits = { within: 1800, perCall: 850 };

const REMEMBERED_NOTHING = (): Promise<unknown> => Promise.resolve();

/** The one place where an event is completed: once, whatever fails, throws, hangs or answers twice. */
export const completeOnce = async (
  office: typeof Office,
  event: Pick<Office.MailboxEvent, 'completed'>,
  work: Work,
): Promise<void> => {
  const decided = await runInTime<Answer>(office, DECIDE, work.decide);
  const answer = typeof decided === 'string' ? work.giveUp(decided) : decided;
  await runInTime(office, REMEMBER, answer.remember || REMEMBERED_NOTHING);
  try {
    event.completed(answer.options);
  } catch {
    // The host has taken the event back, after its own time-out or with the window; it cannot be told any more.
  }
};
