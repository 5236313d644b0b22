import type { AddinFrame, InvokeOutcome } from '../../host';

/** `unavailable`: the page did not come up; `ended`: Outlook stopped waiting. */
export type EventOutcome = InvokeOutcome | { readonly outcome: 'unavailable' } | { readonly outcome: 'ended' };

export interface EventRuntime {
  run(functionName: string, event: Readonly<Record<string, unknown>>): Promise<EventOutcome>;
  /** Ends whatever still runs. */
  end(): void;
}

/** So many milliseconds after its page has loaded, office.js in it must have come up. */
export const START_GRACE = 5000;

/**
 * The page in which the add-in's event handlers run: it is opened for the first of them and closed when the last has
 * completed, so that none finds what an earlier one left in memory, or settings that have changed since.
 */
export function createEventRuntime(openFrame: () => Promise<AddinFrame>): EventRuntime {
  let opening: Promise<AddinFrame> | undefined;
  const running = new Set<(outcome: EventOutcome) => void>();
  const finishAll = (outcome: EventOutcome) => [...running].forEach((finish) => finish(outcome));
  const close = () => {
    void opening?.then(
      (frame) => frame.dispose(),
      () => undefined,
    );
    opening = undefined;
  };
  const open = (): Promise<AddinFrame> => {
    const mine = openFrame();
    const fail = () => opening === mine && finishAll({ outcome: 'unavailable' });
    mine.then((frame) => watchStart(frame, fail), fail);
    return mine;
  };
  return {
    run: (functionName, event) =>
      new Promise((resolve) => {
        const finish = (outcome: EventOutcome) => {
          if (!running.delete(finish)) return;
          if (running.size === 0) close();
          resolve(outcome);
        };
        running.add(finish);
        opening ??= open();
        opening.then(
          (frame) => {
            if (running.has(finish)) void frame.invoke(functionName, event).then(finish);
          },
          () => undefined,
        );
      }),
    end: () => finishAll({ outcome: 'ended' }),
  };
}

/** A page that could not be fetched loads too: it is the browser's own, without office.js. */
function watchStart({ iframe, ready }: AddinFrame, fail: () => void): void {
  let isUp = false;
  void ready.then(() => {
    isUp = true;
  });
  iframe.addEventListener('load', () => setTimeout(() => isUp || fail(), START_GRACE));
}
