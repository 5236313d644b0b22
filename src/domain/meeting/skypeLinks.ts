import { parseDomainName } from '../address';
import type { JoinLink } from './joinLink';
import { decodePercent } from './percent';
import { isHostOf, type WebAddress } from './webAddress';

/** Skype for Business Online gave every tenant a folder below one of these. */
export const LYNC_HOSTS = ['meet.lync.com', 'meet.partner.lync.cn', 'meet.skypeforbusiness.us'] as const;

/** Simple addresses of a server of one’s own, as its set-up proposes them. */
const OWN_HOST = /^(?:meet|join|lync|lyncweb|lyncweb-?ext|sfb|sfbweb|skype|skypeweb)\.((?:[a-z0-9-]+\.)+[a-z0-9-]+)$/;

const USER = /^[\w.'+-]+$/;
/** A conference’s id is written in capitals and digits; some gateways write small letters for all of them. */
const CONFERENCE = /^(?:[A-Z0-9]{5,14}|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{7,10})$/;

interface Place {
  readonly domain: string;
  readonly user: string;
  readonly conference: string;
}

const readPlace = ({ host, path }: WebAddress): Place | undefined => {
  const parts = decodePercent(path)
    .split('/')
    .filter((part) => part !== '');
  if (LYNC_HOSTS.some((root) => isHostOf(host, root))) {
    const [domain = '', user = '', conference = ''] = parts;
    return parts.length === 3 ? { domain, user, conference } : undefined;
  }
  const domain = OWN_HOST.exec(host)?.[1];
  const own = parts[0]?.toLowerCase() === 'meet' ? parts.slice(1) : parts;
  const [user = '', conference = ''] = own;
  return domain !== undefined && own.length === 2 ? { domain, user, conference } : undefined;
};

/** The folder is a domain, or the first name of a tenant: `northshire` of `northshire.onmicrosoft.com`. */
const whoseFolder = (folder: string): Pick<JoinLink, 'namedDomain' | 'site'> => {
  const name = folder.toLowerCase();
  return name.includes('.')
    ? { namedDomain: parseDomainName(name) }
    : { site: parseDomainName(`${name}.onmicrosoft.com`) };
};

export const readSkypeLink = (address: WebAddress): JoinLink | undefined => {
  const place = readPlace(address);
  if (place === undefined || !USER.test(place.user) || !CONFERENCE.test(place.conference)) return undefined;
  return {
    provider: 'skypeForBusiness',
    joinUrl: `https://${address.host}${address.path}`,
    key: `skype ${place.user.toLowerCase()} ${place.conference.toUpperCase()}`,
    site: parseDomainName(address.host),
    ...whoseFolder(place.domain),
    isWhole: true,
  };
};

const CONFERENCE_URI = /^conf:sip:([^@;?\s]+)@([a-z0-9.-]+);(?:[^?]*;)?opaque=app:conf:focus:id:([^?;\s]+)/i;

/** `conf:sip:sam.hall@northshire.example;gruu;opaque=app:conf:focus:id:ABC123`, the link of Lync itself. */
export const readConferenceUri = (text: string): JoinLink | undefined => {
  const found = CONFERENCE_URI.exec(decodePercent(text));
  const [joinUrl = '', user = '', domain = '', conference = ''] = found ?? [];
  const namedDomain = parseDomainName(domain);
  if (namedDomain === undefined) return undefined;
  const key = `skype ${user.toLowerCase()} ${conference.toUpperCase()}`;
  return { provider: 'skypeForBusiness', joinUrl, key, namedDomain, isWhole: true };
};
