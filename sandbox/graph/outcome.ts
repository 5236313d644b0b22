import type { Fault } from '../settings';
import type { GraphAnswer } from './call';
import type { Refusal } from './refusal';

/** What becomes of a request on the wire. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: GraphAnswer; readonly fault?: Fault['kind'] }
  | { readonly kind: 'malformed'; readonly fault: Fault['kind'] }
  | { readonly kind: 'cut'; readonly fault: Fault['kind'] };

export interface RequestNames {
  readonly requestId: string;
  readonly clientRequestId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Graph's error body. */
export const refusalAnswer = ({ status, code, message, headers }: Refusal, names: RequestNames): GraphAnswer => ({
  status,
  headers,
  body: {
    error: {
      code,
      message,
      innerError: {
        date: new Date(names.at).toISOString().slice(0, 19),
        'request-id': names.requestId,
        'client-request-id': names.clientRequestId,
      },
    },
  },
});
