import fc from 'fast-check';
import { isSubdomainOf, parseDomainName } from '../../../src/domain/address';
import { domain } from '../../fakes/exampleRegister';

describe('a domain name', () => {
  it.each([
    ['two labels', 'northshire.example', 'northshire.example'],
    ['in upper case', 'NHS.Example', 'nhs.example'],
    ['with digits and hyphens', 'ward-7.north-2.example', 'ward-7.north-2.example'],
    ['an encoded international name', 'xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['one label', 'localhost', undefined],
    ['empty', '', undefined],
    ['a dot at the end', 'northshire.example.', undefined],
    ['an underscore', 'north_shire.example', undefined],
    ['a hyphen at the end of a label', 'north-.example', undefined],
    ['a number as its last label', '10.0.0.1', undefined],
    ['a label of 64 characters', `${'a'.repeat(64)}.example`, undefined],
    ['an address', 'sam@northshire.example', undefined],
    ['with its scheme', 'https://northshire.example', undefined],
    ['with markup', '<sip-domain>', undefined],
  ])('%s: %s', (_sentence, text, expected) => {
    expect(parseDomainName(text)).toBe(expected);
  });
});

describe('a sub-domain', () => {
  it.each([
    ['lies below its parent', 'sub.northshire.example', 'northshire.example', true],
    ['may lie two levels below', 'a.b.northshire.example', 'northshire.example', true],
    ['is not the parent itself', 'northshire.example', 'northshire.example', false],
    ['is not a look-alike', 'evilnorthshire.example', 'northshire.example', false],
    ['is not the other way round', 'northshire.example', 'sub.northshire.example', false],
  ])('%s', (_sentence, lower, upper, expected) => {
    expect(isSubdomainOf(domain(lower), domain(upper))).toBe(expected);
  });

  it('is never both above and below', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (a, b) => {
        const [one, other] = [parseDomainName(a), parseDomainName(b)];
        if (one === undefined || other === undefined) return;
        expect(isSubdomainOf(one, other) && isSubdomainOf(other, one)).toBe(false);
      }),
    );
  });
});
