import type { Partner } from './partner';
import type { Register } from './register';

const wordsOf = (name: string): readonly string[] => name.split(/[\s()&,/'-]+/);

/** 0 is the best place; `undefined` means that the partner does not match. */
const findPlace = (partner: Partner, query: string): number | undefined => {
  const name = partner.name.toLowerCase();
  const domains: readonly string[] = partner.domains;
  if (name === query || domains.includes(query)) return 0;
  if (name.startsWith(query) || domains.some((domain) => domain.startsWith(query))) return 1;
  if (wordsOf(name).some((word) => word.startsWith(query))) return 2;
  return name.includes(query) || domains.some((domain) => domain.includes(query)) ? 3 : undefined;
};

const searchByDomain = (register: Register, domain: string): readonly Partner[] =>
  register.partners.filter((partner) => (partner.domains as readonly string[]).includes(domain));

/**
 * Partners by part of a name or domain, best match first, then by name. With an @ the text is an address: then
 * only the partner that lists exactly its domain. An empty text gives all.
 */
export const searchPartners = (register: Register, text: string): readonly Partner[] => {
  const query = text.trim().toLowerCase();
  const at = query.lastIndexOf('@');
  if (at >= 0) return searchByDomain(register, query.slice(at + 1));

  const found: { readonly partner: Partner; readonly place: number }[] = [];
  for (const partner of register.partners) {
    const place = query === '' ? 0 : findPlace(partner, query);
    if (place !== undefined) found.push({ partner, place });
  }
  const order = (a: (typeof found)[number], b: (typeof found)[number]): number =>
    a.place - b.place || a.partner.name.localeCompare(b.partner.name, 'en-GB');
  return found.sort(order).map(({ partner }) => partner);
};
