import type { DomainName } from '../address';
import { looksLike } from '../directory';
import type { LinkPlace, MeetingEntry } from './entry';
import { findLinks } from './findLinks';
import type { HostIndex } from './hostIndex';
import type { JoinLink } from './joinLink';
import type { Deception } from './readLink';

export interface ChosenLink {
  readonly link: JoinLink;
  readonly place: LinkPlace;
  /** Outlook, or an add-in for meetings, made it for this very entry. */
  readonly isOwn: boolean;
}

export interface LinkChoice {
  readonly chosen: ChosenLink | undefined;
  /** Links to other meetings in the same entry. */
  readonly others: readonly ChosenLink[];
  readonly deceptions: readonly { readonly because: Deception; readonly host: string }[];
  /** Services that hide where a link leads, where one may lead to a meeting. */
  readonly opaque: readonly string[];
}

/** The host of a partner’s meetings with a letter changed; nobody’s, so never taken for theirs. */
const imitatesKnown = (domain: DomainName | undefined, index: HostIndex): boolean =>
  domain !== undefined &&
  index.byDomain(domain) === undefined &&
  index.domains.some((known) => looksLike(domain, known));

const byReliability = (a: ChosenLink, b: ChosenLink): number =>
  Number(b.link.isWhole) - Number(a.link.isWhole) ||
  (a.place === b.place ? Number(a.link.provider === 'other') - Number(b.link.provider === 'other') : 0);

const PROVIDERS_NAMED = /(?:^|\.)(?:teams\.|zoom\.|webex\.|meet\.|lync\.|gotomeeting\.|whereby\.)/i;

/** The first of the most reliable place; what was cut short gives way to what is whole. */
export const chooseLink = (entry: MeetingEntry, index: HostIndex): LinkChoice => {
  const found = findLinks(entry);
  const own = new Set<string>();
  const joins = new Map<string, ChosenLink>();
  const deceptions = new Map<string, LinkChoice['deceptions'][number]>();
  const opaque = new Set<string>();
  for (const { reading, place } of found) {
    if (reading.kind === 'deceptive') deceptions.set(`${reading.because} ${reading.host}`, reading);
    if (reading.kind === 'opaque' && (reading.hint === undefined || PROVIDERS_NAMED.test(reading.hint)))
      opaque.add(reading.redirect);
    if (reading.kind !== 'join') continue;
    const { link, host } = reading;
    if (imitatesKnown(link.namedDomain, index) || (link.site !== undefined && index.isImitatedBy(link.site)))
      deceptions.set(host, { because: 'lookAlike', host });
    else {
      if (place === 'ownField') own.add(link.key);
      if (!joins.has(link.key)) joins.set(link.key, { link, place, isOwn: false });
    }
  }
  const all = [...joins.values()].map((one) => ({ ...one, isOwn: own.has(one.link.key) }));
  const [chosen, ...others] = all.sort(byReliability);
  const told = [...deceptions.values()].map(({ because, host }) => ({ because, host }));
  return { chosen, others, deceptions: told, opaque: [...opaque] };
};
