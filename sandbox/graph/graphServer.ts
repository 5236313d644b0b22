import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswering, newNames, worldOf } from './answering';
import type { GraphAnswer } from './call';
import { ANSWER_HEADERS, PREFLIGHT_HEADERS } from './cors';
import type { GraphServer, GraphServerOptions } from './graphServerOptions';
import { createMailboxLimits } from './mailboxLimits';
import { refusalAnswer } from './outcome';
import type { RequestNames } from './outcome';
import { readRequest } from './readRequest';
import { createRecorder } from './recorder';
import { Refusal } from './refusal';

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
const BROKEN = '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata","value":[{"id":"AAMk';

const headersFor = (names: RequestNames) => ({
  ...ANSWER_HEADERS,
  Date: new Date(names.at).toUTCString(),
  'request-id': names.requestId,
  'client-request-id': names.clientRequestId,
});

const send = (response: ServerResponse, { status, body, headers }: GraphAnswer, names: RequestNames): void => {
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...headersFor(names),
    ...(text !== undefined && { 'Content-Type': JSON_TYPE }),
    ...headers,
  });
  response.end(text);
};

/** Microsoft Graph v1.0, as far as a calendar add-in meets it, over one invented world. */
export const createGraphServer = (options: GraphServerOptions): GraphServer => {
  const limits = createMailboxLimits(() => performance.now());
  const answer = createAnswering({ options, limits, record: createRecorder(options) });

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (message.method === 'OPTIONS' && !options.faults.isOffline())
      return void response.writeHead(200, PREFLIGHT_HEADERS).end();
    if (message.method === 'OPTIONS') return void message.socket.destroy();
    const given = message.headers['client-request-id'];
    const names: RequestNames = {
      ...newNames(typeof given === 'string' ? given : undefined),
      at: worldOf(options).now(),
    };
    const request = await readRequest(message);
    if (!request)
      return send(
        response,
        refusalAnswer(new Refusal({ status: 404, code: 'BadRequest' }, 'Only /v1.0 is simulated.'), names),
        names,
      );
    const outcome = await answer(request, names);
    if (outcome.kind === 'cut') return void message.socket.destroy();
    if (outcome.kind === 'malformed')
      return void response.writeHead(200, { ...headersFor(names), 'Content-Type': JSON_TYPE }).end(BROKEN);
    send(response, outcome.answer, names);
  };

  const server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      message.socket.destroy();
    });
  });

  return {
    start: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
