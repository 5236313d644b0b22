import fc from 'fast-check';
import { askPerDomain, findEmailAddress, type DomainName } from '../../../src/domain/address';

describe('what depends on the domain alone', () => {
  it('is asked once for all who are there, and each time for what is no plain address', () => {
    const asked: (string | undefined)[] = [];
    const placeOf = askPerDomain((domain) => ({ domain, asked: asked.push(domain) }));
    const addresses = [
      'sam@northshire.example',
      'kim@northshire.example',
      'jo@elmwood.example',
      'sam@northshire.example',
    ];
    expect(addresses.map((address) => placeOf(address).asked)).toEqual([1, 1, 2, 1]);
    expect(['Sam <sam@northshire.example>', 'Room 4'].map((text) => placeOf(text).domain)).toEqual([
      'northshire.example',
      undefined,
    ]);
    expect(asked).toEqual(['northshire.example', 'elmwood.example', 'northshire.example', undefined]);
  });

  it('is that of the address as it is read by itself, whatever stood before it in the list', () => {
    const parts = fc.constantFrom(
      'sam',
      '.',
      '..',
      '@',
      'NORTHSHIRE',
      '.example',
      '-',
      '1',
      ' ',
      '<',
      '>',
      'a'.repeat(64),
    );
    const text = fc.oneof(
      fc.array(parts, { maxLength: 6 }).map((some) => some.join('')),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (addresses) => {
        const domainOf = askPerDomain((domain: DomainName | undefined) => ({ domain }));
        for (const one of addresses) expect(domainOf(one).domain).toBe(findEmailAddress(one)?.domain);
      }),
    );
  });
});
