import type { Failure } from '../../application/failure';
import type { Clock } from '../../application/clock';
import { fail, succeed, type Result } from '../../domain/result';
import { silent, toFailure } from './officeFailure';

/** Runs one callback-style call of office.js, such as `(done) => item.subject.getAsync(done)`. */
export type Call = <T>(start: (done: (answer: Office.AsyncResult<T>) => void) => void) => Promise<Result<T, Failure>>;

/** Calls that can be let go together. */
export interface CallScope {
  readonly call: Call;
  /** What was asked and not answered is left unsettled, what is asked from now on is not passed on; no timer stays. */
  readonly end: () => void;
}

type Now = Pick<Clock, 'now'>;

/** Some hosts lose callbacks (a closed item, a refused message), so every call has its time. The first answer counts. */
export const createCallScope = (clock: Now, answerWithin = 10_000): CallScope => {
  const endings = new Set<() => void>();
  let ended = false;
  const call: Call = (start) =>
    new Promise((resolve) => {
      if (ended) return;
      const stop = () => {
        clearTimeout(timer);
        endings.delete(stop);
      };
      const settle = (result: Parameters<typeof resolve>[0]) => {
        if (!endings.has(stop)) return;
        stop();
        resolve(result);
      };
      const timer = setTimeout(() => settle(fail(silent(clock.now()))), answerWithin);
      endings.add(stop);
      try {
        start((answer) => settle(toResult(answer, clock)));
      } catch (error) {
        settle(fail(toFailure(error instanceof Error ? { name: error.name } : undefined, clock.now())));
      }
    });
  return {
    call,
    end: () => {
      ended = true;
      endings.forEach((stop) => stop());
    },
  };
};

/** Calls for as long as the page lives. */
export const createCall = (clock: Now, answerWithin?: number): Call => createCallScope(clock, answerWithin).call;

const toResult = <T>(answer: Office.AsyncResult<T> | undefined, clock: Now): Result<T, Failure> => {
  // office.js declares an enum; its values are these words.
  const isDone = answer !== undefined && String(answer.status) === 'succeeded';
  return isDone ? succeed(answer.value) : fail(toFailure(answer?.error, clock.now()));
};
