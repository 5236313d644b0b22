import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpServer {
  /** Port 0 takes any free one. Resolves with the port; rejects with EADDRINUSE. */
  start(port: number): Promise<number>;
  /** Does not wait for connections that browsers keep open. */
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** For this machine alone: nothing of the sandbox is offered to the network. */
const HOST = '127.0.0.1';

export function createHttpServer(handle: Handler): HttpServer {
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    handle(request, response).catch((error: unknown) => answerError(response, error));
  });
  return {
    start: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A request that cannot be answered as asked; the message goes to whoever asked. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

export function answerJson(response: ServerResponse, status: number, body?: unknown): void {
  if (status === 204) return void response.writeHead(204).end();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** @throws RequestError if the body is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'The body is no JSON.');
  }
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const status = error instanceof RequestError ? error.status : 500;
  answerJson(response, status, { error: error instanceof Error ? error.message : String(error) });
}
