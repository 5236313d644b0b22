import type { Handler } from './httpServer';
import { answerJson, readJson, RequestError } from './httpServer';

/** One call of sandbox/outlook/api.ts. What it returns is the answer; `undefined` is 204. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** `:name` stands for one part of the path. */
  readonly path: string;
  readonly answer: (call: Call) => unknown;
}

export interface Call {
  /** Parts of the path, decoded. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Answers what matches a route and says whether one did. @throws RequestError as the route does. */
export function createRouter(routes: readonly Route[]): (...exchange: Parameters<Handler>) => Promise<boolean> {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    for (const route of routes) {
      const parts = route.method === request.method ? matchPath(route.path, pathname) : undefined;
      if (!parts) continue;
      const body = request.method === 'GET' ? undefined : await readJson(request);
      const answer = await route.answer({ parts, query: searchParams, body });
      answerJson(response, answer === undefined ? 204 : 200, answer);
      return true;
    }
    return false;
  };
}

export function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith(':')) parts[part.slice(1)] = decode(given[at] ?? '');
    else if (part !== given[at]) return undefined;
  }
  return parts;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new RequestError(400, `${part} is not well encoded.`);
  }
}
