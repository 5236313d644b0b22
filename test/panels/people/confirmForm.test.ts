import { readConfirmForm, type ConfirmFields } from '../../../src/panels/people/confirmForm';
import { EXAMPLE_REGISTER, SAM } from '../../fakes/exampleRegister';

const GOOD: ConfirmFields = {
  name: '',
  address: 'sip:Sam.Hall@northshire.example',
  email: '',
  by: 'asked',
  on: '2026-11-24',
};
const setting = { subject: { name: 'Sam Hall', emails: [SAM] }, register: EXAMPLE_REGISTER, today: '2026-11-24' };

test('SIP-01: a complete address is kept without its scheme, with how and when', () => {
  expect(readConfirmForm(GOOD, setting)).toMatchObject({
    kind: 'wanted',
    wanted: { confirmation: { address: { text: 'Sam.Hall@northshire.example' }, by: 'asked', on: '2026-11-24' } },
  });
});

test.each([
  ['as it was typed, where nobody told it', ' Rashid Khan ', 'Rashid Khan'],
  ['the address, where it is not known here either', '', 'Sam Hall'],
])('SIP-11: the name in the contacts: %s', (_sentence, name, kept) => {
  expect(readConfirmForm({ ...GOOD, name }, setting)).toMatchObject({ wanted: { name: kept } });
});

test('who has moved is found by the new email address too', () => {
  const read = readConfirmForm({ ...GOOD, email: 's.hall@elmwood.example' }, setting);
  if (read.kind !== 'wanted') throw new Error('It is not wanted.');
  expect(read.wanted.emails.map(({ text }) => text)).toEqual([SAM.text, 's.hall@elmwood.example']);
});

test.each<[sentence: string, change: Partial<ConfirmFields>, field: keyof ConfirmFields, said: RegExp]>([
  ['SIP-02: a part of an address', { address: 'sam.hall' }, 'address', /full SIP address/],
  ['SIP-07: messaging is not active there', { address: 'x@bayview.example' }, 'address', /not active/],
  ['SIP-07: no partner', { address: 'x@else.example' }, 'address', /not federated/],
  ['ELI-06: a consumer service', { address: 'x@postbox.example' }, 'address', /consumer service/],
  ['SIP-06: nobody said how it is known', { by: undefined }, 'by', /how you know/],
  ['a day to come', { on: '2026-11-25' }, 'on', /today or a day before/],
  ['no day', { on: '' }, 'on', /today or a day before/],
  ['half an email address', { email: 's.hall@' }, 'email', /after the @/],
])('%s', (_sentence, change, field, said) => {
  const read = readConfirmForm({ ...GOOD, ...change }, setting);
  if (read.kind !== 'problems') throw new Error('It was taken.');
  expect(Object.keys(read.problems)).toEqual([field]);
  expect(read.problems[field]).toMatch(said);
});

test('SIP-04: what may hold a password is told, so that the field is emptied', () => {
  const read = readConfirmForm({ ...GOOD, address: 'sam:secret@northshire.example' }, setting);
  expect(read).toMatchObject({ kind: 'problems', holdsPassword: true });
  expect(JSON.stringify(read)).not.toContain('secret');
});
