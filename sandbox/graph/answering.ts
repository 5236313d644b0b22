import { randomUUID } from 'node:crypto';
import type { Fault } from '../settings';
import { runBatch } from './batch';
import type { GraphAnswer } from './call';
import type { GraphServerOptions } from './graphServerOptions';
import { cutsAfter, cutsBefore, delayOf, refusalAfter, refusalBefore } from './injectedFault';
import type { MailboxLimits } from './mailboxLimits';
import { refusalAnswer } from './outcome';
import type { Outcome, RequestNames } from './outcome';
import { bearerOf, prepareCall } from './prepareCall';
import type { WireRequest } from './prepareCall';
import { Refusal } from './refusal';
import type { Recorder } from './recorder';

export interface AnsweringParts {
  readonly options: GraphServerOptions;
  readonly limits: MailboxLimits;
  readonly record: Recorder;
}

export type Answering = (request: WireRequest, names: RequestNames) => Promise<Outcome>;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const worldOf = ({ world }: GraphServerOptions) => (typeof world === 'function' ? world() : world);

/** Answers one request, or each of a batch, faults and limits included, and records it. */
export const createAnswering = ({ options, limits, record }: AnsweringParts): Answering => {
  const { faults, settings, latency = 15 } = options;

  const work = async (request: WireRequest, fault: Fault | undefined): Promise<GraphAnswer> => {
    const { route, call } = prepareCall(worldOf(options), settings(), request);
    const leave = route.mailbox
      ? limits.enter(call.parameters['user']?.toLowerCase() ?? call.me, settings().graph.concurrencyLimit)
      : () => undefined;
    try {
      if (latency + delayOf(fault) > 0) await wait(latency + delayOf(fault));
      const refusal = fault && refusalBefore(fault);
      if (refusal) throw refusal;
      return route.answer({ ...call, fault: fault?.kind });
    } finally {
      leave();
    }
  };

  const workBatch = async (request: WireRequest, fault: Fault | undefined): Promise<GraphAnswer | Outcome> => {
    bearerOf(worldOf(options), request.headers);
    await wait(delayOf(fault));
    const refusal = fault && refusalBefore(fault);
    if (refusal) throw refusal;
    return runBatch(request, (item) => answerOne(item, { ...newNames(), at: worldOf(options).now() }));
  };

  const outcomeOf = async (request: WireRequest, names: RequestNames): Promise<Outcome> => {
    const fault = faults.take(request.method, request.target);
    if (fault && cutsBefore(fault)) return { kind: 'cut', fault: fault.kind };
    try {
      const isBatch = request.method === 'POST' && request.target === '/$batch';
      const done = await (isBatch ? workBatch(request, fault) : work(request, fault));
      if ('kind' in done) return done;
      if (fault && cutsAfter(fault)) return { kind: 'cut', fault: fault.kind };
      if (fault?.kind === 'malformed') return { kind: 'malformed', fault: fault.kind };
      const refusal = fault && refusalAfter(fault);
      return { kind: 'answered', answer: refusal ? refusalAnswer(refusal, names) : done, fault: fault?.kind };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'answered', answer: refusalAnswer(error, names), fault: fault?.kind };
    }
  };

  const answerOne: Answering = async (request, names) => {
    const began = performance.now();
    const outcome = await outcomeOf(request, names);
    record({ request, names, outcome, milliseconds: Math.round(performance.now() - began) });
    return outcome;
  };
  return answerOne;
};

export const newNames = (clientRequestId?: string): Omit<RequestNames, 'at'> => {
  const requestId = randomUUID();
  return { requestId, clientRequestId: clientRequestId ?? requestId };
};
