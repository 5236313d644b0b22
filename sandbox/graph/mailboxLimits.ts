import { throttled } from './refusal';

const WINDOW = 600_000;
const IN_WINDOW = 10_000;

export interface MailboxLimits {
  /** Takes a place for one request and gives the way to leave it; throws the 429 that Graph answers above a limit. */
  enter(mailbox: string, atOnce: number): () => void;
}

/**
 * Exchange's limits per mailbox: so many requests at once, and 10,000 in ten minutes. `elapsed` gives milliseconds of
 * any origin.
 */
export const createMailboxLimits = (elapsed: () => number): MailboxLimits => {
  const inside = new Map<string, number>();
  const seen = new Map<string, number[]>();

  const countInWindow = (mailbox: string): void => {
    const since = elapsed() - WINDOW;
    const recent = seen.get(mailbox) ?? [];
    const firstRecent = recent.findIndex((at) => at > since);
    recent.splice(0, firstRecent < 0 ? recent.length : firstRecent);
    seen.set(mailbox, recent);
    if (recent.length >= IN_WINDOW) throw throttled(Math.ceil(((recent[0] ?? 0) - since) / 1000));
    recent.push(elapsed());
  };

  return {
    enter: (mailbox, atOnce) => {
      const now = inside.get(mailbox) ?? 0;
      if (atOnce > 0 && now >= atOnce) throw throttled(1);
      if (atOnce > 0) countInWindow(mailbox);
      inside.set(mailbox, now + 1);
      return () => inside.set(mailbox, (inside.get(mailbox) ?? 1) - 1);
    },
  };
};
