import fc from 'fast-check';
import { createPartnerIndex } from '../../../src/domain/directory';
import { isWithinEdits } from '../../../src/domain/directory/isWithinEdits';
import { parseDomainName, type DomainName } from '../../../src/domain/address';
import type { Partner } from '../../../src/domain/federation';
import { EXAMPLE_REGISTER, partner } from '../../fakes/exampleRegister';
import { countEdits, findByScan, relateByScan } from './searchOracle';

const WORDS = [
  'north',
  'northshire',
  'elmwood',
  'elm',
  'bayview',
  'bay',
  'hospice',
  'council',
  'st',
  'a',
  '12',
  'aaaa',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[abn]{1,9}$/));

/** A word as somebody types it: whole, cut short, or with a few slips. */
const typedWord = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(9), fc.constantFrom('', 'a', 'o', 'swap')), { maxLength: 3 }), fc.boolean())
  .map(([whole, edits, isCut]) =>
    edits.reduce(
      (text, [at, edit]) =>
        edit === 'swap'
          ? text.slice(0, at) +
            text
              .slice(at, at + 2)
              .split('')
              .reverse()
              .join('') +
            text.slice(at + 2)
          : text.slice(0, at) + edit + text.slice(at + 1),
      isCut ? whole.slice(0, 3) : whole,
    ),
  );

const domainOf = (labels: readonly string[]): DomainName | undefined => parseDomainName(labels.join('.'));
const someDomain = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('example', 'invalid', 'nhs.example'))
  .map(([labels, end]) => domainOf([...labels, end]))
  .filter((one): one is DomainName => one !== undefined);

const someRegister = fc
  .array(
    fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      domains: fc.array(someDomain, { maxLength: 2 }),
      sipDomains: fc.array(someDomain, { maxLength: 1 }),
      code: fc.option(fc.constantFrom('A01', 'a02', 'north'), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ words, ...rest }, index): Partner => ({ ...partner(`p${index}`, words.join(' ')), ...rest })),
  );

/** Nothing typed lists everybody: that is browsing, not searching. */
const typed = fc
  .oneof(
    fc.array(typedWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    someDomain,
    someDomain.map((domain) => `sam@${domain}`),
    fc.constantFrom('A01', 'a', 'n', '-', 'north@'),
  )
  .filter((text) => text.trim() !== '');

const byName = new Intl.Collator('en-GB');

describe('PUB-04, DIR-01: the index finds what asking each partner in turn finds, in the same order', () => {
  it('hits and their places', () => {
    fc.assert(
      fc.property(someRegister, typed, (partners, text) => {
        const sorted = [...partners].sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
        const { hits } = createPartnerIndex({ ...EXAMPLE_REGISTER, partners }, '2018-10-09').search(text);
        expect(hits.map(({ place, partner: { id } }) => `${place} ${id}`)).toEqual(findByScan(sorted, text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('what is said of a domain: below, above, easily mistaken', () => {
    fc.assert(
      fc.property(someRegister, someDomain, (partners, text) => {
        const sorted = [...partners].sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.id, b.id));
        const { remarks } = createPartnerIndex({ ...EXAMPLE_REGISTER, partners }, '2018-10-09').search(text);
        const listed = new Set([
          ...sorted.flatMap(({ sipDomains = [] }) => sipDomains),
          ...sorted.flatMap(({ domains }) => domains),
        ]);
        const related = remarks.map(({ code }) => code).filter((code) => code !== 'noRelationship');
        expect(related).toEqual(relateByScan([...listed], text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('edits are counted as the whole table counts them', () => {
    fc.assert(
      fc.property(word, typedWord, fc.nat(3), (a, b, most) => {
        expect(isWithinEdits(a, b, most)).toBe(countEdits(a, b) <= most);
      }),
      { numRuns: 1_500 },
    );
  });
});
