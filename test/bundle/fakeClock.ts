interface Due {
  readonly at: number;
  readonly run: () => void;
  /** Set by the bundle; the others are Outlook's own latencies. */
  readonly mine: boolean;
}

/** Time that stands still until it is told to go on. Milliseconds since the start. */
export const createFakeClock = () => {
  const due = new Map<number, Due>();
  let now = 0;
  let last = 0;
  const add = (run: () => void, milliseconds: number, mine: boolean): number => {
    last += 1;
    due.set(last, { at: now + Math.max(0, milliseconds), run, mine });
    return last;
  };
  const next = (): readonly [number, Due] | undefined => [...due].sort(([a, x], [b, y]) => x.at - y.at || a - b)[0];
  return {
    now: () => now,
    setTimeout: (run: () => void, milliseconds = 0) => add(run, milliseconds, true),
    clearTimeout: (timer: number | undefined) => void due.delete(timer ?? 0),
    later: (run: () => void, milliseconds: number) => void add(run, milliseconds, false),
    /** Timers of the bundle that are still set. */
    timers: () => [...due.values()].filter(({ mine }) => mine).length,
    /** Lets promises settle and time pass, from one timer to the next, up to a moment or until `isDone`. */
    runUntil: async (moment: number, isDone: () => boolean = () => false): Promise<void> => {
      for (;;) {
        await settle();
        const first = next();
        if (isDone() || first === undefined || first[1].at > moment) return;
        due.delete(first[0]);
        now = first[1].at;
        first[1].run();
      }
    },
  };
};

export type FakeClock = ReturnType<typeof createFakeClock>;

/** All promises that can go on have gone on when the next turn of the event loop begins. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
