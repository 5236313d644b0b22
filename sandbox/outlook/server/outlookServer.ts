import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Session } from '../api';
import { answerJson, createHttpServer, type HttpServer } from './httpServer';
import { createRouter } from './router';
import { eventRoutes } from './routes/eventRoutes';
import { mailboxRoutes } from './routes/mailboxRoutes';
import { sandboxRoutes } from './routes/sandboxRoutes';
import type { SandboxState } from './sandboxState';
import { readStaticFile } from './staticFiles';

export interface OutlookServerOptions {
  readonly state: SandboxState;
  readonly session: () => Session;
  /** The sandbox's own build, where the page that plays Outlook lies. */
  readonly sandboxFolder: string;
}

/** What the add-in's bridge calls from its own origin. The page's own calls need no leave. */
const FOR_THE_BRIDGE = new Set(['/api/account', '/api/tokens']);

/** Serves the page that plays Outlook, and the calls of sandbox/outlook/api.ts. */
export function createOutlookServer({ state, session, sandboxFolder }: OutlookServerOptions): HttpServer {
  const route = createRouter([...eventRoutes(state), ...mailboxRoutes(state), ...sandboxRoutes(state, session)]);
  return createHttpServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (FOR_THE_BRIDGE.has(pathname) && isPreflight(request, response, session().origins.addin)) return;
    if (await route(request, response)) return;
    const file = await readStaticFile(sandboxFolder, pathname === '/' ? 'index.html' : pathname);
    if (!file) return answerJson(response, 404, { error: `Nothing at ${request.method} ${pathname}` });
    response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  });
}

function isPreflight(request: IncomingMessage, response: ServerResponse, addinOrigin: string): boolean {
  response.setHeader('access-control-allow-origin', addinOrigin);
  response.setHeader('vary', 'Origin');
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'content-type');
  response.writeHead(204).end();
  return true;
}
