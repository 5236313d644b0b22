import type { GraphCall } from './call';
import { badRequest } from './refusal';
import { invalid } from './siteRefusal';

const GRAPH = 'https://graph.microsoft.com/v1.0';
const STANDARD = 200;
const MOST = 5000;

export const pageSizeOf = ({ query }: GraphCall): number => {
  const text = query.get('$top');
  if (text === null) return STANDARD;
  if (!/^\d+$/.test(text) || Number(text) === 0)
    throw badRequest(`Invalid value '${text}' for $top query option found.`);
  if (Number(text) > MOST) throw invalid(`The value for $top must not be greater than ${MOST}.`);
  return Number(text);
};

/** An address of the real Graph's, with the same question and another place to begin at. */
export const addressWith = ({ target, query }: GraphCall, place: Readonly<Record<string, string>>): string => {
  const rest = [...query.entries()].filter(([name]) => name !== '$skiptoken' && name !== 'token');
  const text = [...rest, ...Object.entries(place)].map(
    ([name, value]) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`,
  );
  return `${GRAPH}${target.split('?')[0]}${text.length > 0 ? '?' : ''}${text.join('&')}`;
};

/** Rows are numbered upwards, and a page begins after the last row of the one before. */
export const rowsAfter = ({ query }: GraphCall): number => {
  const token = query.get('$skiptoken');
  if (token === null) return 0;
  const found = /^Paged=TRUE&p_ID=(\d+)$/.exec(token);
  if (!found) throw invalid('The skip token is not valid.');
  return Number(found[1]);
};

export const skipTokenAfter = (id: string): Readonly<Record<string, string>> => ({
  $skiptoken: `Paged=TRUE&p_ID=${id}`,
});
