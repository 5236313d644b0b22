import type { DomainName } from '../address';
import type { MeetingEntry } from './entry';
import { domainOfAddress, type HostIndex, type KnownHost } from './hostIndex';
import type { JoinLink } from './joinLink';

/** What a host is known by, the most reliable first. */
export type HostBasis = 'tenant' | 'linkHost' | 'organizer' | 'none';

export interface MeetingHost {
  /** `undefined`: nobody that the register knows, or nobody can tell. */
  readonly organisation: KnownHost | undefined;
  readonly domain: DomainName | undefined;
  readonly tenantId: string | undefined;
  readonly basis: HostBasis;
  /** Told by likeness of names or by the organizer alone: who holds it is likely, what they switched off is not sure. */
  readonly isWeak: boolean;
}

export interface HostQuestion {
  readonly entry: Pick<MeetingEntry, 'organizer' | 'isOrganizer'>;
  readonly link: JoinLink;
  /** Whether the link is the one that Outlook made for this entry. */
  readonly isOwnLink: boolean;
  readonly index: HostIndex;
}

export const NO_HOST: MeetingHost = {
  organisation: undefined,
  domain: undefined,
  tenantId: undefined,
  basis: 'none',
  isWeak: true,
};

/** Of a host with several domains the organizer’s, where it is one of them. */
const domainFor = (host: KnownHost | undefined, { entry, index }: HostQuestion): DomainName | undefined => {
  const organizer = domainOfAddress(entry.organizer);
  return host && organizer && index.byDomain(organizer) === host ? organizer : host?.domain;
};

/** A tenant that nobody is known by stays nobody’s; but one’s own may be missing from the register. */
const byTenant = (question: HostQuestion, tenantId: string): MeetingHost => {
  const { index, entry, isOwnLink } = question;
  const organisation = index.byTenant(tenantId);
  const own = !organisation && !index.knowsOwnTenants && isOwnLink && entry.isOrganizer === true;
  if (own) return { ...byOrganizer(question), tenantId };
  return { organisation, domain: domainFor(organisation, question), tenantId, basis: 'tenant', isWeak: !organisation };
};

/** `northshire` of `northshire.webex.com`. */
const nameOfSite = (site: DomainName): string => site.slice(0, site.indexOf('.'));

const byLinkHost = (question: HostQuestion): MeetingHost | undefined => {
  const { link, index } = question;
  const found = { tenantId: undefined, basis: 'linkHost' } as const;
  const listed = link.site && index.bySite(link.site);
  if (link.namedDomain !== undefined) {
    const organisation = listed ?? index.byDomain(link.namedDomain);
    return { ...found, organisation, domain: link.namedDomain, isWeak: !organisation };
  }
  const organisation = listed ?? (link.site && index.byName(nameOfSite(link.site)));
  if (organisation === undefined) return undefined;
  return { ...found, organisation, domain: domainFor(organisation, question), isWeak: !listed };
};

/** One’s own organisation holds what its people invite to only where Outlook made the meeting: links are pasted. */
const byOrganizer = ({ entry, isOwnLink, index }: HostQuestion): MeetingHost => {
  const domain = domainOfAddress(entry.organizer);
  if (domain === undefined) return NO_HOST;
  const organisation = index.byDomain(domain);
  if (organisation?.kind === 'own' && !isOwnLink) return NO_HOST;
  return { organisation, domain, tenantId: undefined, basis: 'organizer', isWeak: !organisation || !isOwnLink };
};

/** Who holds the meeting: the tenant in its link, else a host name that speaks, else the organizer. */
export const findHost = (question: HostQuestion): MeetingHost => {
  const { link } = question;
  if (link.isConsumer) return { ...NO_HOST, tenantId: link.tenantId, basis: link.tenantId ? 'tenant' : 'none' };
  if (link.tenantId !== undefined) return byTenant(question, link.tenantId);
  if (!link.isWhole) return NO_HOST;
  return byLinkHost(question) ?? byOrganizer(question);
};
