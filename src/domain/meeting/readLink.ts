import type { JoinLink } from './joinLink';
import { imitatesProvider, inLatin, mixesScripts } from './imitation';
import { decodeUntil } from './percent';
import { findMeetingHost, readJoinLink } from './readJoinLink';
import { readConferenceUri } from './skypeLinks';
import { unwrap } from './unwrap';
import { cleanLink, LONGEST_LINK, parseWebAddress, type WebAddress } from './webAddress';

/** Why a link is not what it seems to be. */
export type Deception = 'userInfo' | 'lookAlike' | 'otherAddress';

/** What a link is, once redirects are off. */
export type LinkReading =
  | { readonly kind: 'join'; readonly link: JoinLink; readonly host: string; readonly through: readonly string[] }
  | { readonly kind: 'deceptive'; readonly because: Deception; readonly host: string }
  | { readonly kind: 'opaque'; readonly redirect: string; readonly hint: string | undefined }
  | { readonly kind: 'page'; readonly host: string };

/** Providers give out no names in other letters than Latin ones; elsewhere such a name is feigned where scripts mix. */
const imitatesMeeting = (address: WebAddress): boolean => {
  const { host } = address;
  if (!/[^ -~]|xn--/.test(host)) return false;
  if (findMeetingHost(host) !== undefined) return true;
  return mixesScripts(host) && readJoinLink({ ...address, host: inLatin(host) }) !== undefined;
};

const readAddress = (address: WebAddress, through: readonly string[]): LinkReading => {
  const { host, userInfo, path } = address;
  const link = readJoinLink(address);
  const feigned = userInfo !== undefined && (link !== undefined || userInfo.includes('.') || userInfo.includes('%'));
  if (feigned) return { kind: 'deceptive', because: 'userInfo', host };
  if (imitatesMeeting(address)) return { kind: 'deceptive', because: 'lookAlike', host };
  if (link !== undefined) return { kind: 'join', link, host, through };
  return imitatesProvider(host, path) ? { kind: 'deceptive', because: 'lookAlike', host } : { kind: 'page', host };
};

const ZOOM_APP = /^zoom(?:mtg|us):\/\/([^/?#]*)\/[^?]*\?(?:.*&)?confno=(\d+)/i;
const TEAMS_APP = /^msteams:(?:\/\/[^/]*)?\/?/i;
const BEGINS = /^(?:https?:|zoommtg:|zoomus:|msteams:|conf:)/i;

/** Addresses that open an app directly, as the web address of the same meeting. */
const withoutApp = (text: string): string => {
  if (/^zoom/i.test(text)) {
    const [, host = '', number = ''] = ZOOM_APP.exec(text) ?? [];
    return findMeetingHost(host.toLowerCase()) === 'zoom' ? `https://${host}/j/${number}` : text;
  }
  return TEAMS_APP.test(text) ? text.replace(TEAMS_APP, 'https://teams.microsoft.com/') : text;
};

/** `undefined` for what is no link at all. Never throws; the cost is that of the text’s length. */
export const readLink = (written: string): LinkReading | undefined => {
  if (written.length > LONGEST_LINK) return undefined;
  const text = decodeUntil(cleanLink(written), (one) => BEGINS.test(one));
  const conference = readConferenceUri(text);
  if (conference !== undefined)
    return { kind: 'join', link: conference, host: conference.namedDomain ?? '', through: [] };
  const first = parseWebAddress(withoutApp(text));
  if (first === undefined) return undefined;
  const unwrapped = unwrap(first);
  if (unwrapped.kind === 'address') return readAddress(unwrapped.address, unwrapped.through);
  return unwrapped.kind === 'opaque' ? unwrapped : { kind: 'page', host: first.host };
};

export type ReadLink = (written: string) => LinkReading | undefined;

/** Nobody is invited by more links than this; an entry that holds more is made to take time. */
const MOST_LINKS = 2_000;

/** Each link of an entry is read once, however often it stands there. */
export const createLinkReader = (): ReadLink => {
  const known = new Map<string, LinkReading | undefined>();
  return (written) => {
    const held = known.get(written);
    if (held !== undefined || known.has(written)) return held;
    if (known.size >= MOST_LINKS) return undefined;
    const reading = readLink(written);
    known.set(written, reading);
    return reading;
  };
};
