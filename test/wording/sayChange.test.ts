import { classifyRecipient, type PartnerLevel, type SharingLevel } from '../../src/domain/sharing';
import { sayChange } from '../../src/wording/sayChange';
import { address, EXAMPLE_REGISTER, JO } from '../fakes/exampleRegister';

const at = (text: string): ReturnType<typeof classifyRecipient> =>
  classifyRecipient(EXAMPLE_REGISTER, [JO], address(text));
const SAM = at('sam.hall@northshire.example');
const name = 'Sam Hall';

describe('CAL-03: a level goes up only by an act that says what it does', () => {
  it.each<[string, SharingLevel, PartnerLevel, string, string]>([
    [
      'a new share',
      'none',
      'availabilityOnly',
      'Sam Hall at Northshire Council will see when you are busy. Until now: not shared.',
      "Share when I'm busy",
    ],
    [
      'a raise',
      'availabilityOnly',
      'limitedDetails',
      'Sam Hall at Northshire Council will see the titles and locations of your appointments. Until now: when you are busy.',
      'Share titles and locations',
    ],
    [
      'a lowering',
      'limitedDetails',
      'availabilityOnly',
      'Sam Hall at Northshire Council will see only when you are busy. Until now: titles and locations.',
      "Share only when I'm busy",
    ],
    [
      'from above the maximum',
      'reviewer',
      'limitedDetails',
      'Sam Hall at Northshire Council will see only the titles and locations of your appointments. Until now: all details.',
      'Share only titles and locations',
    ],
    [
      'a removal',
      'limitedDetails',
      'none',
      'Sam Hall at Northshire Council will no longer have access of their own to your calendar. Until now: titles and locations.',
      'Stop sharing with Sam Hall',
    ],
  ])('%s', (_sentence, from, to, sentence, button) => {
    expect(sayChange({ recipient: SAM, name, from, to })).toMatchObject({ sentence, button });
  });
});

describe('CAL-20: the confirmation shows with whom access is shared', () => {
  it('address, organisation, status, old and new level', () => {
    expect(sayChange({ recipient: SAM, name, from: 'availabilityOnly', to: 'limitedDetails' })).toMatchObject({
      person: 'Sam Hall',
      address: 'sam.hall@northshire.example',
      organisation: 'Northshire Council',
      status: { label: 'Active', tone: 'active' },
      from: "Can view when I'm busy",
      to: 'Can view titles and locations',
    });
  });

  it.each([
    ['no name', undefined],
    ['an empty name', ' '],
    ['an address for a name', 'sam.hall@northshire.example'],
  ])('%s: the address stands for the person', (_sentence, given) => {
    expect(sayChange({ recipient: SAM, name: given, from: 'none', to: 'availabilityOnly' }).person).toBe(
      'sam.hall@northshire.example',
    );
  });

  it('the status of a partner who is not active is said as it is', () => {
    const words = sayChange({ recipient: at('kim@bayview.example'), from: 'limitedDetails', to: 'none' });
    expect(words.status).toMatchObject({ label: 'Suspended', tone: 'stopped' });
  });

  it('without a relationship the domain stands for the organisation', () => {
    const words = sayChange({ recipient: at('x@unknown.example'), from: 'limitedDetails', to: 'none' });
    expect([words.organisation, words.status]).toEqual(['unknown.example', undefined]);
  });
});
