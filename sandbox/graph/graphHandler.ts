import { createAnswering, newNames, worldOf } from './answering';
import { findDownload } from './appFolder';
import type { GraphAnswer } from './call';
import { ANSWER_HEADERS } from './cors';
import type { GraphServerOptions } from './graphServerOptions';
import { createMailboxLimits } from './mailboxLimits';
import { refusalAnswer } from './outcome';
import type { RequestNames } from './outcome';
import type { WireRequest } from './prepareCall';
import { createRecorder } from './recorder';
import { Refusal } from './refusal';

/** What goes back on the wire; `cut`: the connection breaks and nothing does. */
export type WireAnswer =
  { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text?: string } | 'cut';

export interface GraphHandler {
  /** `undefined` for a request to another address than `/v1.0`; `path` is then what was asked for. */
  answer(request: WireRequest | undefined, path: string, clientRequestId?: string): Promise<WireAnswer>;
}

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
const BROKEN = '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata","value":[{"id":"AAMk';

const headersFor = (names: RequestNames): Record<string, string> => ({
  ...ANSWER_HEADERS,
  Date: new Date(names.at).toUTCString(),
  'request-id': names.requestId,
  'client-request-id': names.clientRequestId,
});

const wired = ({ status, body, headers }: GraphAnswer, names: RequestNames): WireAnswer => {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const type: Record<string, string> = text === undefined ? {} : { 'Content-Type': JSON_TYPE };
  return { status, text, headers: { ...headersFor(names), ...type, ...headers } };
};

const notHere = (): Refusal => new Refusal({ status: 404, code: 'BadRequest' }, 'Only /v1.0 is simulated.');

/** The simulator without a network: what a request is answered with. */
export const createGraphHandler = (options: GraphServerOptions): GraphHandler => {
  const limits = createMailboxLimits(() => performance.now());
  const answering = createAnswering({ options, limits, record: createRecorder(options) });

  return {
    answer: async (request, path, clientRequestId) => {
      const world = worldOf(options);
      const names: RequestNames = { ...newNames(clientRequestId), at: world.now() };
      const file = request ? undefined : findDownload(world, path);
      if (file !== undefined) return { status: 200, headers: headersFor(names), text: file };
      if (!request) return wired(refusalAnswer(notHere(), names), names);
      const outcome = await answering(request, names);
      if (outcome.kind === 'cut') return 'cut';
      if (outcome.kind === 'malformed')
        return { status: 200, headers: { ...headersFor(names), 'Content-Type': JSON_TYPE }, text: BROKEN };
      return wired(outcome.answer, names);
    },
  };
};
