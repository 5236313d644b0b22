import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueToken } from '../../../sandbox/graph/tokens';
import { addItem, changeItem } from '../../../sandbox/world/sharePoint/listStore';
import type { SharePointList } from '../../../sandbox/world/sharePoint/site';
import { runProvision } from '../../../tools/register/provision/provision';
import { BAYVIEW_ROW, NORTHSHIRE_ROW, REGISTER_FILE, TARN_VALLEY_ROW } from '../../fakes/registerFile';
import { startGraph, type RunningGraph } from '../../sandbox/graph/startGraph';

const SITE = 'https://healthmail.sharepoint.example/sites/federation';

let graph: RunningGraph;
let list: SharePointList;
let said: string[];
let waited: number[];
const folder = mkdtempSync(path.join(tmpdir(), 'provision-'));

beforeEach(async () => {
  graph = await startGraph({ log: process.env.GRAPH_LOG });
  list = graph.world.sites[0]?.lists[0] as SharePointList;
  list.items.clear();
  list.columns.splice(0, list.columns.length, { id: '1', name: 'Title', displayName: 'Title', text: {} });
  [said, waited] = [[], []];
});
afterEach(() => graph.close());
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, content: string | object): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const run = (content: string | object = REGISTER_FILE, more: readonly string[] = [], name = 'register.json') => {
  const { accessToken } = issueToken(graph.world, {
    scopes: ['Sites.Manage.All'],
    address: graph.world.me,
    lifetimeSeconds: 3600,
  });
  said = [];
  const args = [save(name, content), '--site', SITE, '--list', 'Federated partners', ...more];
  return runProvision([...args, '--graph', `${graph.origin}/v1.0`], {
    token: accessToken,
    say: (line) => said.push(line),
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
};
const apply = (content?: string | object) => run(content, ['--apply']);
const writes = () => graph.exchanges.filter(({ method }) => method !== 'GET');
const fieldsOf = (id: string) => list.items.get(id)?.fields ?? {};

test('without --apply it is only said what would be written', async () => {
  expect(await run()).toBe(0);
  expect(writes()).toEqual([]);
  expect(said).toContain('3 rows to add:');
  expect(said).toContain('  Calendar status (CalendarStatus)');
  expect(said.at(-1)).toBe('Nothing was written. Give --apply to write it.');
});

test('an empty list gets its columns and rows, and a second run finds nothing to do', async () => {
  expect(await apply()).toBe(0);
  expect(fieldsOf('1')).toMatchObject({
    Title: 'Northshire Council',
    PartnerId: 'northshire',
    Domains: 'northshire.example\ncare.northshire.example',
    CheckedOn: '2026-11-20T00:00:00Z',
    ClosedOn: 'open',
    UseCategories: ['clinical', 'general'],
    CalendarOurSide: 'yes',
    CalendarTests: 'freeBusy; 2018-07-18; systems administrator; network manager',
    AddressBookSync: 'no',
  });
  expect(fieldsOf('2')).toMatchObject({ AssuranceType: 'notRecorded', CalendarReason: 'IG certification lapsed' });
  const before = writes().length;
  expect(await apply()).toBe(0);
  expect(said[0]).toBe('3 rows already the same.');
  expect(writes()).toHaveLength(before);
});

test('the id’s column admits no second row of one id, so that nothing can be imported twice', async () => {
  await apply();
  expect(list.columns.find(({ name }) => name === 'PartnerId')).toMatchObject({
    indexed: true,
    enforceUniqueValues: true,
  });
  const notes = list.columns.filter(({ text }) => text?.allowMultipleLines).map(({ text }) => text?.textType);
  expect(new Set(notes)).toEqual(new Set(['plain']));
});

test('a row that differs is changed where it differs, and emptied where the file says nothing', async () => {
  await apply();
  const calendar = { ...BAYVIEW_ROW.services.calendar, status: 'defederated', since: undefined };
  const file = {
    ...REGISTER_FILE,
    partners: [NORTHSHIRE_ROW, { ...BAYVIEW_ROW, services: { calendar } }, TARN_VALLEY_ROW],
  };
  expect(await apply(file)).toBe(0);
  expect(said).toContain('  Bayview Trust: Calendar status, Calendar since');
  expect(writes().at(-1)?.requestBody).toEqual({ CalendarStatus: 'defederated', CalendarSince: null });
  expect(fieldsOf('2')).toMatchObject({ CalendarStatus: 'defederated', Title: 'Bayview Trust' });
});

test('a row only in the list is named and left alone', async () => {
  await apply();
  expect(await apply({ ...REGISTER_FILE, partners: [NORTHSHIRE_ROW] })).toBe(0);
  expect(said).toEqual(expect.arrayContaining(['  Bayview Trust', '  Tarn Valley Borough Council']));
  expect(list.items.size).toBe(3);
});

test('a row that somebody changes meanwhile is left as they made it, and the run says so', async () => {
  await apply();
  const graphItems = list.items.get.bind(list.items);
  list.items.get = (id) => {
    list.items.get = graphItems;
    const item = graphItems(id);
    return item && changeItem(list, item, { fields: { CalendarStatus: 'active' }, at: 0 });
  };
  const changed = { ...BAYVIEW_ROW, name: 'Bayview' };
  expect(await apply({ ...REGISTER_FILE, partners: [changed] })).toBe(1);
  expect(said.some((line) => line.startsWith('Bayview: somebody changed this row meanwhile'))).toBe(true);
  expect(fieldsOf('2')).toMatchObject({ Title: 'Bayview Trust', CalendarStatus: 'active' });
});

test('throttled, it waits as long as it is asked to', async () => {
  graph.faults.replace([{ kind: '429', method: 'POST', path: 'items$', times: 2, value: 7 }]);
  expect(await apply()).toBe(0);
  expect([waited, list.items.size]).toEqual([[7000, 7000], 3]);
});

test('a new row whose answer was lost is not sent again by itself; the next run finds it', async () => {
  graph.faults.replace([{ kind: '504-after', method: 'POST', path: 'items$', times: 1 }]);
  expect(await apply()).toBe(1);
  expect([said.at(-1), list.items.size]).toEqual(['error: The server did not answer in time. (504 GatewayTimeout)', 1]);
  expect(await apply()).toBe(0);
  expect(list.items.size).toBe(3);
});

test.each([
  ['GET', 'columns', 0, [2000], 3],
  ['POST', 'items$', 1, [], 0],
] as const)(
  'a %s of %s whose line broke: reading is asked again, writing never',
  async (method, where, code, pauses, rows) => {
    graph.faults.replace([{ kind: 'drop', method, path: where, times: 1 }]);
    expect(await apply()).toBe(code);
    expect([waited, list.items.size]).toEqual([pauses, rows]);
    if (code === 1) expect(said.at(-1)).toContain('error: Microsoft Graph cannot be reached');
  },
);

test('a list of many pages is compared whole', async () => {
  await apply();
  const rows = Array.from({ length: 2500 }, (_, index) => ({ Title: `Other ${index}`, PartnerId: `other${index}` }));
  rows.forEach((fields) => addItem(list, fields, 0));
  expect(await run()).toBe(0);
  expect(said[0]).toBe('2500 rows only in the list, left as they are:');
}, 20_000);

test('a look-up that people made is left to them', async () => {
  list.columns.push({ id: '2', name: 'Successor', displayName: 'Successor', lookup: { columnName: 'Title' } });
  expect(await apply()).toBe(0);
  expect(Object.keys(fieldsOf('3'))).not.toContain('Successor');
  expect(await apply()).toBe(0);
});

describe('nothing is written', () => {
  const csv = 'id,name,domains,agreementLevel,assurance.type,closedOn,source,asOf\n';
  test.each([
    [
      'from a file with a broken row',
      'r.json',
      { ...REGISTER_FILE, partners: [{ ...BAYVIEW_ROW, domains: ['x'] }] },
      /error: partners\[0\]/,
    ],
    [
      'from a CSV with a broken row',
      'r.csv',
      `${csv}a,Ashdale,ashdale.example,all,notRecorded,open,Me,2026-11-01`,
      /error: line 2 agreementLevel/,
    ],
    [
      'from a file of version 1, which leaves limits unsaid',
      'r.json',
      { ...REGISTER_FILE, schemaVersion: 1, partners: [{ ...BAYVIEW_ROW, agreementLevel: undefined }] },
      /error: bayview agreementLevel: is missing/,
    ],
    ['from what is no register', 'r.json', '[', /error: register: is not JSON/],
  ])('%s', async (_what, name, content, line) => {
    expect(await run(content, ['--apply'], name)).toBe(1);
    expect(said[0]).toMatch(line);
    expect(graph.exchanges).toEqual([]);
  });

  test.each([
    ['another list', ['--list', 'None'], 'error: The resource could not be found. (404 itemNotFound)'],
    [
      'another site',
      ['--site', 'https://healthmail.sharepoint.example/sites/none'],
      'error: The resource could not be found. (404 itemNotFound)',
    ],
  ])('to %s', async (_what, more, line) => {
    expect(await run(REGISTER_FILE, ['--apply', ...more])).toBe(1);
    expect(said.at(-1)).toBe(line);
    expect(writes()).toEqual([]);
  });
});

test('a CSV is imported as well as JSON', async () => {
  const csv =
    'id,name,domains,agreementLevel,assurance.type,closedOn,source,asOf\r\nash,Ashdale Surgery,ashdale.example;a.ashdale.example,limitedDetails,notRecorded,open,Register,2026-11-01\r\n';
  expect(await run(csv, ['--apply'], 'register.csv')).toBe(0);
  expect(fieldsOf('1')).toMatchObject({ PartnerId: 'ash', Domains: 'ashdale.example\na.ashdale.example' });
});

test.each([
  ['no file', ['--site', SITE, '--list', 'X']],
  ['no site', ['package.json', '--list', 'X']],
  ['no list', ['package.json', '--site', SITE]],
  ['a file that is not there', ['none.json', '--site', SITE, '--list', 'X']],
  ['an option that is none', ['package.json', '--site', SITE, '--list', 'X', '--force']],
])('%s: the use is explained', async (_what, args) => {
  const lines: string[] = [];
  expect(await runProvision(args, { say: (line) => lines.push(line), wait: async () => undefined })).toBe(2);
  expect(lines[0]).toContain('Usage: npm run register -- provision FILE');
});
