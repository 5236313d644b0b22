import { decodeBase64 } from './base64';
import { decodePercent } from './percent';
import { findParameter, type WebAddress } from './webAddress';

/** Version 1 keeps the address percent-encoded. */
const readFirst = ({ query }: WebAddress): string | undefined => {
  const value = findParameter(query, 'u');
  return value === undefined ? undefined : decodePercent(value);
};

/** Version 2 writes `-` for `%` and `_` for `/`. */
const readSecond = ({ query }: WebAddress): string | undefined => {
  const value = findParameter(query, 'u');
  return value === undefined ? undefined : decodePercent(value.replace(/-/g, '%').replace(/_/g, '/'));
};

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `*` stands for one character that was taken out, `**A` for two, `**B` for three and so on. */
const putBack = (text: string, taken: string): string => {
  let next = 0;
  const take = (count: number): string => taken.slice(next, (next += count));
  return text.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) =>
    take(run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2),
  );
};

/** Version 3: `/v3/__address__;characters taken out, as base64!…`. */
const readThird = ({ text }: WebAddress): string | undefined => {
  const begin = text.indexOf('/v3/__');
  const end = text.lastIndexOf('__;');
  if (begin < 0 || end < begin + 6) return undefined;
  const rest = text.slice(end + 3);
  const mark = rest.indexOf('!');
  const encoded = mark < 0 ? rest : rest.slice(0, mark);
  const taken = encoded === '' ? '' : decodeBase64(encoded);
  return taken === undefined ? undefined : putBack(text.slice(begin + 6, end), taken);
};

export const readProofpoint = (address: WebAddress): string | undefined => {
  if (address.path.startsWith('/v3/')) return readThird(address);
  if (address.path.startsWith('/v2/')) return readSecond(address);
  return address.path.startsWith('/v1/') ? readFirst(address) : undefined;
};
