import { typedPerson, withPerson } from '../../../../../sandbox/outlook/page/appointment/people';

const SAM = 'sam.hall@northshire.example';

describe('people in the attendee field', () => {
  test.each([
    ['an address', SAM, SAM, SAM],
    ['an address with the separator that ends it', `${SAM};`, SAM, SAM],
    ['a name with the address in brackets', `Sam Hall <${SAM}>`, 'Sam Hall', SAM],
    ['brackets without a name', `<${SAM}>`, SAM, SAM],
    ['a name alone, which is refused when it is sent', 'Sam', 'Sam', 'Sam'],
  ])('%s', (_sentence, typed, name, address) => {
    expect(typedPerson(typed)).toEqual({ name, address, response: 'none' });
  });

  test('nothing typed is nobody', () => {
    expect(typedPerson(' ; ')).toBeUndefined();
  });

  test('nobody is invited twice, however the address is written', () => {
    const once = withPerson([], { name: 'Sam Hall', address: SAM });
    expect(withPerson(once, { name: 'Sam', address: SAM.toUpperCase() })).toBe(once);
  });
});
