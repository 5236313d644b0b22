import type { Failure } from '../../application/failure';
import type { Clock } from '../../application/ports';
import { fail, succeed, type Result } from '../../domain/result';
import { silent, toFailure } from './officeFailure';

/** Runs one callback-style call of office.js, such as `(done) => item.subject.getAsync(done)`. */
export type Call = <T>(start: (done: (answer: Office.AsyncResult<T>) => void) => void) => Promise<Result<T, Failure>>;

/** Some hosts lose callbacks (a closed item, a refused message), so every call has its time. */
export const createCall = (clock: Clock, answerWithin = 10_000): Call => {
  return (start) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(fail(silent(clock.now()))), answerWithin);
      const settle = (result: Parameters<typeof resolve>[0]) => {
        clearTimeout(timer);
        resolve(result);
      };
      try {
        start((answer) => {
          // office.js declares an enum; its values are these words.
          const isDone = String(answer.status) === 'succeeded';
          settle(isDone ? succeed(answer.value) : fail(toFailure(answer.error, clock.now())));
        });
      } catch (error) {
        settle(fail(toFailure(error instanceof Error ? { name: error.name } : undefined, clock.now())));
      }
    });
};
