import { decodePercent } from './percent';

/** An address as browsers take it apart; whatever was written, `host` is where it leads. */
export interface WebAddress {
  /** The whole of it, entities undone. */
  readonly text: string;
  readonly scheme: 'http' | 'https';
  /** What stands before an `@` in front of the host, where names can be feigned; `a\@b` leads to either by the reader. */
  readonly userInfo: string | undefined;
  /** In lower case, without port and last dot; may hold characters outside ASCII. */
  readonly host: string;
  /** With its first slash, still encoded. */
  readonly path: string;
  /** Without the question mark, still encoded. */
  readonly query: string;
  readonly fragment: string;
}

/** Longer is no link that a person was sent. */
export const LONGEST_LINK = 16_000;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ENTITY_AMPERSAND = /&(?:amp|#38|#x26);/gi;

/** Marks that cannot be seen and that browsers leave out; `&amp;` that stands in plain text, once or twice over. */
export const cleanLink = (text: string): string => {
  const seen = text.replace(INVISIBLE, '').trim();
  return seen.includes('&') ? seen.replace(ENTITY_AMPERSAND, '&').replace(ENTITY_AMPERSAND, '&') : seen;
};

const splitAt = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
};

const endOfAuthority = (rest: string): number => {
  const end = rest.search(/[/\\?#]/);
  return end < 0 ? rest.length : end;
};

/** A host that is itself encoded may bring the beginning of the path along. */
const readHost = (text: string): readonly [host: string, path: string] => {
  const decoded = decodePercent(text).normalize('NFKC').replace(INVISIBLE, '');
  const end = endOfAuthority(decoded);
  const host = decoded.slice(0, end).replace(/:\d*$/, '').replace(/\.+$/, '').toLowerCase();
  return [host, decoded.slice(end)];
};

const SCHEME = /^(https?):[/\\]*/i;

/** `undefined` for what is no http address. */
export const parseWebAddress = (written: string): WebAddress | undefined => {
  const text = cleanLink(written);
  const scheme = SCHEME.exec(text);
  if (scheme === null || text.length > LONGEST_LINK) return undefined;
  const rest = text.slice(scheme[0].length);
  const end = endOfAuthority(rest);
  const authority = rest.slice(0, end);
  const at = authority.lastIndexOf('@');
  const feigned = /^\\+[^/?#]*@/.test(rest.slice(end)) ? authority : undefined;
  const [host, begun] = readHost(authority.slice(at + 1));
  if (host === '' || /[\s@:[\]]/.test(host)) return undefined;
  const [beforeFragment, fragment] = splitAt(`${begun}${rest.slice(end)}`, '#');
  const [path, query] = splitAt(beforeFragment, '?');
  return {
    text,
    scheme: scheme[1]?.toLowerCase() === 'http' ? 'http' : 'https',
    userInfo: at < 0 ? feigned : authority.slice(0, at),
    host,
    path: path.replace(/\\/g, '/') || '/',
    query,
    fragment,
  };
};

/** The value of a query’s field, still encoded. Two that differ are no answer. */
export const findParameter = (query: string, name: string): string | undefined => {
  const found = query
    .split('&')
    .map((part) => splitAt(part, '='))
    .filter(([key]) => key.toLowerCase() === name)
    .map(([, value]) => value);
  return found.every((value) => value === found[0]) ? found[0] : undefined;
};

/** Whether `host` is `root` or lies below it. */
export const isHostOf = (host: string, root: string): boolean => host === root || host.endsWith(`.${root}`);
