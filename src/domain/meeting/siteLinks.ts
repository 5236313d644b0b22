import { parseDomainName, type DomainName } from '../address';
import type { JoinLink, MeetingProvider } from './joinLink';
import { decodePercent } from './percent';
import { isHostOf, type WebAddress } from './webAddress';

/** A provider that gives organisations host names of their own, and the paths by which one joins. */
interface SiteProvider {
  readonly provider: MeetingProvider;
  readonly roots: readonly string[];
  readonly paths: readonly RegExp[];
  /** Names below the root that are everybody’s. */
  readonly shared: RegExp;
  /** What of the path a link needs. */
  readonly isMeetingIn?: (address: WebAddress) => boolean;
}

/** Which hosts and paths there are: the providers’ own pages on join links, as of 2026-11. */
const SITE_PROVIDERS: readonly SiteProvider[] = [
  {
    provider: 'zoom',
    roots: ['zoom.us', 'zoomgov.com', 'zoom.com', 'zoom.com.cn'],
    paths: [
      /^\/(?:j|s|w)\/\d{8,13}(?![\w-])/i,
      /^\/my\/[^/?\s]+/i,
      /^\/wc\/(?:join\/)?\d{8,13}(?:\/(?:join|start))?/i,
      /^\/launch\/(?:jc|edl|join)\/\d{8,13}(?!\d)/i,
      /^\/(?:meeting|webinar)\/register\/[\w%-]+/i,
      /^\/(?:ej|ev|ejl)\/[\w%-]+/i,
    ],
    shared:
      /^(?:[a-z]{2}\d{2}web|www|web|app|api|go|launch|success|support|events|explore|blog|marketplace|status|trust|applications|devsupport|learning|community|us|eu|uk|de|au|us-?gov|scheduler|docs|team)$/,
  },
  {
    provider: 'webex',
    roots: ['webex.com', 'webex.com.cn', 'webexgov.us'],
    paths: [
      /^\/[^/?]+\/(?:j|e|m|k2|onstage\/g)\.php/i,
      /^\/m\/[0-9a-f-]{32,36}(?=\/|$)/i,
      /^\/visit\/[\w-]{8,}/i,
      /^\/(?:meet|join)\/[^/?\s]+/i,
      /^\/wbxmjs\/joinservice\/sites\/[^/]+\/\S+/i,
      /^\/(?:webappng|recordingservice)?\/?sites\/[^/]+\/(?:meeting|webinar|event)\/(?:info|home|register|download)\/[^/?]+/i,
      /^\/weblink\/register\/[^/?]+/i,
    ],
    shared:
      /^(?:www|web|help|signin|join|settings|support|essentials|teams|go|collaborationhelp|developer|status|events|idbroker|instant|instant-usgov|meet\d*|meetings[a-z]*\d*)$/,
  },
];

/** One name below the root is somebody’s; below `my.webex.com` it is a private person’s. */
const siteOf = (host: string, root: string, shared: RegExp): DomainName | undefined => {
  const name = host.slice(0, -root.length - 1);
  return name === '' || name.includes('.') || shared.test(name) ? undefined : parseDomainName(host);
};

const readAt = (row: SiteProvider, address: WebAddress): JoinLink | undefined => {
  const root = row.roots.find((one) => isHostOf(address.host, one));
  if (root === undefined) return undefined;
  const path = decodePercent(address.path);
  const joined = row.paths.map((pattern) => pattern.exec(path)?.[0]).find((found) => found !== undefined);
  if (joined === undefined) return undefined;
  const host = root === 'zoom.com' ? address.host.replace(/zoom\.com$/, 'zoom.us') : address.host;
  return {
    provider: row.provider,
    joinUrl: `https://${address.host}${encodeURI(joined)}`,
    key: `${row.provider} ${joined.toLowerCase()} ${row.provider === 'webex' ? meetingKey(address) : ''}`,
    site: siteOf(host, root === 'zoom.com' ? 'zoom.us' : root, row.shared),
    isWhole: true,
  };
};

/** Webex tells its meetings apart by what is a secret too; here it only ever meets itself. */
const meetingKey = ({ host, query }: WebAddress): string => `${host} ${query}`;

export const readSiteLink = (address: WebAddress): JoinLink | undefined => {
  for (const row of SITE_PROVIDERS) {
    const link = readAt(row, address);
    if (link !== undefined) return link;
  }
  return undefined;
};

/** Whether a host belongs to a provider of this table. */
export const findSiteProvider = (host: string): MeetingProvider | undefined =>
  SITE_PROVIDERS.find(({ roots }) => roots.some((root) => isHostOf(host, root)))?.provider;
