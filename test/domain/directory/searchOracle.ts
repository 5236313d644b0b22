import { isSubdomainOf, parseDomainName, type DomainName } from '../../../src/domain/address';
import { looksLike, splitWords } from '../../../src/domain/directory';
import type { Partner } from '../../../src/domain/federation';

/** Edits between two words (optimal string alignment), by the whole table. */
export const countEdits = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row, ...Array<number>(b.length).fill(0)]);
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let column = 0; column <= b.length; column += 1) table[0]![column] = column;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      table[row]![column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
};

const wordsOf = ({ name, code, id, domains, sipDomains = [] }: Partner): readonly string[] =>
  [name, code ?? '', id, ...domains, ...sipDomains].flatMap(splitWords);

const slips = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/** 4 the whole word, 3 its beginning, 2 a part, 1 a slip, 0 nothing. */
const meet = (word: string, typed: string, withSlips: boolean): number => {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if (word.includes(typed)) return 2;
  return withSlips && countEdits(word, typed) <= slips(typed) ? 1 : 0;
};

/** How well a partner meets the word that it meets worst. */
const meetAll = (partner: Partner, typed: readonly string[], withSlips: boolean): number =>
  Math.min(...typed.map((one) => Math.max(0, ...wordsOf(partner).map((word) => meet(word, one, withSlips)))));

const placeOf = (mark: number, name: string, typed: string): string => {
  if (name === typed) return 'name';
  const further = name.startsWith(typed) ? '' : ', further on';
  if (mark > 2) return `${mark === 4 ? 'words' : 'wordStarts'}${further}`;
  return mark === 2 ? 'inside' : 'typo';
};

const ORDER = ['name', 'words', 'words, further on', 'wordStarts', 'wordStarts, further on', 'inside', 'typo'];

const readDomain = (text: string) =>
  text.includes(' ') ? undefined : parseDomainName(text.slice(text.lastIndexOf('@') + 1));

/** Each partner asked in turn, as anybody would write it: ids with the place of the match, best first, then by name. */
export const findByScan = (partners: readonly Partner[], text: string): readonly string[] => {
  const asked = readDomain(text.trim());
  /** Where several claim one domain or code, the last is the one that is meant. */
  const last = [...partners].reverse();
  const holder =
    last.find(({ domains }) => asked !== undefined && domains.includes(asked)) ??
    last.find(({ sipDomains = [] }) => asked !== undefined && sipDomains.includes(asked));
  if (holder) return [`domain ${holder.id}`];
  if (text.includes('@')) return [];
  const typed = splitWords(text);
  const find = (withSlips: boolean) =>
    partners
      .map((partner) => ({ partner, mark: typed.length === 0 ? 0 : meetAll(partner, typed, withSlips) }))
      .filter(({ mark }) => mark > 0)
      .map(({ partner, mark }) => ({
        partner,
        place: placeOf(mark, splitWords(partner.name).join(' '), typed.join(' ')),
      }))
      .sort((a, b) => ORDER.indexOf(a.place) - ORDER.indexOf(b.place));
  const strict = find(false);
  const found = strict.length > 0 ? strict : find(true);
  const coded = last.find(({ code }) => code?.toLowerCase() === text.trim().toLowerCase());
  return [
    ...(coded ? [`code ${coded.id}`] : []),
    ...found
      .filter(({ partner }) => partner !== coded)
      .map(({ partner, place }) => `${place.split(',')[0]} ${partner.id}`),
  ];
};

const relation = (domain: DomainName, listed: DomainName): string | undefined => {
  if (isSubdomainOf(listed, domain)) return 'abovePartner';
  if (isSubdomainOf(domain, listed)) return 'belowPartner';
  return looksLike(domain, listed) ? 'lookAlike' : undefined;
};

/** The first three domains that stand to the one typed somehow, each listed one asked in turn. */
export const relateByScan = (listed: readonly DomainName[], text: string): readonly string[] => {
  const domain = readDomain(text);
  if (domain === undefined) return [];
  return listed.flatMap((one) => relation(domain, one) ?? []).slice(0, 3);
};
