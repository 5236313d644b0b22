import fc from 'fast-check';
import { createPartnerIndex, type PartnerFilters } from '../../../src/domain/directory';
import { DEFAULT_RULES, type Partner, type Register } from '../../../src/domain/federation';
import { BAYVIEW, domain, ELMWOOD, EXAMPLE_REGISTER, HARBOUR, partner } from '../../fakes/exampleRegister';
import { FULL_NORTHSHIRE } from '../../fakes/fullPartner';

const more: readonly Partner[] = [
  { ...partner('stmary', "St Mary's Hospice & Day Centre"), code: 'H77', kind: 'hospice', nation: 'Wales' },
  { ...partner('north', 'The North Surgery'), kind: 'practice' },
];
const REGISTER: Register = {
  ...EXAMPLE_REGISTER,
  rules: { ...DEFAULT_RULES, staleAfterDays: 3650 },
  partners: [HARBOUR, BAYVIEW, ELMWOOD, FULL_NORTHSHIRE, ...more],
};
const index = createPartnerIndex(REGISTER, '2018-10-09');
const names = (text: string, filters?: PartnerFilters) =>
  index.search(text, filters).hits.map((hit) => hit.partner.name);

describe('PUB-04, DIR-01: searching the register', () => {
  it.each([
    ['C2.1: the beginning of a name, whole words first', 'north', ['The North Surgery', 'Northshire Council']],
    ['a whole name', 'northshire council', ['Northshire Council']],
    ['its words the other way round', 'council northshire', ['Northshire Council']],
    ['a domain', 'elmwood.example', ['Elmwood Pharmacy Group']],
    ['a SIP domain', 'sip.northshire.example', ['Northshire Council']],
    ['C2.2: an address', 'sam.hall@northshire.example', ['Northshire Council']],
    ['C2.2: an address at a sub-domain that is not listed', 'sam@sub.northshire.example', []],
    ['an address cut short', 'sam@north', []],
    ['a code, in any case', 'h77', ["St Mary's Hospice & Day Centre"]],
    [
      'DIR-04: one that has none of the services, without the apostrophe',
      'st marys',
      ["St Mary's Hospice & Day Centre"],
    ],
    ['"and" for an ampersand', 'hospice and day', ["St Mary's Hospice & Day Centre"]],
    ['with an accent that the register lacks', 'Élmwood', ['Elmwood Pharmacy Group']],
    ['a part of a word', 'ospic', ['Harbour Hospice', "St Mary's Hospice & Day Centre"]],
    ['a slip', 'nortshire', ['Northshire Council']],
    ['two letters swapped', 'elmwodo pharmacy', ['Elmwood Pharmacy Group']],
    ['nobody', 'zebra crossing', []],
    ['only marks', ' - ', []],
    ['a short word with a slip is not guessed at', 'dax', []],
  ])('%s: %s', (_sentence, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each<[string, string, PartnerFilters, readonly string[]]>([
    ['LIF-13: browsing what is active', '', { state: 'active' }, ['Elmwood Pharmacy Group', 'Northshire Council']],
    ['C2.4: what is stopped', '', { service: 'calendar', state: 'stopped' }, ['Bayview Trust']],
    ['what is on its way', '', { service: 'calendar', state: 'waiting' }, ['Harbour Hospice']],
    ['a service at all', '', { service: 'messaging' }, ['Northshire Council']],
    ['ELI-13: active for one service is not for the other', 'elmwood', { service: 'messaging', state: 'active' }, []],
    ['a kind', '', { kind: 'Hospice' }, ["St Mary's Hospice & Day Centre"]],
    ['a nation and a word', 'hospice', { nation: 'wales' }, ["St Mary's Hospice & Day Centre"]],
  ])('%s', (_sentence, text, filters, expected) => {
    expect(names(text, filters)).toEqual(expected);
  });

  it.each([
    ['the own organisation', 'jo@healthmail.example', ['ownOrganisation']],
    ['a consumer service', 'postbox.example', ['consumerService']],
    ['a sub-domain that is not listed', 'sam@adults.northshire.example', ['noRelationship', 'belowPartner']],
    ['a look-alike', 'sam@north5hire.example', ['noRelationship', 'lookAlike']],
    ['the same name under another ending', 'northshire.invalid', ['noRelationship', 'lookAlike']],
    ['a stranger', 'stranger.example', ['noRelationship']],
    ['a partner', 'elmwood.example', []],
    ['a name', 'north', []],
  ])('says aloud what a domain is: %s', (_sentence, text, codes) => {
    expect(index.search(text).remarks.map(({ code }) => code)).toEqual(codes);
  });

  it('finds whatever contains the text in its name, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGISTER.partners),
        fc.nat(),
        fc.nat(),
        fc.string(),
        ({ name }, from, length, junk) => {
          const word = name.split(/[^A-Za-z]/).filter((one) => one.length > 1)[from % 2] ?? name;
          expect(names(word.slice(0, 1 + (length % word.length)))).toContain(name);
          expect(() => index.search(junk)).not.toThrow();
        },
      ),
    );
  });
});

describe('look-alikes', () => {
  it.each([
    ['rn for m', 'elrnwood.example', true],
    ['a hyphen more', 'elm-wood.example', true],
    ['a letter less', 'elmwod.example', true],
    ['a neighbour in a series', 'elmwood2.example', true],
    ['another word', 'oakwood.example', false],
  ])('%s', (_sentence, text, expected) => {
    const { remarks } = index.search(domain(text));
    expect(remarks.some(({ code }) => code === 'lookAlike')).toBe(expected);
  });
});
