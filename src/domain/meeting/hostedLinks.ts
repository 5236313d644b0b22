import { parseDomainName } from '../address';
import type { JoinLink } from './joinLink';
import { decodePercent } from './percent';
import type { WebAddress } from './webAddress';

/** A product that organisations run on a server of their own, known by its paths: the host names who holds it. */
interface HostedProduct {
  readonly name: string;
  /** What comes first in such hosts; absent where the path alone tells. */
  readonly front?: RegExp;
  readonly path: RegExp;
}

const VIDEO = /^(?:meet|meeting|meetings|join|video|vc|vmr|conf|conference|webconf|pexip|cms)\d*$/;

/** Source: the products’ own documentation on how rooms are joined. asOf: 2026-11-01. */
const HOSTED: readonly HostedProduct[] = [
  { name: 'BigBlueButton', path: /^\/(?:b|gl|rooms)\/[a-z0-9]{3}(?:-[a-z0-9]{3}){2,3}(?=\/|$)/i },
  { name: 'BigBlueButton', path: /^\/bigbluebutton\/(?:api\/join|html5client\/join)/i },
  { name: 'Cisco Meeting Server', path: /^\/invited\.sf$/i },
  { name: 'Cisco Meeting Server', front: VIDEO, path: /^\/meeting\/\d{4,}(?=\/|$)/i },
  { name: 'Pexip', path: /^\/webapp\d?\/(?:#\/)?(?:conference|m|meet)\/[^/\s]+/i },
  {
    name: 'Nextcloud Talk',
    front: /^(?:cloud|nextcloud|talk|nc)$/,
    path: /^(?:\/index\.php)?\/call\/[a-z0-9]{6,12}(?=\/|$)/i,
  },
  { name: 'Jitsi Meet', front: /^jitsi\d*$/, path: /^\/[\w%.~-]{4,}(?=\/|$)/ },
];

const FRONT = /^([a-z0-9-]+)\.((?:[a-z0-9-]+\.)+[a-z0-9-]+)$/;

/** A meeting on somebody’s own server; whose it is, its host says. */
export const readHostedLink = ({ host, path }: WebAddress): JoinLink | undefined => {
  const [, front = '', domain = ''] = FRONT.exec(host) ?? [];
  const namedDomain = parseDomainName(domain);
  if (namedDomain === undefined) return undefined;
  for (const product of HOSTED) {
    const joined = product.path.exec(decodePercent(path))?.[0];
    if (joined === undefined || (product.front && !product.front.test(front))) continue;
    const key = `${product.name} ${host}${joined.toLowerCase()}`;
    const joinUrl = `https://${host}${encodeURI(joined)}`;
    return { provider: 'other', joinUrl, key, site: parseDomainName(host), namedDomain, isWhole: true };
  }
  return undefined;
};
