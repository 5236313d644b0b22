import type { Failure } from '../../src/application/failure';
import type { PartnerContact } from '../../src/domain/federation';
import {
  sayContactCount,
  sayContactProblem,
  sayContactsRefusal,
  sayPartnerContact,
} from '../../src/wording/sayPartnerContacts';

const CONTACT: PartnerContact = {
  id: 'a',
  name: 'Tariq Noor',
  role: 'spoc',
  email: 'it.service@northshire.example',
  phone: '01632 960120',
  source: 'Agreements',
  asOf: '2026-11-02',
};

describe('PUB-05: contacts in words', () => {
  test.each<[string, Partial<PartnerContact>, string]>([
    ['whose helpdesk it is', {}, 'Single point of contact'],
    ['who signs', { role: 'signatory' }, 'Authorised signatory'],
    ['for one service', { role: 'technicalLead', service: 'messaging' }, 'Technical lead, messaging'],
  ])('%s', (_what, more, term) => expect(sayPartnerContact({ ...CONTACT, ...more }).term).toBe(term));

  test('name, address and phone each by itself, then where it is from', () => {
    expect(sayPartnerContact(CONTACT)).toMatchObject({
      lines: ['Tariq Noor', 'it.service@northshire.example', '01632 960120'],
      provenance: 'Checked 2 November 2026 · Source: Agreements',
    });
    expect(sayPartnerContact({ ...CONTACT, email: undefined, phone: undefined }).lines).toEqual(['Tariq Noor']);
  });

  test('how many, and nobody', () => {
    expect([0, 1, 2].map((count) => sayContactCount(count, 'Bayview Trust'))).toEqual([
      'Nobody is named for Bayview Trust.',
      '1 contact is named for Bayview Trust.',
      '2 contacts are named for Bayview Trust.',
    ]);
  });

  test('a row that could not be read, by its number and column', () => {
    const problem = { row: 'items[12]', field: 'email', reason: 'is not an e-mail address' };
    expect(sayContactProblem(problem)).toBe('A contact could not be read: row 12 email is not an e-mail address.');
  });

  test.each<[Failure['kind'], string | undefined]>([
    ['forbidden', 'The list of contacts is not open to you'],
    ['not-found', 'No list of contacts was found'],
    ['offline', undefined],
  ])('%s', (kind, title) => {
    const words = sayContactsRefusal({ kind } as Failure);
    expect(words?.title).toBe(title);
    if (words) expect(words.text).toContain('nothing was changed');
  });
});
