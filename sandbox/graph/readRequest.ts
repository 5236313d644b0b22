import type { IncomingMessage } from 'node:http';
import type { WireRequest } from './prepareCall';

const PREFIX = '/v1.0';

interface WrittenRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

const textOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parse = (text: string): Pick<WireRequest, 'body' | 'hasBrokenBody' | 'text'> => {
  if (text.trim() === '') return { hasBrokenBody: false };
  try {
    return { body: JSON.parse(text), hasBrokenBody: false, text };
  } catch {
    return { hasBrokenBody: true, text };
  }
};

/** The request below `/v1.0`; `undefined` for any other address. */
export const toWireRequest = ({ method, url, headers, text }: WrittenRequest): WireRequest | undefined =>
  url.startsWith(`${PREFIX}/`) ? { method, target: url.slice(PREFIX.length), headers, ...parse(text) } : undefined;

/** The same, from Node's server. */
export const readRequest = async (message: IncomingMessage): Promise<WireRequest | undefined> => {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  const { method = 'GET', url = '' } = message;
  return toWireRequest({ method, url, headers, text: await textOf(message) });
};
