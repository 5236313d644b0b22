import { decodeBase64 } from './base64';
import { decodePercent } from './percent';
import { readProofpoint } from './proofpoint';
import { findParameter, type WebAddress } from './webAddress';

/** A service that puts its own address in front of another, and where in it the other stands. */
export interface Redirect {
  readonly name: string;
  /** It, and whatever lies below it. */
  readonly hosts: readonly string[];
  readonly path?: RegExp;
  /** The address inside; `undefined` where none is found. Without it only the service can tell: the link is opaque. */
  readonly read?: (address: WebAddress) => string | undefined;
}

const inQuery =
  (...names: readonly string[]) =>
  ({ query }: WebAddress): string | undefined => {
    const value = names.map((name) => findParameter(query, name)).find((found) => found !== undefined && found !== '');
    return value === undefined ? undefined : decodePercent(value.replace(/^3D(?=h)/i, ''));
  };

/** An address in base64; some write it plainly all the same. */
const inBase64 =
  (name: string) =>
  ({ query }: WebAddress): string | undefined => {
    const value = decodePercent(findParameter(query, name) ?? '');
    return /^https?[:%]/i.test(value) ? value : decodeBase64(value);
  };

/** Cisco: `/token/https%3A%2F%2F…`. */
const inLastSegment = ({ path, query }: WebAddress): string | undefined => {
  const at = path.search(/\/https?(?::|%3a)/i);
  if (at < 0) return undefined;
  return decodePercent(path.slice(at + 1)) + (query === '' ? '' : `?${query}`);
};

/** Check Point: `/v2/___https://…___.token`. */
const inUnderscores = ({ text }: WebAddress): string | undefined => {
  const begin = text.indexOf('/___http');
  const end = text.lastIndexOf('___.');
  return begin < 0 || end < begin + 4 ? undefined : text.slice(begin + 4, end);
};

const GOOGLE_ELSEWHERE = (
  'ie de fr es it nl be lu pt ch at dk se no fi is pl cz sk hu ro bg gr ca ' +
  'co.uk com.mt com.cy com.tr com.au com.br com.mx com.ng com.pk com.ph co.nz co.in co.jp co.kr co.za'
)
  .split(' ')
  .map((ending) => `google.${ending}`);

/** Source: the services’ own descriptions of how they rewrite links. asOf: 2026-11-01. */
export const REDIRECTS: readonly Redirect[] = [
  {
    name: 'Safe Links',
    hosts: [
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'safelinks.protection.partner.outlook.cn',
    ],
    read: inQuery('url'),
  },
  {
    name: 'Safe Links in Teams',
    hosts: ['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'],
    path: /safelinks/i,
    read: inQuery('url'),
  },
  { name: 'Proofpoint', hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'], read: readProofpoint },
  { name: 'Mimecast', hosts: ['mimecast.com', 'mimecastprotect.com', 'mimecast.co.za'] },
  { name: 'Barracuda', hosts: ['linkprotect.cudasvc.com'], path: /^\/url/i, read: inQuery('a') },
  { name: 'Cisco', hosts: ['secure-web.cisco.com'], read: inLastSegment },
  { name: 'Menlo', hosts: ['safe.menlosecurity.com'], read: inLastSegment },
  { name: 'Sophos', hosts: ['protection.sophos.com'], read: inBase64('u') },
  { name: 'Trend Micro', hosts: ['trendmicro.com'], path: /clicktime/i, read: inQuery('url') },
  { name: 'Trellix', hosts: ['fireeye.com', 'trellix.com'], path: /^\/(?:v\d\/)?url/i, read: inQuery('u') },
  { name: 'Symantec', hosts: ['clicktime.symantec.com'], read: inQuery('u') },
  { name: 'Trustwave', hosts: ['scanmail.trustwave.com'], read: inQuery('u') },
  { name: 'Check Point', hosts: ['avanan.click', 'protect.checkpoint.com'], read: inUnderscores },
  { name: 'Zix', hosts: ['link.zixcentral.com'], read: inQuery('u') },
  { name: 'Fortinet', hosts: ['fortimailcloud.com'], path: /urlsvc/i, read: inQuery('url') },
  { name: 'Vade', hosts: ['antiphishing.vadesecure.com', 'vadesecure.com'], read: inQuery('u') },
  { name: 'Libraesva', hosts: ['urlsand.esvalabs.com', 'urlsand.com'], read: inQuery('u') },
  { name: 'Hornetsecurity', hosts: ['hornetsecurity.com'], path: /atp_str|index\.php/i },
  { name: 'Intermedia', hosts: ['url.emailprotection.link'] },
  { name: 'Bitdefender', hosts: ['linkscan.io'] },
  { name: 'Proofpoint', hosts: ['urlisolation.com'], path: /^\/browser/i, read: inQuery('url') },
  {
    name: 'Outlook',
    hosts: ['outlook.office.com', 'outlook.office365.com'],
    path: /\/redir\.aspx$/i,
    read: inQuery('url'),
  },
  { name: 'Google', hosts: ['google.com', ...GOOGLE_ELSEWHERE], path: /^\/url$/i, read: inQuery('q', 'url') },
  { name: 'Google Meet', hosts: ['meet.google.com'], path: /^\/linkredirect$/i, read: inQuery('dest') },
  { name: 'Slack', hosts: ['slack-redir.net'], path: /^\/link/i, read: inQuery('url') },
  { name: 'Facebook', hosts: ['l.facebook.com', 'lm.facebook.com'], path: /^\/l\.php/i, read: inQuery('u') },
  { name: 'YouTube', hosts: ['youtube.com'], path: /^\/redirect$/i, read: inQuery('q') },
  { name: 'Workplace', hosts: ['l.workplace.com'], path: /^\/l\.php/i, read: inQuery('u') },
  { name: 'Azure', hosts: ['safelink.emails.azure.net'], path: /^\/redirect/i, read: inQuery('destination') },
  { name: 'LinkedIn', hosts: ['linkedin.com'], path: /^\/(?:redir\/redirect|safety\/go)/i, read: inQuery('url') },
];
