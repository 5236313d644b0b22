import type { Answer } from './call';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/v1.0`; names in braces stand for one part of the path. */
  readonly path: string;
  /** Delegated scopes, any one of which is enough. */
  readonly scopes: readonly string[];
  /** Whether it asks Exchange: then its limits count, and a mailbox on-premises cannot be reached. */
  readonly mailbox: boolean;
  readonly answer: Answer;
  /** The body is whatever it is, not JSON. */
  readonly takesText?: boolean;
}

/** What one part of a path must be: a text in lower case, or a pattern that gives its names a value. */
type Part = string | RegExp;

interface CompiledRoute {
  readonly route: Route;
  readonly parts: readonly Part[];
}

const escape = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const compilePart = (part: string): Part =>
  part.includes('{') ? new RegExp(`^${escape(part).replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 'i') : part.toLowerCase();

const compile = (route: Route): CompiledRoute => ({ route, parts: route.path.split('/').map(compilePart) });

const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const parametersOf = (
  parts: readonly Part[],
  given: readonly (string | undefined)[],
): Record<string, string> | undefined => {
  if (given.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const text = given[index] ?? '';
    const match = typeof part === 'string' ? part === text.toLowerCase() && {} : part.exec(text)?.groups;
    if (!match) return undefined;
    Object.assign(found, match);
  }
  return found;
};

export type Match =
  { readonly route: Route; readonly parameters: Record<string, string> } | 'unknown address' | 'unknown method';

/** Ids may hold `/` and `=` when percent-encoded, so the path is cut first and decoded after. */
export const createRouter = (routes: readonly Route[]) => {
  const compiled = routes.map(compile);
  return (method: string, path: string): Match => {
    const given = path.split('/').map(decode);
    const matches = compiled.flatMap(({ route, parts }) => {
      const parameters = parametersOf(parts, given);
      return parameters ? [{ route, parameters }] : [];
    });
    if (matches.length === 0) return 'unknown address';
    return matches.find(({ route }) => route.method === method) ?? 'unknown method';
  };
};
