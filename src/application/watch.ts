import type { Cancel } from './sharingPorts';

/** How far something long has come; `total` may grow while it runs. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Lets a screen follow something long, and stop it. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly cancel?: Cancel;
}

/** Exchange answers four requests of an app for one mailbox at a time (ADM-07). */
const AT_ONCE = 4;

/** Runs a task for each item, four at a time, in order of their start; begins no more once cancelled. */
export const eachOf = async <T>(
  items: readonly T[],
  { onProgress, cancel }: Watch,
  task: (item: T) => Promise<void>,
): Promise<void> => {
  const total = items.length;
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < total && !cancel?.cancelled) {
      const item = items[next] as T;
      next += 1;
      await task(item);
      done += 1;
      onProgress?.({ done, total });
    }
  };
  onProgress?.({ done, total });
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, total) }, lane));
};
