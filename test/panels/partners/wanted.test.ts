import { createPartnerIndex } from '../../../src/domain/directory';
import type { Register } from '../../../src/domain/federation';
import { sayFound, sayHidden } from '../../../src/panels/partners/sayFound';
import { FIRST_WANTED, listKinds, listPartners, listServices, type Wanted } from '../../../src/panels/partners/wanted';
import { BAYVIEW, EXAMPLE_REGISTER, HARBOUR, NORTHSHIRE } from '../../fakes/exampleRegister';

const TODAY = '2018-10-15';

const register: Register = {
  ...EXAMPLE_REGISTER,
  partners: EXAMPLE_REGISTER.partners.map((partner) => {
    if (partner === NORTHSHIRE) return { ...partner, code: 'XNS', kind: 'Local authority' };
    return partner === HARBOUR ? { ...partner, kind: 'Hospice' } : partner;
  }),
};
const index = createPartnerIndex(register, TODAY);
const listed = (wanted: Wanted) => listPartners(index, wanted);
const names = (wanted: Wanted) => listed(wanted).hits.map(({ partner }) => partner.name);

const N = 'Northshire Council';
const E = 'Elmwood Pharmacy Group';
const B = BAYVIEW.name;
const H = 'Harbour Hospice';

describe('LIF-13, C2.4, CAL-19: only active partners are listed, and all of them, until somebody asks for others', () => {
  test('the list as it opens', () => {
    expect(names(FIRST_WANTED)).toEqual([E, N]);
    expect(sayHidden(listed(FIRST_WANTED).hidden)).toBe('2 more do not meet the filters.');
  });
  test.each<[what: string, wanted: Wanted, expected: readonly string[]]>([
    ['any status', { text: '' }, [B, E, H, N]],
    ['stopped', { text: '', state: 'stopped' }, [B]],
    ['on its way', { text: '', state: 'waiting' }, [H]],
  ])('%s', (_what, wanted, expected) => expect(names(wanted)).toEqual(expected));
});

describe('DIR-01, PUB-04: found by what a person knows of it, kept by the filters', () => {
  test.each<[what: string, wanted: Wanted, expected: readonly string[]]>([
    ['the beginning of a name', { text: 'north' }, [N]],
    ['a later word', { text: 'pharm' }, [E]],
    ['a colleague’s address there', { text: 'sam.hall@northshire.example' }, [N]],
    ['an organisation code', { text: 'xns' }, [N]],
    ['a service', { text: '', service: 'messaging' }, [N]],
    ['a service and its state', { text: '', service: 'messaging', state: 'none' }, [B, E, H]],
    ['a kind', { text: '', kind: 'Hospice' }, [H]],
    ['C2.2: a sub-domain that is not listed', { text: 'sam@sub.northshire.example', state: 'active' }, []],
    ['a suspended one by a part of its name, under the first filter', { text: 'bay', state: 'active' }, []],
    ['a suspended one by its domain, under the first filter', { text: 'bayview.example', state: 'active' }, [B]],
    ['a suspended one by its whole name, under the first filter', { text: 'bayview trust', state: 'active' }, [B]],
  ])('%s', (_what, wanted, expected) => expect(names(wanted)).toEqual(expected));

  test('the choices are those that the register has', () => {
    expect(listServices(register).map(({ label }) => label)).toEqual(['Calendar', 'Messaging']);
    expect(listKinds(register).map(({ value }) => value)).toEqual(['Hospice', 'Local authority']);
  });
});

describe('DIR-04: what a search came to, in words', () => {
  test.each<[what: string, wanted: Wanted, said: string]>([
    ['some', { text: 'council' }, '1 partner matches'],
    ['none at all', { text: 'zzzz' }, 'Nobody found'],
    ['none with these filters', { text: 'bay', state: 'active' }, 'Nobody found with these filters'],
    ['nothing typed', FIRST_WANTED, '2 partners listed'],
    [
      'a domain that only looks like one',
      { text: 'northsh1re.example' },
      'No partner has this domain; 1 partner has a similar name',
    ],
  ])('%s', (_what, wanted, said) => expect(sayFound(listed(wanted), wanted)).toBe(said));

  test('a domain that looks like a partner’s is named, with whose it is', () => {
    const codes = listed({ text: 'northsh1re.example' }).remarks.map(({ code }) => code);
    expect(codes).toEqual(['noRelationship', 'lookAlike']);
  });
});
