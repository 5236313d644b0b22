import type { Clock } from '../clock';

interface ScreenTurnsPorts {
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The pane answers in between: nothing longer than this at a stretch. In milliseconds. */
const LONGEST_STRETCH = 25;

/**
 * Asked between two pieces of work: `undefined`, or what to await because the screen goes first. Its turn is booked as a
 * stretch begins. While an answer is waited for it comes by itself, and such a time is no stretch of work.
 */
export const createScreenTurns = ({ clock, wait }: ScreenTurnsPorts) => {
  let began = 0;
  let booked: Promise<void> | undefined;
  return (): Promise<void> | undefined => {
    if (booked !== undefined) return clock.now() - began < LONGEST_STRETCH ? undefined : booked;
    began = clock.now();
    booked = wait(0).then(() => void (booked = undefined));
    return undefined;
  };
};
