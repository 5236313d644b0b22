import { isSubdomainOf, parseDomainName, type DomainName } from '../address';
import { isConsumerDomain, isOwnDomain, type Partner, type Register } from '../federation';
import { countDifferences, lettersOf } from './isWithinEdits';
import { firstLabel, glanceAt, looksLike } from './lookAlike';
import type { SearchRemark } from './partnerSearch';

/** Whose each domain is, and how each reads at a glance. */
export interface DomainIndex {
  readonly partners: ReadonlyMap<DomainName, Partner>;
  /** Every domain, and in the same places the letters of its first label and of what that seems to be. */
  readonly letters: () => {
    readonly domains: readonly DomainName[];
    readonly real: Uint32Array;
    readonly seen: Uint32Array;
  };
}

/** E-mail and SIP domains alike (PUB-04); where two claim one, the e-mail domain is the one that is meant. */
export const indexDomains = (partners: readonly Partner[]): DomainIndex => {
  const owners = new Map<DomainName, Partner>();
  for (const partner of partners) for (const domain of partner.sipDomains ?? []) owners.set(domain, partner);
  for (const partner of partners) for (const domain of partner.domains) owners.set(domain, partner);
  let made: ReturnType<DomainIndex['letters']> | undefined;
  const make = () => {
    const domains = [...owners.keys()];
    return {
      domains,
      real: Uint32Array.from(domains, (domain) => lettersOf(firstLabel(domain))),
      seen: Uint32Array.from(domains, (domain) => lettersOf(glanceAt(domain))),
    };
  };
  return { partners: owners, letters: () => (made ??= make()) };
};

/** The domain of an address, or what may be one itself. */
const readDomain = (text: string): DomainName | undefined =>
  text.includes(' ') ? undefined : parseDomainName(text.slice(text.lastIndexOf('@') + 1));

export const findByDomain = ({ partners }: DomainIndex, text: string): Partner | undefined => {
  const domain = readDomain(text);
  return domain === undefined ? undefined : partners.get(domain);
};

const MOST_REMARKS = 3;

/** One edit changes no more letters than this; all else needs no closer look. */
const MOST_LETTERS_APART = 2;

type Relation = 'belowPartner' | 'abovePartner' | 'lookAlike';

/** How a domain stands to each one that is listed, made ready for asking thousands of times. */
const createRelate = (domain: DomainName, index: DomainIndex) => {
  const { real, seen } = index.letters();
  const [ownReal, ownSeen] = [lettersOf(firstLabel(domain)), lettersOf(glanceAt(domain))];
  const below = `.${domain}`;
  const mayLookAlike = (at: number): boolean =>
    seen[at] === ownSeen || countDifferences(ownReal, real[at] ?? 0) <= MOST_LETTERS_APART;
  return (listed: DomainName, at: number): Relation | undefined => {
    if (listed.length > below.length && listed.endsWith(below)) return 'abovePartner';
    if (listed.length < domain.length && domain.endsWith(listed) && isSubdomainOf(domain, listed))
      return 'belowPartner';
    return mayLookAlike(at) && looksLike(domain, listed) ? 'lookAlike' : undefined;
  };
};

const listRelated = (domain: DomainName, index: DomainIndex): readonly SearchRemark[] => {
  const { domains } = index.letters();
  const relate = createRelate(domain, index);
  const remarks: SearchRemark[] = [];
  for (let at = 0; at < domains.length && remarks.length < MOST_REMARKS; at += 1) {
    const listed = domains[at] ?? domain;
    const code = relate(listed, at);
    const partner = code && index.partners.get(listed);
    if (code && partner) remarks.push({ code, domain, partner, listed });
  }
  return remarks;
};

/** What must be said of a domain that was typed: whose it is, or whose it only seems to be. */
export const remarkOn = (
  text: string,
  { register, domains }: { readonly register: Register; readonly domains: DomainIndex },
): readonly SearchRemark[] => {
  const domain = readDomain(text);
  if (domain === undefined) return [];
  if (isOwnDomain(register.organisation, domain)) return [{ code: 'ownOrganisation', domain }];
  if (isConsumerDomain(register, domain)) return [{ code: 'consumerService', domain }];
  const related = listRelated(domain, domains);
  return domains.partners.has(domain) ? related : [{ code: 'noRelationship', domain }, ...related];
};
