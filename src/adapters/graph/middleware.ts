import {
  AuthenticationHandler,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';

type ShouldRetry = RetryHandlerOptions['shouldRetry'];

export interface Patience {
  /** Milliseconds for one answer. */
  readonly answerWithin: number;
  /** Seconds before the first repetition, where the server names none. */
  readonly firstDelay: number;
  /** Seconds; a server that asks for more is not waited for, the person is told instead. */
  readonly longestDelay: number;
}

export const PATIENCE: Patience = { answerWithin: 30_000, firstDelay: 1, longestDelay: 20 };

const REPETITIONS = 3;

/** Token, repetition, request id, time limit, request; in this order. */
export const createMiddleware = (patience: Patience): Middleware[] => [
  // Each request brings its own token in its options; this one is never asked.
  new AuthenticationHandler({ getAccessToken: () => Promise.reject(new Error('A request was sent without a token.')) }),
  new RetryHandler(new RetryHandlerOptions(patience.firstDelay, REPETITIONS, mayRepeat(patience))),
  new TelemetryHandler(),
  limitTime(patience.answerWithin),
  new HTTPMessageHandler(),
];

/**
 * A write is repeated after 429 only, when the server says that it did nothing. After 503, 504 or a lost connection the
 * change may have been made: then the caller reads what the server holds. (The library itself would repeat it.)
 */
const mayRepeat =
  (patience: Patience): ShouldRetry =>
  (...[, , , options, response]) => {
    const isRead = options?.method === 'GET';
    if (!isRead && response.status !== 429) return false;
    return Number(response.headers.get('Retry-After') ?? 0) <= patience.longestDelay;
  };

/** No answer came: in time, or at all. */
class NoAnswerError extends Error {
  constructor(override readonly name: 'TimeoutError' | 'NetworkError') {
    super(name);
  }
}

const limitTime = (milliseconds: number): Middleware => {
  let next: Middleware | undefined;
  return {
    setNext: (following) => (next = following),
    execute: async (context: Context) => {
      const signal = AbortSignal.timeout(milliseconds);
      context.options = { ...context.options, signal };
      try {
        await next?.execute(context);
      } catch {
        throw new NoAnswerError(signal.aborted ? 'TimeoutError' : 'NetworkError');
      }
    },
  };
};
