import type { ContactReading, PartnerContacts } from '../../../src/application/partnerContacts';
import { addItem, changeItem, deleteItem } from '../../../sandbox/world/sharePoint/listStore';
import { REGISTER_FILE } from '../../fakes/registerFile';
import { openSimulatedRegister } from '../../contracts/openSimulatedRegister';

type Graph = Awaited<ReturnType<typeof openSimulatedRegister>>;

const LATER = Date.UTC(2026, 10, 24, 10, 0);

let graph: Graph;
let contacts: PartnerContacts;

beforeEach(async () => {
  graph = await openSimulatedRegister();
  contacts = graph.openContacts();
});
afterEach(() => graph.close());

const read = async (partner = 'northshire'): Promise<ContactReading> => {
  const reading = await contacts.read(partner);
  if (!reading.ok) throw new Error(`${reading.error.kind} ${reading.error.code}`);
  return reading.value;
};
const failure = async () => {
  const reading = await contacts.read('northshire');
  return reading.ok ? undefined : reading.error.kind;
};
const names = ({ contacts: found }: ContactReading) => found.map(({ name }) => name);
const asked = (part: string) => graph.seen.filter((request) => request.includes(part));
const item = (id: string) => {
  const found = graph.contacts.items.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const column = (name: string) => {
  const found = graph.contacts.columns.find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
};

describe('PUB-05, C2.6: the contacts of one partner, out of a list of their own', () => {
  test('who is named, for what, and how to reach them', async () => {
    expect(await read()).toEqual({
      problems: [],
      contacts: [
        expect.objectContaining({ name: 'Olwen Priest', role: 'signatory', email: 'olwen.priest@northshire.example' }),
        expect.objectContaining({ name: 'Tariq Noor', role: 'spoc', phone: '01632 960120', service: undefined }),
        expect.objectContaining({ name: 'Greta Lund', role: 'technicalLead', service: 'messaging' }),
      ],
    });
    expect((await read()).contacts[0]).toMatchObject({ source: 'Agreements', asOf: '2026-11-02' });
  });

  test('nobody else’s contacts leave the list: SharePoint picks by the column that has an index', async () => {
    await read('elmwood');
    expect(asked("$filter=fields/PartnerId eq 'elmwood'")).toHaveLength(1);
  });

  test('without an index SharePoint would refuse to pick: all rows are read, and those of others dropped', async () => {
    column('PartnerId').indexed = false;
    expect(names(await read('elmwood'))).toEqual(['Rhys Calloway']);
    expect(asked('$filter')).toEqual([]);
  });

  test('an apostrophe in an id stays within the question', async () => {
    expect(names(await read("x' or fields/PartnerId eq 'elmwood"))).toEqual([]);
  });

  test('a partner for whom nobody is named', async () => {
    expect(await read('harbour')).toEqual({ contacts: [], problems: [] });
  });

  test('600 contacts come page by page', async () => {
    const { fields } = item('2');
    for (let number = 0; number < 600; number += 1)
      addItem(graph.contacts, { ...fields, ContactId: `more-${number}` }, LATER);
    expect((await read()).contacts).toHaveLength(603);
    expect(asked('$skiptoken').length).toBeGreaterThan(0);
  });

  test('a row that cannot be used is named, and the others stand', async () => {
    changeItem(graph.contacts, item('2'), { fields: { ContactEmail: 'it service' }, at: LATER });
    changeItem(graph.contacts, item('3'), { fields: { ContactRole: 'friend' }, at: LATER });
    const reading = await read();
    expect(names(reading)).toEqual(['Olwen Priest']);
    expect(reading.problems).toEqual([
      { row: 'items[2]', field: 'email', reason: 'is not an e-mail address' },
      { row: 'items[3]', field: 'role', reason: 'is not one of signatory, spoc, businessLead, technicalLead' },
    ]);
  });
});

describe('ACC-05: contacts are kept nowhere', () => {
  test('nothing is asked before somebody asks, and each question is asked anew', async () => {
    expect(graph.seen).toEqual([]);
    await read();
    const before = graph.seen.length;
    deleteItem(graph.contacts, item('1'));
    expect(names(await read())).toEqual(['Tariq Noor', 'Greta Lund']);
    expect(graph.seen).toHaveLength(2 * before);
  });

  test('reading the register asks nothing of the list of contacts', async () => {
    graph.keep(REGISTER_FILE);
    await graph.open().read();
    expect(graph.seen.filter((request) => /contacts/i.test(request))).toEqual([]);
  });
});

describe('ADM-01: what protects contacts is the list itself, whatever a token says', () => {
  test.each([
    ['the list is closed to the person', () => void (graph.settings.graph.contactsList = 'denied'), 'forbidden'],
    ['there is no such list', () => void (graph.settings.graph.contactsList = 'missing'), 'not-found'],
    ['the site was not opened to the add-in', () => void (graph.settings.graph.siteGrant = 'none'), 'forbidden'],
    ['nobody is signed in', () => graph.signOut(), 'signed-out'],
    [
      'a column is missing without which nobody can be told from others',
      () => void graph.contacts.columns.splice(graph.contacts.columns.indexOf(column('PartnerId')), 1),
      'unexpected',
    ],
    [
      'SharePoint throttles and goes on throttling',
      () => graph.faults.replace([{ kind: '429', method: 'GET', path: 'items', times: 0, value: 90 }]),
      'throttled',
    ],
  ])('%s', async (_what, change, expected) => {
    change();
    expect(await failure()).toBe(expected);
  });

  test('the register is open while the contacts are closed', async () => {
    graph.settings.graph.contactsList = 'denied';
    graph.keep(REGISTER_FILE);
    const reading = await graph.open().read();
    expect(reading).toMatchObject({ ok: true, value: { problems: [] } });
    expect(reading.ok && reading.value.notReached).toBe(undefined);
  });
});
