import { parseDomainName } from '../address';
import type { JoinLink } from './joinLink';
import { NO_MEETING, OTHER_PROVIDERS } from './otherProviders';
import { decodePercent } from './percent';
import { isHostOf, type WebAddress } from './webAddress';

const GOOGLE_ROOM = /^\/(?:_meet\/)?(?:([a-z]{3,4}-[a-z]{4}-[a-z]{3,4})|lookup\/([\w-]+))(?=\/|$)/i;
const GOOGLE_NICKNAME = /^\/meet\/([\w-]+)$/i;

/** A room at Meet carries nothing of who holds it. */
export const readGoogleLink = ({ host, path }: WebAddress): JoinLink | undefined => {
  const found =
    host === 'meet.google.com' ? GOOGLE_ROOM.exec(path) : host === 'g.co' ? GOOGLE_NICKNAME.exec(path) : null;
  const room = found?.[1] ?? found?.[2];
  if (room === undefined) return undefined;
  const joinUrl = `https://${host}${(found?.[0] ?? '').replace('/_meet', '')}`;
  return { provider: 'googleMeet', joinUrl, key: `meet ${room.toLowerCase()}`, isWhole: true };
};

const isShared = (host: string, root: string): boolean =>
  host === root || /^(?:www|app|global|meet|join|web)$/.test(host.slice(0, -root.length - 1));

export const readOtherLink = ({ host, path }: WebAddress): JoinLink | undefined => {
  for (const { name, hosts, path: pattern } of OTHER_PROVIDERS) {
    const root = hosts.find((one) => isHostOf(host, one));
    const joined = root === undefined ? undefined : pattern.exec(decodePercent(path))?.[0];
    if (root === undefined || joined === undefined || NO_MEETING.test(joined)) continue;
    const site = isShared(host, root) ? undefined : parseDomainName(host);
    const joinUrl = `https://${host}${encodeURI(joined)}`;
    return { provider: 'other', joinUrl, key: `${name} ${host}${joined.toLowerCase()}`, site, isWhole: true };
  }
  return undefined;
};

/** Whether a host belongs to a provider of the table. */
export const isOtherHost = (host: string): boolean =>
  OTHER_PROVIDERS.some(({ hosts }) => hosts.some((root) => isHostOf(host, root)));
