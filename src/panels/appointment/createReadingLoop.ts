/** Outlook has no event for a title or a text that changes. */
export const READ_EVERY_MS = 2000;

export interface ReadingLoop {
  /** Reads at once, and from then on again and again. */
  readonly start: () => void;
  /** Leaves no timer behind; a reading that is under way may still end. */
  readonly stop: () => void;
  /** Reads at once, or as soon as the reading that is under way has ended. Nothing while it is stopped. */
  readonly readNow: () => void;
}

/** Never two readings at a time: a slow one makes the next wait, and what was missed meanwhile is read once. */
export const createReadingLoop = (read: () => Promise<void>): ReadingLoop => {
  let timer: ReturnType<typeof setInterval> | undefined;
  let isReading = false;
  let isAskedAgain = false;

  const run = async (): Promise<void> => {
    isReading = true;
    isAskedAgain = false;
    await read().catch(() => undefined);
    isReading = false;
    if (isAskedAgain) void run();
  };
  const readNow = (): void => {
    if (timer === undefined) return;
    if (isReading) isAskedAgain = true;
    else void run();
  };
  return {
    readNow,
    start: () => {
      if (timer !== undefined) return;
      timer = setInterval(() => {
        if (!isReading) void run();
      }, READ_EVERY_MS);
      readNow();
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
      isAskedAgain = false;
    },
  };
};
