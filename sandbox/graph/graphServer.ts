import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PREFLIGHT_HEADERS } from './cors';
import { createGraphHandler } from './graphHandler';
import type { GraphServer, GraphServerOptions } from './graphServerOptions';
import { readRequest } from './readRequest';

/** Microsoft Graph v1.0, as far as a calendar add-in meets it, over one invented world. */
export const createGraphServer = (options: GraphServerOptions): GraphServer => {
  const handler = createGraphHandler(options);

  const respond = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (message.method === 'OPTIONS' && !options.faults.isOffline())
      return void response.writeHead(200, PREFLIGHT_HEADERS).end();
    if (message.method === 'OPTIONS') return void message.socket.destroy();
    const given = message.headers['client-request-id'];
    const request = await readRequest(message);
    const answer = await handler.answer(request, message.url ?? '', typeof given === 'string' ? given : undefined);
    if (answer === 'cut') return void message.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.text);
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
