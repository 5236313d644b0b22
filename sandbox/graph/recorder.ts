import { appendFileSync } from 'node:fs';
import type { Exchange } from '../outlook/api';
import type { GraphServerOptions } from './graphServerOptions';
import type { Outcome, RequestNames } from './outcome';
import type { WireRequest } from './prepareCall';

export interface Recording {
  readonly request: WireRequest;
  readonly names: RequestNames;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export type Recorder = (recording: Recording) => void;

const exchangeOf = ({ request, names, outcome, milliseconds }: Recording, n: number): Exchange => ({
  n,
  at: names.at,
  method: request.method,
  path: `/v1.0${request.target}`,
  status: outcome.kind === 'answered' ? outcome.answer.status : outcome.kind === 'malformed' ? 200 : 0,
  milliseconds,
  requestId: names.requestId,
  fault: outcome.fault,
  requestBody: request.body,
  responseBody: outcome.kind === 'answered' ? outcome.answer.body : undefined,
});

/** Tells the listener of each exchange and writes those to the file that ended with an answer of Graph's own form. */
export const createRecorder = ({ log, onExchange }: GraphServerOptions): Recorder => {
  let count = 0;
  return (recording) => {
    count += 1;
    const exchange = exchangeOf(recording, count);
    onExchange?.(exchange);
    if (log === undefined || recording.outcome.kind !== 'answered') return;
    const { method, path, requestBody, status, responseBody } = exchange;
    appendFileSync(log, `${JSON.stringify({ method, path, requestBody, status, responseBody })}\n`);
  };
};
