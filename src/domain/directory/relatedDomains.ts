import type { DomainName } from '../address';
import { firstLabel, glanceAt, LOOK_ALIKE_EDITS } from './lookAlike';
import { findNear } from './nearWords';
import { pairWords } from './wordIndex';

/** Which listed domains may stand below or above a domain or look like it; each still wants a closer look. */
export interface RelatedDomains {
  readonly domains: readonly DomainName[];
  /** Places in `domains`, from the first on. */
  listCandidates(domain: DomainName): readonly number[];
}

type Places = ReadonlyMap<string, readonly number[]>;

/** The domains above a domain: `b.c` and `c` for `a.b.c`. */
const listAbove = (domain: string): readonly string[] => {
  const above: string[] = [];
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) above.push(domain.slice(dot + 1));
  return above;
};

const placeBy = (domains: readonly DomainName[], keysOf: (domain: DomainName) => readonly string[]): Places => {
  const places = new Map<string, number[]>();
  domains.forEach((domain, place) => {
    for (const key of keysOf(domain)) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
};

const isDomain = (text: string): boolean => text.includes('.');

export const relateDomains = (domains: readonly DomainName[]): RelatedDomains => {
  const whole = placeBy(domains, (domain) => [domain]);
  const below = placeBy(domains, (domain) => listAbove(domain).filter(isDomain));
  const glances = placeBy(domains, (domain) => [glanceAt(domain)]);
  const labels = placeBy(domains, (domain) => [firstLabel(domain)]);
  const paired = pairWords([...labels.keys()]);
  const listLike = (domain: DomainName): readonly number[] =>
    findNear(firstLabel(domain), LOOK_ALIKE_EDITS, paired).flatMap(
      (word) => labels.get(paired.words[word] ?? '') ?? [],
    );

  const listCandidates = (domain: DomainName): readonly number[] => {
    const found = new Set([
      ...listAbove(domain).flatMap((above) => whole.get(above) ?? []),
      ...(below.get(domain) ?? []),
      ...(glances.get(glanceAt(domain)) ?? []),
      ...listLike(domain),
    ]);
    return [...found].sort((a, b) => a - b);
  };
  return { domains, listCandidates };
};
