import { searchRegister } from '../../src/application/searchRegister';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

describe('the rows of the Partners place', () => {
  it.each([
    ['C2.2: an address finds its partner', 'sam.hall@northshire.example', [['Northshire Council', 'active', 'active']]],
    ['each service speaks for itself', 'elmwood', [['Elmwood Pharmacy Group', 'active', 'notActive']]],
    ['a suspended partner is found as such', 'bayview', [['Bayview Trust', 'notActive', 'notActive']]],
    ['nobody', 'zebra', []],
  ])('%s', (_sentence, text, expected) => {
    const rows = searchRegister(EXAMPLE_REGISTER, text);
    expect(rows.map(({ partner, calendar, messaging }) => [partner.name, calendar.verdict, messaging.verdict])).toEqual(
      expected,
    );
  });
});
