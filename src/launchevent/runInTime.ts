import { now } from '../adapters/clock/systemClock';
import { createCallScope } from '../adapters/outlook/call';
import type { AlertPorts } from '../application/alertPorts';
import { createEventPorts } from './createEventPorts';

/** In milliseconds. */
export interface Limits {
  readonly within: number;
  /** For each call of Outlook, so that one part that hangs does not cost the others. */
  readonly perCall: number;
}

export type Run<T> = (ports: AlertPorts) => Promise<T>;

/** Whatever fails or hangs, this ends in time and leaves neither timer nor call behind. */
export const runInTime = <T>(
  office: typeof Office,
  { within, perCall }: Limits,
  run: Run<T>,
): Promise<T | 'tooSlow' | 'failedInside'> =>
  new Promise((resolve) => {
    const scope = createCallScope({ now }, perCall);
    const end = (outcome: T | 'tooSlow' | 'failedInside'): void => {
      clearTimeout(timer);
      scope.end();
      resolve(outcome);
    };
    const timer = setTimeout(() => end('tooSlow'), within);
    Promise.resolve()
      .then(() => run(createEventPorts(office, scope.call)))
      .then(end, () => end('failedInside'));
  });
