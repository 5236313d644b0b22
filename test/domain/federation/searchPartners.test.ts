import { searchPartners } from '../../../src/domain/federation';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';

describe('searching the partners', () => {
  it.each([
    ['the beginning of a name', 'north', ['Northshire Council']],
    ['in upper case', 'NORTH', ['Northshire Council']],
    ['a word inside a name', 'pharm', ['Elmwood Pharmacy Group']],
    ['part of a word', 'ospic', ['Harbour Hospice']],
    ['a domain', 'elmwood.example', ['Elmwood Pharmacy Group']],
    ['an address', 'sam.hall@northshire.example', ['Northshire Council']],
    ['an address at a sub-domain that is not listed', 'sam@sub.northshire.example', []],
    ['an address cut short', 'sam@north', []],
    ['beginnings before insides', 'h', ['Harbour Hospice', 'Elmwood Pharmacy Group', 'Northshire Council']],
    [
      'nothing typed: all, by name',
      '',
      ['Bayview Trust', 'Elmwood Pharmacy Group', 'Harbour Hospice', 'Northshire Council'],
    ],
    ['nobody', 'zebra', []],
  ])('%s', (_sentence, text, expected) => {
    expect(searchPartners(EXAMPLE_REGISTER, text).map(({ name }) => name)).toEqual(expected);
  });
});
