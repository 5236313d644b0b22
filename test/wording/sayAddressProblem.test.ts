import { parseEmailAddress } from '../../src/domain/address';
import { sayAddressProblem } from '../../src/wording/sayAddressProblem';

const say = (text: string): string => {
  const parsed = parseEmailAddress(text);
  return parsed.ok ? 'accepted' : sayAddressProblem(parsed.error);
};

describe('CAL-17: each half address has its own clear answer', () => {
  it.each([
    ['', 'Type the full e-mail address of one person, for example sam.hall@northshire.example.'],
    [
      'Sam Hall',
      'This is a name without an address. A person at a partner is found only by their full e-mail address, for example sam.hall@northshire.example.',
    ],
    [
      'a@northshire.example; b@northshire.example',
      'There are 2 addresses here. A share is for one person at a time: leave one of them.',
    ],
    ['sam hall@northshire.example', 'There is a space in the address. An e-mail address has none.'],
    ['@northshire.example', 'The part before the @ is missing, for example sam.hall@northshire.example.'],
    ['sam@hall@northshire.example', 'There is more than one @ in the address.'],
    ['sam@', 'The part after the @ is missing, for example sam.hall@northshire.example.'],
    ['sam@northshire', '"northshire" is not a complete domain, such as northshire.example.'],
    [
      'séan@northshire.example',
      'Outlook does not share with addresses that hold "é". Type the address without accents or other scripts.',
    ],
    ['sam,hall@northshire.example', 'An e-mail address cannot hold ",".'],
    [
      'sam..hall@northshire.example',
      'A dot in front of the @ stands between two other characters, never first, last or twice.',
    ],
    [`${'a'.repeat(70)}@northshire.example`, 'This is longer than an e-mail address can be.'],
  ])('%s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});
