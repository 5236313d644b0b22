import { decodeUntil } from './percent';
import { REDIRECTS, type Redirect } from './redirects';
import { isHostOf, parseWebAddress, type WebAddress } from './webAddress';

/** Where a link leads once every redirect that can be read is taken off. */
export type Unwrapped =
  | { readonly kind: 'address'; readonly address: WebAddress; readonly through: readonly string[] }
  /** Only the redirecting service knows; `hint` is the host that it names itself. */
  | { readonly kind: 'opaque'; readonly redirect: string; readonly hint: string | undefined }
  | { readonly kind: 'nothing' };

/** An invitation that was forwarded through three organisations carries three or four. */
const DEEPEST = 8;

const findRedirect = ({ host, path }: WebAddress): Redirect | undefined =>
  REDIRECTS.find((one) => hostsOf(one, host) && (one.path === undefined || one.path.test(path)));

const hostsOf = ({ hosts }: Redirect, host: string): boolean => hosts.some((root) => isHostOf(host, root));

const BEGINS = /^https?:/i;

const hintOf = ({ query }: WebAddress): string | undefined =>
  /(?:^|&)(?:domain|d)=([a-z0-9.-]+)/i.exec(query)?.[1]?.toLowerCase();

export const unwrap = (first: WebAddress): Unwrapped => {
  let address = first;
  const through: string[] = [];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const redirect = findRedirect(address);
    if (redirect === undefined) return { kind: 'address', address, through };
    if (address.userInfo !== undefined) return { kind: 'address', address, through };
    const inside = redirect.read?.(address);
    if (inside === undefined) return { kind: 'opaque', redirect: redirect.name, hint: hintOf(address) };
    const next = parseWebAddress(decodeUntil(inside.trim(), (text) => BEGINS.test(text)));
    if (next === undefined) return { kind: 'nothing' };
    through.push(redirect.name);
    address = next;
  }
  return { kind: 'nothing' };
};
