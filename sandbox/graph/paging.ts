import type { GraphAnswer, GraphCall } from './call';
import { appliedPreferences } from './preferences';
import { badRequest, notSimulated } from './refusal';

const GRAPH = 'https://graph.microsoft.com/v1.0';

const numberIn = (query: URLSearchParams, name: string): number | undefined => {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text)) throw badRequest(`Invalid value '${text}' for ${name} query option found.`);
  return Number(text);
};

const pageSizeOf = ({ query, preferences }: GraphCall, standard: number): number => {
  const top = numberIn(query, '$top');
  if (top === 0 || (top ?? 0) > 1000)
    throw badRequest("The limit of '1000' for Top query has been exceeded. The value has to be from 1 to 1000.");
  return top ?? Math.min(preferences.pageSize ?? standard, 1000);
};

/** The address of the next page holds the real Graph's name: that is the only one a product knows. */
const nextLink = ({ target, query }: GraphCall, skip: number): string => {
  const rest = [...query.entries()].filter(([name]) => name !== '$skip');
  const text = [...rest, ['$skip', String(skip)]].map(
    ([name = '', value = '']) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`,
  );
  return `${GRAPH}${target.split('?')[0]}?${text.join('&')}`;
};

/** Refuses query options that this address would otherwise leave out without a word. */
export const allowOptions = (query: URLSearchParams, known: readonly string[]): void => {
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !known.includes(name));
  if (unknown) throw notSimulated(`${unknown} at this address`);
};

/** One page of a collection, `standard` items long unless the request says otherwise, and the way to the next. */
export const pageOf = <T>(
  call: GraphCall,
  items: readonly T[],
  { standard, form }: { standard: number; form: (item: T) => unknown },
): GraphAnswer => {
  const skip = numberIn(call.query, '$skip') ?? 0;
  const end = skip + pageSizeOf(call, standard);
  const next = end < items.length ? { '@odata.nextLink': nextLink(call, end) } : {};
  const context = `${GRAPH}/$metadata#${call.target.split('?')[0]?.replace(/^\//, '')}`;
  return {
    status: 200,
    body: { '@odata.context': context, ...next, value: items.slice(skip, end).map(form) },
    headers: appliedPreferences(call.preferences),
  };
};
