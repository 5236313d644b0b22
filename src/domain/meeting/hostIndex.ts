import { parseDomainName, type DomainName } from '../address';
import { firstLabel, glanceAt } from '../directory';
import { isConsumerDomain, isOwnDomain, type Partner, type Register, type SwitchState } from '../federation';

/** An organisation that the register knows. */
export interface KnownHost {
  readonly kind: 'own' | 'partner';
  /** Empty for the own organisation. */
  readonly id: string;
  readonly name: string;
  readonly domain: DomainName | undefined;
  readonly recording: SwitchState;
  readonly fileSharing: SwitchState;
  /** Where the register has it from. */
  readonly source: string;
  readonly asOf: string;
}

export interface HostIndex {
  readonly own: KnownHost;
  /** Whether the own tenants are recorded; where not, none can be told from a stranger’s. */
  readonly knowsOwnTenants: boolean;
  byTenant(tenantId: string): KnownHost | undefined;
  byDomain(domain: DomainName): KnownHost | undefined;
  bySite(site: DomainName): KnownHost | undefined;
  /** A partner whose domain begins with this name, where only one does. */
  byName(name: string): KnownHost | undefined;
  isConsumer(domain: DomainName): boolean;
  /** Whether a name at a provider reads like a known one, as `e1mwood.webex.com` does; one letter off is another’s. */
  isImitatedBy(site: DomainName): boolean;
  /** Domains and hosts that somebody’s host could imitate. */
  readonly domains: readonly DomainName[];
}

const toPartnerHost = (partner: Partner): KnownHost => ({
  kind: 'partner',
  id: partner.id,
  name: partner.name,
  domain: partner.domains[0],
  recording: partner.recording ?? 'unknown',
  fileSharing: partner.fileSharing ?? 'unknown',
  source: partner.source,
  asOf: partner.asOf,
});

const toOwnHost = ({ organisation }: Register): KnownHost => ({
  kind: 'own',
  id: '',
  name: organisation.name,
  domain: organisation.domains[0],
  recording: organisation.recording ?? 'unknown',
  fileSharing: organisation.fileSharing ?? 'unknown',
  source: organisation.source,
  asOf: organisation.asOf,
});

/** What two organisations claim belongs to neither: a wrong host is worse than none. */
const createClaims = () => {
  const owners = new Map<string, KnownHost | 'several'>();
  return {
    add: (key: string, host: KnownHost): void => {
      const held = owners.get(key);
      owners.set(key, held === undefined || held === host ? host : 'several');
    },
    find: (key: string): KnownHost | undefined => {
      const held = owners.get(key);
      return held === 'several' ? undefined : held;
    },
  };
};

/** Shorter names are many people’s. */
const SHORTEST_NAME = 5;

const lettersOf = (domain: DomainName): string => firstLabel(domain).replace(/-/g, '');

/** How known names read at a glance, and how they are written. */
const createGlances = (domains: readonly DomainName[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const glances = new Map<string, Set<string>>();
  for (const domain of domains) {
    const glance = glanceAt(domain);
    glances.set(glance, (glances.get(glance) ?? new Set()).add(lettersOf(domain)));
  }
  return glances;
};

/**
 * Who is who among hosts of meetings, for one register; built once, then each question costs the same however many
 * partners there are. `ownTenantIds`: what sign-in tells of the own tenant, beside the register.
 */
export const createHostIndex = (register: Register, ownTenantIds: readonly string[] = []): HostIndex => {
  const [tenants, domains, sites, names] = [createClaims(), createClaims(), createClaims(), createClaims()];
  const own = toOwnHost(register);
  const { organisation } = register;
  const ownTenants = [...(organisation.tenantIds ?? []), ...ownTenantIds.map((id) => id.toLowerCase())];
  ownTenants.forEach((id) => tenants.add(id, own));
  organisation.meetingHosts?.forEach((host) => sites.add(host, own));
  organisation.domains.forEach((domain) => names.add(firstLabel(domain), own));
  const listed: DomainName[] = [...organisation.domains, ...(organisation.meetingHosts ?? [])];
  for (const partner of register.partners) {
    const host = toPartnerHost(partner);
    partner.tenantIds?.forEach((id) => tenants.add(id, host));
    partner.meetingHosts?.forEach((site) => sites.add(site, host));
    [...partner.domains, ...(partner.sipDomains ?? [])].forEach((domain) => domains.add(domain, host));
    partner.domains.forEach((domain) => names.add(firstLabel(domain), host));
    listed.push(...partner.domains, ...(partner.meetingHosts ?? []));
  }
  const glances = createGlances(listed);
  const bySite = (site: DomainName): KnownHost | undefined => sites.find(site) ?? byDomain(site);
  const byDomain = (domain: DomainName): KnownHost | undefined =>
    isOwnDomain(organisation, domain) ? own : isConsumerDomain(register, domain) ? undefined : domains.find(domain);
  return {
    own,
    knowsOwnTenants: ownTenants.length > 0,
    byTenant: (id) => tenants.find(id),
    byDomain,
    bySite,
    isImitatedBy: (site) => {
      const written = bySite(site) ? undefined : glances.get(glanceAt(site));
      return written !== undefined && !written.has(lettersOf(site));
    },
    byName: (name) => (name.length < SHORTEST_NAME ? undefined : partnerOnly(names.find(name))),
    isConsumer: (domain) => isConsumerDomain(register, domain),
    domains: listed,
  };
};

const partnerOnly = (host: KnownHost | undefined): KnownHost | undefined =>
  host?.kind === 'partner' ? host : undefined;

/** The domain of an address that a calendar names, read leniently: some name no mailbox. */
export const domainOfAddress = (address: string | undefined): DomainName | undefined => {
  const text = (address ?? '').trim().replace(/^mailto:/i, '');
  return parseDomainName(text.slice(text.lastIndexOf('@') + 1));
};
