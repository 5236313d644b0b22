import { decodeBase64 } from './base64';
import type { JoinLink } from './joinLink';
import { decodeFully, decodeUntil } from './percent';
import { findParameter, isHostOf, type WebAddress } from './webAddress';

/** Each cloud has its own; what else lies below them is Microsoft’s too. */
export const TEAMS_HOSTS = [
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'teams.microsoft.us',
  'teams.microsoftonline.cn',
  'teams.microsoft.cn',
  'teams.live.com',
] as const;

/** The tenant of all accounts of private persons. */
const CONSUMER_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TID = new RegExp(`["']tid["'][\\s+]*:[\\s+]*["'](${GUID})["']`, 'gi');
const COORDS_TENANT = new RegExp(`"tenantid"\\s*:\\s*"(${GUID})"`, 'gi');
const WHOLE_GUID = new RegExp(`^${GUID}$`, 'i');
const EVENT = new RegExp(`^/event/(${GUID})@(${GUID})`, 'i');

const CLASSIC = /^\/(?:_#\/)?l\/meetup-join\/([^/?#]+)(?:\/(\d+))?/i;
const SHORT = /^\/(?:_#\/|v2\/#?\/?)?meet\/(\d{6,20})(?![\w-])/i;

/** The one tenant that a text names; two that differ are a trick, and none. */
const onlyTenant = (text: string, pattern: RegExp): string | undefined => {
  const found = new Set([...text.matchAll(pattern)].map(([, id]) => (id ?? '').toLowerCase()));
  return found.size === 1 ? [...found][0] : undefined;
};

/** Launcher, old and new web client carry the meeting’s own address inside of theirs. */
const innerAddress = ({ path, query, fragment }: WebAddress): string => {
  const launched = /^\/dl\/launcher\//i.test(path) ? findParameter(query, 'url') : undefined;
  if (launched !== undefined) return decodeUntil(launched, (text) => /\/(?:meetup-join|meet)\//i.test(text));
  if (/^\/(?:_|v2\/?)$/i.test(path) && fragment !== '') return fragment.startsWith('/') ? fragment : `/${fragment}`;
  return query === '' ? path : `${path}?${query}`;
};

const withTenant = (tenantId: string | undefined): Pick<JoinLink, 'tenantId' | 'isConsumer'> =>
  tenantId === undefined ? {} : tenantId === CONSUMER_TENANT ? { tenantId, isConsumer: true } : { tenantId };

/** As Microsoft writes it: what stands in an address may be anything once it is decoded. */
const escaped = (text: string): string => encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase());

const IS_WRITTEN_WELL = /^[\w%@:./~-]*$/;

/** As it was written, where it was: Graph finds a meeting by its address to the letter. */
const writeClassic = ({ host, path, query }: WebAddress, thread: string, context: string): string => {
  const written = findParameter(query, 'context') ?? '';
  const isDirect = CLASSIC.test(path) && IS_WRITTEN_WELL.test(path) && IS_WRITTEN_WELL.test(written);
  if (isDirect) return `https://${host}${path}${written && `?context=${written}`}`;
  return `https://${host}/l/meetup-join/${thread}${context && `?context=${escaped(context)}`}`;
};

const readClassic = (address: WebAddress, inner: string): JoinLink | undefined => {
  const decoded = decodeFully(inner);
  const found = CLASSIC.exec(decoded);
  if (found === null) return undefined;
  const [, thread = '', message = '0'] = found;
  const tenantId = onlyTenant(decoded.slice(found[0].length), TID);
  const context = tenantId === undefined ? '' : readContext(decoded, tenantId);
  return {
    provider: 'teams',
    joinUrl: writeClassic(address, `${escaped(thread)}/${message}`, context),
    key: `teams ${thread.toLowerCase()}`,
    ...withTenant(tenantId),
    isWhole: tenantId !== undefined && thread.includes('@'),
  };
};

const OID = new RegExp(`["']oid["']\\s*:\\s*["'](${GUID})["']`, 'i');

const readContext = (decoded: string, Tid: string): string =>
  JSON.stringify({ Tid, Oid: OID.exec(decoded)?.[1]?.toLowerCase() });

const readShort = (host: string, inner: string): JoinLink | undefined => {
  const id = SHORT.exec(decodeFully(inner))?.[1];
  if (id === undefined) return undefined;
  const link = { provider: 'teams', joinUrl: `https://${host}/meet/${id}`, key: `teams ${id}`, isWhole: true } as const;
  return isHostOf(host, 'teams.live.com') ? { ...link, isConsumer: true } : link;
};

const asGuid = (text: string | undefined): string | undefined =>
  text !== undefined && WHOLE_GUID.test(text) ? text.toLowerCase() : undefined;

/** Where the tenant is a field of the query: light meetings, webinars, appointments in the browser. */
const TENANT_FIELDS: readonly (readonly [path: RegExp, field: string])[] = [
  [/^\/registration\/\S/i, 'tenantid'],
  [/^\/webrtc-svc\/api\/route/i, 'tid'],
  [/^\/light-meetings\/launch/i, 'coords'],
  [/^\/convene\/\w/i, 'eventid'],
];

const tenantIn = (field: string, value: string): string | undefined => {
  if (field === 'coords') return onlyTenant(decodeBase64(value) ?? '', COORDS_TENANT);
  return asGuid(field === 'eventid' ? value.slice(value.indexOf('@') + 1) : value);
};

const readByField = ({ host, path, query }: WebAddress): JoinLink | undefined => {
  const row = TENANT_FIELDS.find(([pattern]) => pattern.test(path));
  if (row === undefined) return undefined;
  const value = decodeFully(findParameter(query, row[1]) ?? '');
  const tenantId = tenantIn(row[1], value);
  const joinUrl = `https://${host}${path}`;
  const key = `teams ${path} ${tenantId ?? ''}`;
  return { provider: 'teams', joinUrl, key, ...withTenant(tenantId), isWhole: tenantId !== undefined };
};

const readEvent = ({ host, path }: WebAddress): JoinLink | undefined => {
  const found = EVENT.exec(decodeFully(path));
  if (found === null) return undefined;
  const [joined, event, tenantId = ''] = found;
  const joinUrl = `https://${host}${joined}`;
  return { provider: 'teams', joinUrl, key: `teams ${event}`, ...withTenant(tenantId.toLowerCase()), isWhole: true };
};

export const readTeamsLink = (address: WebAddress): JoinLink | undefined => {
  if (!TEAMS_HOSTS.some((root) => isHostOf(address.host, root))) return undefined;
  const inner = innerAddress(address);
  return readClassic(address, inner) ?? readShort(address.host, inner) ?? readByField(address) ?? readEvent(address);
};
