import { settleRegister, type IsoDate, type Partner, type Register } from '../federation';
import { filterBy } from './filterBy';
import { findByDomain, indexDomains, remarkOn } from './domainSearch';
import type { MatchPlace, PartnerHit, PartnerIndex } from './partnerSearch';
import { splitWords } from './splitWords';
import { createWordIndex, WORD_MATCH } from './wordIndex';

const PLACES: readonly MatchPlace[] = ['name', 'words', 'words', 'wordStarts', 'wordStarts', 'inside', 'typo'];

/** Which of `PLACES`: a name that begins with what was typed stands before one that holds it further on. */
const placeOf = (mark: number, name: string, typed: string): number => {
  if (name === typed) return 0;
  const further = name.startsWith(typed) ? 0 : 1;
  if (mark === WORD_MATCH.whole) return 1 + further;
  if (mark === WORD_MATCH.start) return 3 + further;
  return mark === WORD_MATCH.inside ? 5 : 6;
};

const byName = (partners: readonly Partner[]): readonly Partner[] => {
  const { compare } = new Intl.Collator('en-GB');
  return [...partners].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
};

const wordsOf = ({ name, code, id, domains, sipDomains = [] }: Partner): readonly string[] =>
  [name, code ?? '', id, ...domains, ...sipDomains].flatMap(splitWords);

/** For each partner how well it meets the word that it meets worst; 0 for none. */
const worstOf = (marksOf: readonly { readonly marks: Uint8Array }[]): Uint8Array => {
  const [first, ...rest] = marksOf.map(({ marks }) => marks);
  const worst = first?.slice() ?? new Uint8Array(0);
  for (const marks of rest)
    for (let index = 0; index < worst.length; index += 1)
      if ((marks[index] ?? 0) < (worst[index] ?? 0)) worst[index] = marks[index] ?? 0;
  return worst;
};

/**
 * The partners of a register on a day, ready to be searched on every key: by domain or address, code, name, words and
 * their beginnings, parts of words, and, where nothing else is found, small slips. Best first, then by name.
 */
export const createPartnerIndex = (register: Register, today: IsoDate): PartnerIndex => {
  const partners = byName(settleRegister(register, today).partners);
  const names = partners.map(({ name }) => splitWords(name).join(' '));
  const words = createWordIndex(partners.map(wordsOf));
  const codes = new Map(partners.flatMap((one) => (one.code === undefined ? [] : [[one.code.toLowerCase(), one]])));
  const domains = indexDomains(partners);

  const searchWords = (typed: readonly string[]): readonly PartnerHit[] => {
    if (typed.length === 0) return [];
    const marksOf = typed.map((word) => {
      const marks = new Uint8Array(partners.length);
      words.mark(word, marks);
      return { word, marks };
    });
    const strict = collect(worstOf(marksOf), typed);
    if (strict.length > 0) return strict;
    for (const { word, marks } of marksOf) words.markTypos(word, marks);
    return collect(worstOf(marksOf), typed);
  };

  const collect = (marks: Uint8Array, typed: readonly string[]): readonly PartnerHit[] => {
    const text = typed.join(' ');
    const found: PartnerHit[][] = PLACES.map(() => []);
    for (let index = 0; index < marks.length; index += 1) {
      const mark = marks[index] ?? 0;
      const partner = partners[index];
      if (mark === 0 || partner === undefined) continue;
      const place = placeOf(mark, names[index] ?? '', text);
      found[place]?.push({ partner, place: PLACES[place] });
    }
    const [first = [], ...rest] = found.filter((hits) => hits.length > 0);
    return rest.length === 0 ? first : first.concat(...rest);
  };

  const findHits = (text: string): readonly PartnerHit[] => {
    if (text === '') return partners.map((partner) => ({ partner }));
    const atDomain = findByDomain(domains, text);
    if (atDomain || text.includes('@')) return atDomain ? [{ partner: atDomain, place: 'domain' }] : [];
    const coded = codes.get(text.toLowerCase());
    const found = searchWords(splitWords(text));
    if (!coded) return found;
    return [{ partner: coded, place: 'code' }, ...found.filter(({ partner }) => partner !== coded)];
  };

  const search: PartnerIndex['search'] = (text, filters = {}) => {
    const typed = text.trim();
    const hits = findHits(typed);
    const isWanted = filterBy(filters);
    return {
      hits: isWanted ? hits.filter(({ partner }) => isWanted(partner)) : hits,
      remarks: remarkOn(typed, { register, domains }),
    };
  };
  return { search };
};
