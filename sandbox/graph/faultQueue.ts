import type { Fault } from '../settings';

/** Faults that wait for requests, oldest first. */
export interface FaultQueue {
  list(): readonly Fault[];
  /** Throws a SyntaxError for a path that is no regular expression; the queue then stays as it was. */
  replace(faults: readonly Fault[]): void;
  /** The fault that meets this request, or `undefined`; counts it down. `path` is the one below `/v1.0`. */
  take(method: string, path: string): Fault | undefined;
  /** Whether the whole service is out of reach; a preflight asks this, and does not count. */
  isOffline(): boolean;
}

const matches = (fault: Fault, method: string, path: string): boolean =>
  (fault.method === '*' || fault.method === method) && new RegExp(fault.path).test(path);

const checked = (fault: Fault): Fault => {
  new RegExp(fault.path);
  return { ...fault };
};

export const createFaultQueue = (initial: readonly Fault[] = []): FaultQueue => {
  let waiting: readonly Fault[] = initial.map(checked);

  const countDown = (met: Fault): void => {
    if (met.times === 0) return;
    waiting = waiting.flatMap((fault) =>
      fault !== met ? [fault] : met.times > 1 ? [{ ...met, times: met.times - 1 }] : [],
    );
  };

  return {
    list: () => waiting,
    replace: (faults) => {
      waiting = faults.map(checked);
    },
    take: (method, path) => {
      const met = waiting.find((fault) => matches(fault, method, path));
      if (met) countDown(met);
      return met;
    },
    isOffline: () => waiting.some((fault) => fault.kind === 'offline'),
  };
};
