import { createGraphHandler } from './graphHandler';
import type { GraphServerOptions } from './graphServerOptions';
import { toWireRequest } from './readRequest';

const GRAPH = 'https://graph.microsoft.com';

const NO_BODY = [204, 304];

/** A `fetch` whose Microsoft Graph is the simulator in this very process: the same answers, without sockets. */
export const createGraphFetch = (options: GraphServerOptions): typeof fetch => {
  const handler = createGraphHandler(options);
  return async (input, init) => {
    const address = String(input);
    if (!address.startsWith(GRAPH)) throw new TypeError(`No network here: ${address}`);
    const url = address.slice(GRAPH.length);
    const headers = Object.fromEntries(new Headers(init?.headers).entries());
    const text = typeof init?.body === 'string' ? init.body : '';
    const request = toWireRequest({ method: init?.method ?? 'GET', url, headers, text });
    const answer = await handler.answer(request, url, headers['client-request-id']);
    if (answer === 'cut') throw new TypeError('fetch failed');
    const body = NO_BODY.includes(answer.status) ? null : (answer.text ?? null);
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
};
