/** How mail gateways write the address of another. */
const q = encodeURIComponent;

const lowerEscapes = (text: string): string => text.replace(/%../g, (one) => one.toLowerCase());

export const safeLinks = (url: string): string =>
  `https://gbr01.safelinks.protection.outlook.com/?url=${q(url)}&data=05%7C02%7Cjo.byrne%40healthmail.example%7C0&sdata=aBc%2F%3D&reserved=0`;

export const safeLinksInTeams = (url: string): string =>
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${q(url)}&locale=en-gb`;

export const proofpoint1 = (url: string): string => `https://urldefense.proofpoint.com/v1/url?u=${q(url)}&k=oIvRg1`;

export const proofpoint2 = (url: string): string => {
  const escaped = q(url).replace(/[-_.!~*'()]/g, (one) =>
    one === '.' ? one : `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const written = escaped.replace(/%2F/g, '_').replace(/%/g, '-');
  return `https://urldefense.proofpoint.com/v2/url?u=${written}&d=DwMFAg&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A&r=x&m=y&s=z&e=`;
};

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const proofpoint3 = (url: string): string => {
  let taken = '';
  const written = url.replace(/[^A-Za-z0-9:/._~?=&@-]+/g, (run) => {
    taken += run;
    return run.length === 1 ? '*' : `**${RUNS[run.length - 2]}`;
  });
  const bytes = Buffer.from(taken).toString('base64url');
  return `https://urldefense.com/v3/__${written}__;${bytes}!!CzAuKJ42GuquVTTmVmPViYEvSg!Ab-cD_e$`;
};

export const barracuda = (url: string): string =>
  `https://linkprotect.cudasvc.com/url?a=${lowerEscapes(q(url))}&c=E,1,XyZ&typo=1`;

export const cisco = (url: string): string => `https://secure-web.cisco.com/1aBcD-eFgH_x/${q(url)}`;

export const sophos = (url: string): string =>
  `https://eu-west-1.protection.sophos.com/?d=host.example&u=${q(Buffer.from(url).toString('base64'))}&i=NWQ&t=x&h=y`;

export const trendMicro = (url: string): string =>
  `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${lowerEscapes(q(url))}&umid=A&auth=b-c`;

export const fireEye = (url: string): string => `https://protect2.fireeye.com/v1/url?k=7a1b&q=1&e=5d2c&u=${q(url)}`;

export const google = (url: string): string =>
  `https://www.google.com/url?q=${q(url)}&sa=D&source=calendar&usd=2&usg=AOvVaw`;

export const checkPoint = (url: string): string => `https://protect.checkpoint.com/v2/___${url}___.YzJlOm5oczphOm86`;

export const symantec = (url: string): string => `https://clicktime.symantec.com/15siJx?h=abc=&u=${q(url)}`;

export const WRAPPERS: readonly (readonly [name: string, wrap: (url: string) => string])[] = [
  ['Safe Links', safeLinks],
  ['Safe Links in Teams', safeLinksInTeams],
  ['Proofpoint 1', proofpoint1],
  ['Proofpoint 2', proofpoint2],
  ['Proofpoint 3', proofpoint3],
  ['Barracuda', barracuda],
  ['Trend Micro', trendMicro],
  ['Cisco', cisco],
  ['Sophos', sophos],
  ['Trellix', fireEye],
  ['Google', google],
  ['Check Point', checkPoint],
  ['Symantec', symantec],
];

export const mimecast = (domain: string): string => `https://protect-eu.mimecast.com/s/aBcDE0fGhI?domain=${domain}`;
