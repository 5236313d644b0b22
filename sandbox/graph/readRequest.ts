import type { IncomingMessage } from 'node:http';
import type { WireRequest } from './prepareCall';

const PREFIX = '/v1.0';

const textOf = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parse = (text: string): { readonly body?: unknown; readonly hasBrokenBody: boolean } => {
  if (text.trim() === '') return { hasBrokenBody: false };
  try {
    return { body: JSON.parse(text), hasBrokenBody: false };
  } catch {
    return { hasBrokenBody: true };
  }
};

/** The request below `/v1.0`; `undefined` for any other address. */
export const readRequest = async (message: IncomingMessage): Promise<WireRequest | undefined> => {
  const url = message.url ?? '';
  if (!url.startsWith(`${PREFIX}/`)) return undefined;
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  return {
    method: message.method ?? 'GET',
    target: url.slice(PREFIX.length),
    headers,
    ...parse(await textOf(message)),
  };
};
