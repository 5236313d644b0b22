import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueToken } from '../../../sandbox/graph/tokens';
import type { SharePointList } from '../../../sandbox/world/sharePoint/site';
import { runProvision } from '../../../tools/register/provision/provision';
import { REGISTER_FILE } from '../../fakes/registerFile';
import { startGraph, type RunningGraph } from '../../sandbox/graph/startGraph';

const HEADER = 'id,partner,name,role,service,email,phone,source,asOf';
const SPOC = 'n-spoc,northshire,Tariq Noor,spoc,,it.service@northshire.example,01632 960120,Agreement,2026-11-02';
const LEAD = 'n-tech,northshire,Greta Lund,technicalLead,messaging,,,Agreement,2026-11-02';

let graph: RunningGraph;
let contacts: SharePointList;
let said: string[];
const folder = mkdtempSync(path.join(tmpdir(), 'contacts-'));

beforeEach(async () => {
  graph = await startGraph({ log: process.env.GRAPH_LOG });
  for (const list of graph.world.sites[0]?.lists ?? []) {
    list.items.clear();
    list.columns.splice(0, list.columns.length, { id: '1', name: 'Title', displayName: 'Title', text: {} });
  }
  contacts = graph.world.sites[0]?.lists[1] as SharePointList;
});
afterEach(() => graph.close());
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const run = (csv: string | Buffer, more: readonly string[] = []) => {
  const person = { scopes: ['Sites.Manage.All'], address: graph.world.me, lifetimeSeconds: 3600 };
  said = [];
  const register = save('register.json', JSON.stringify(REGISTER_FILE));
  const site = ['--site', 'https://healthmail.sharepoint.example/sites/federation', '--list', 'Federated partners'];
  const beside = ['--contacts', save('contacts.csv', csv), '--graph', `${graph.origin}/v1.0`];
  return runProvision([register, ...site, ...beside, ...more], {
    token: issueToken(graph.world, person).accessToken,
    say: (line) => said.push(line),
    wait: async () => undefined,
  });
};
const lines = (...rows: readonly string[]) => [HEADER, ...rows].join('\r\n');
const writes = () => graph.exchanges.filter(({ method }) => method !== 'GET');

describe('PUB-05: contacts go into a list of their own', () => {
  test('its columns are made and its rows written; a second run finds nothing to do', async () => {
    expect(await run(lines(SPOC, LEAD), ['--apply'])).toBe(0);
    expect([...contacts.items.values()].map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ Title: 'Tariq Noor', PartnerId: 'northshire', ContactRole: 'spoc' }),
      expect.objectContaining({ Title: 'Greta Lund', Service: 'messaging', CheckedOn: '2026-11-02T00:00:00Z' }),
    ]);
    const key = (name: string) => contacts.columns.find((column) => column.name === name);
    expect(key('ContactId')).toMatchObject({ indexed: true, enforceUniqueValues: true });
    expect(key('PartnerId')).toMatchObject({ indexed: true });
    expect(key('PartnerId')?.enforceUniqueValues).not.toBe(true);
    const before = writes().length;
    expect(await run(lines(SPOC, LEAD), ['--apply'])).toBe(0);
    expect(writes()).toHaveLength(before);
    expect(said).toContain('2 rows already the same.');
  });

  test('no person gets into the register’s own list', async () => {
    await run(lines(SPOC, LEAD), ['--apply']);
    const partners = graph.world.sites[0]?.lists[0];
    expect(JSON.stringify([...(partners?.items.values() ?? [])])).not.toMatch(/Tariq|Greta|it\.service/);
  });

  test('a changed phone changes that alone', async () => {
    await run(lines(SPOC), ['--apply']);
    expect(await run(lines(SPOC.replace('960120', '960121')))).toBe(0);
    expect(said).toContain('  Tariq Noor: Contact phone');
  });

  test.each([
    ['a role that is none', lines(SPOC.replace(',spoc,', ',boss,')), 'error: line 2 role: is not one of signatory'],
    [
      'an address that is none',
      lines(SPOC.replace('it.service@', 'it.service')),
      'error: line 2 email: is not an e-mail',
    ],
    [
      'a partner that the register has not',
      lines(LEAD.replace('northshire', 'x')),
      'error: n-tech partner: x is no partner',
    ],
    ['two of one id', lines(SPOC, SPOC), 'error: line 3 id: n-spoc stands twice'],
    ['a column that is missing', lines(SPOC).replace('role', 'post'), 'error: line 1 role: has no column'],
    ['a column that no contact has', lines(SPOC).replace('phone', 'birthday'), 'error: line 1 birthday: is no column'],
    ['an empty file', '', 'error: line 1: is empty'],
    ['a cell too many', lines(`${SPOC},x`), 'error: line 2: has 10 cells where the header has 9'],
  ])('%s: named by line and column, and nothing is written', async (_what, csv, expected) => {
    expect(await run(csv, ['--apply'])).toBe(1);
    expect(said).toContainEqual(expect.stringContaining(expected));
    expect(writes()).toEqual([]);
  });

  test('where the list of contacts was not made, nothing is written in the other either', async () => {
    graph.setGraph({ contactsList: 'missing' });
    expect(await run(lines(SPOC), ['--apply'])).toBe(1);
    expect(said.at(-1)).toContain('404 itemNotFound');
    expect(writes()).toEqual([]);
  });

  test('a file of contacts that is not there', async () => {
    expect(
      await runProvision(
        [save('r.json', '{}'), '--site', 'https://a.example/s', '--list', 'x', '--contacts', 'no.csv'],
        {
          say: (line) => said.push(line),
          wait: async () => undefined,
        },
      ),
    ).toBe(2);
    expect(said.at(-1)).toContain('there is no file no.csv');
  });

  test('contacts that are not UTF-8 are said, before a name is spoilt', async () => {
    expect(await run(Buffer.from(lines(SPOC.replace('Tariq', 'Zoë')), 'latin1'), ['--apply'])).toBe(1);
    expect(said).toEqual(['error: contacts: is not UTF-8; save it as “CSV UTF-8”']);
    expect(writes()).toEqual([]);
  });

  test.each([
    ['the register', () => [folder]],
    ['the contacts', () => [save('r.json', '{}'), '--contacts', folder]],
  ])('a folder in place of %s is not understood', async (_what, files) => {
    said = [];
    const outside = { say: (line: string) => said.push(line), wait: async () => undefined };
    expect(await runProvision([...files(), '--site', 'https://a.example/s', '--list', 'x'], outside)).toBe(2);
    expect(said.at(-1)).toContain(`${folder} is a folder, not a file`);
  });

  test('a register that is not UTF-8 is said', async () => {
    const latin = path.join(folder, 'latin.csv');
    writeFileSync(latin, Buffer.from('id,name\r\ncafe,Café\r\n', 'latin1'));
    said = [];
    const outside = { say: (line: string) => said.push(line), wait: async () => undefined };
    expect(await runProvision([latin, '--site', 'https://a.example/s', '--list', 'x'], outside)).toBe(1);
    expect(said).toEqual(['error: file: is not UTF-8; save it as “CSV UTF-8”']);
  });
});
