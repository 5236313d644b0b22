import type { SentCheck } from '../application/checkSentSince';
import type { Tone } from './sayStanding';

export interface SentCheckWords {
  readonly title: string;
  readonly tone: Tone;
  /** What was not looked at. */
  readonly gap?: string;
}

/** What is done about one of them, since only the open appointment can be corrected beside the pane. */
export const sayReviewHere = 'Open it in your calendar to correct it, then send the update.';

const appointments = (count: number): string => (count === 1 ? '1 appointment' : `${count} appointments`);

/** What looking at everything that was changed since then came to. */
export const saySentCheck = ({ checkedCount, found, isComplete }: SentCheck): SentCheckWords => {
  const gap = isComplete ? undefined : 'Earlier ones were not checked: more was changed since than is read here.';
  const checked = `Checked ${appointments(checkedCount)} changed since then`;
  if (found.length === 0) {
    return { title: `${checked}: nothing that people outside can read`, tone: isComplete ? 'active' : 'unknown', gap };
  }
  return { title: `${checked}: ${found.length} to look at`, tone: 'attention', gap };
};
