import { findMeetingHost } from './readJoinLink';
import type { LinkReading, ReadLink } from './readLink';
import { trimLink } from './trimLink';
import { parseWebAddress } from './webAddress';

/** A link as it stands somewhere: where it leads, and what was shown in its place. */
export interface WrittenLink {
  readonly reading: LinkReading;
  readonly shown: string | undefined;
}

/** The host that a shown text promises; `undefined` where it reads like no address. */
const promisedHost = (shown: string): string | undefined => {
  const text = shown.trim();
  if (/^https?:/i.test(text)) return parseWebAddress(trimLink(text))?.host;
  const bare = /^((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?:\/\S*)?$/i.exec(text)?.[1]?.toLowerCase();
  return bare !== undefined && (text.includes('/') || bare.startsWith('www.') || findMeetingHost(bare) !== undefined)
    ? bare
    : undefined;
};

const isRelated = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

const hostOf = (reading: LinkReading): string => (reading.kind === 'opaque' ? '' : reading.host);

/** What is shown names a holder, and the address names another one or, for another meeting, none at all. */
const differIn = (shown: string | undefined, led: string | undefined, isOneMeeting: boolean): boolean =>
  shown !== undefined && (led === undefined ? !isOneMeeting : shown !== led);

/** Two links of one provider that name different holders are not the same promise. */
const differInHolder = (a: LinkReading, b: LinkReading): boolean => {
  if (a.kind !== 'join' || b.kind !== 'join') return false;
  const isOne = a.link.key === b.link.key;
  return differIn(a.link.tenantId, b.link.tenantId, isOne) || differIn(a.link.site, b.link.site, isOne);
};

/** Whether what is shown names one host and the address leads to another, where either of them holds meetings. */
const breaksPromise = (shown: string, reading: LinkReading, read: ReadLink): boolean => {
  const promised = promisedHost(shown);
  if (promised === undefined || reading.kind === 'opaque' || reading.kind === 'deceptive') return false;
  const text = /^https?:/i.test(shown.trim()) ? trimLink(shown.trim()) : `https://${shown.trim()}`;
  const own = read(text);
  if (own === undefined || own.kind === 'opaque') return false;
  if (differInHolder(own, reading)) return true;
  const [from, to] = [hostOf(own), hostOf(reading)];
  const [one, other] = [findMeetingHost(from), findMeetingHost(to)];
  if (isRelated(from, to) || (one !== undefined && one === other)) return false;
  return one !== undefined || own.kind === 'join' || reading.kind === 'join';
};

/** A link with what is shown in its place. */
export const asShown = (reading: LinkReading, shown: string, read: ReadLink): WrittenLink =>
  breaksPromise(shown, reading, read)
    ? { reading: { kind: 'deceptive', because: 'otherAddress', host: hostOf(reading) }, shown }
    : { reading, shown };
