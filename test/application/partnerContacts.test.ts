import { mayAskForContacts, readPartnerContacts, type PartnerContacts } from '../../src/application/partnerContacts';
import type { PartnerContact } from '../../src/domain/federation';
import { fail, succeed } from '../../src/domain/result';
import { JO_BYRNE } from '../fakes/fakePorts';

const FROM = { source: 'Agreements', asOf: '2018-10-01' } as const;
const SPOC: PartnerContact = { ...FROM, id: 'b', name: 'Tariq Noor', role: 'spoc' };
const SIGNATORY: PartnerContact = { ...FROM, id: 'a', name: 'Olwen Priest', role: 'signatory' };
const partner = { id: 'northshire' };

const keep = (answer: Awaited<ReturnType<PartnerContacts['read']>>) => {
  const asked: string[] = [];
  const contacts: PartnerContacts = {
    read: async (id) => {
      asked.push(id);
      return answer;
    },
  };
  return { asked, contacts };
};
const as = (...roles: readonly string[]) => ({ ...JO_BYRNE, roles });

describe('PUB-05, C2.6, ADM-01: who is offered the contacts of an agreement', () => {
  test.each<[string, readonly string[] | undefined, boolean]>([
    ['a standard user, whose token has no roles at all', undefined, false],
    ['a standard user, whose token has an empty list', [], false],
    ['a single point of contact', ['Federation.SinglePointOfContact'], true],
    ['an administrator of federation', ['Federation.Administrator'], true],
    ['a role of something else', ['Reports.Reader'], false],
    ['a role that only begins alike', ['Federation.SinglePointOfContactDeputy'], false],
    ['a role in other letters: Entra’s values are exact', ['federation.singlepointofcontact'], false],
    ['several roles, one of them the one', ['Reports.Reader', 'Federation.Administrator'], true],
  ])('%s: %s gives %s', (_who, roles, expected) => {
    expect(mayAskForContacts({ roles })).toBe(expected);
  });

  test('without the role nothing is asked', async () => {
    const { asked, contacts } = keep(succeed({ contacts: [SPOC], problems: [] }));
    expect(await readPartnerContacts(contacts, { account: JO_BYRNE, partner })).toEqual({ kind: 'notOffered' });
    expect(asked).toEqual([]);
  });

  test('a register that is a file has nobody to ask', async () => {
    const answer = await readPartnerContacts(undefined, { account: as('Federation.Administrator'), partner });
    expect(answer).toEqual({ kind: 'notOffered' });
  });

  test('with the role this one partner is asked for, each time anew, the signatory first', async () => {
    const { asked, contacts } = keep(succeed({ contacts: [SPOC, SIGNATORY], problems: [] }));
    const question = { account: as('Federation.SinglePointOfContact'), partner };
    const answer = await readPartnerContacts(contacts, question);
    expect(answer).toEqual({ kind: 'read', contacts: [SIGNATORY, SPOC], problems: [] });
    await readPartnerContacts(contacts, question);
    expect(asked).toEqual(['northshire', 'northshire']);
  });

  test('a role in the token opens nothing that the list keeps closed', async () => {
    const { contacts } = keep(fail({ kind: 'forbidden' }));
    const answer = await readPartnerContacts(contacts, { account: as('Federation.Administrator'), partner });
    expect(answer).toEqual({ kind: 'failed', failure: { kind: 'forbidden' } });
  });
});
