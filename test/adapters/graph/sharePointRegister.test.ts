import { addItem, changeItem, deleteItem, fillList } from '../../../sandbox/world/sharePoint/listStore';
import { rowOf } from '../../../sandbox/world/sharePoint/registerRows';
import type { RegisterReading, RegisterSource } from '../../../src/application/ports';
import { openSimulatedRegister } from '../../contracts/openSimulatedRegister';
import { BAYVIEW_ROW, NORTHSHIRE_ROW, REGISTER_FILE, TARN_VALLEY_ROW } from '../../fakes/registerFile';

type Graph = Awaited<ReturnType<typeof openSimulatedRegister>>;

const LATER = Date.UTC(2026, 10, 24, 10, 0);
const PUBLISHED = { ...BAYVIEW_ROW, name: 'Bayview Trust, as published' };

let graph: Graph;
let source: RegisterSource;

const start = async (options?: Parameters<typeof openSimulatedRegister>[0]) => {
  graph = await openSimulatedRegister(options);
  graph.keep(REGISTER_FILE, [PUBLISHED]);
  source = graph.open();
};
beforeEach(() => start());
afterEach(() => graph.close());

const read = async (from = source): Promise<RegisterReading> => {
  const reading = await from.read();
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
};
const names = ({ register }: RegisterReading) => register.partners.map(({ name }) => name);
const item = (id: string) => {
  const found = graph.list.items.get(id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const set = (id: string, fields: object) => changeItem(graph.list, item(id), { fields: { ...fields }, at: LATER });
const removeColumn = (name: string) => {
  const index = graph.list.columns.findIndex((column) => column.name === name);
  graph.list.columns.splice(index, 1);
};
const asked = (part: string) => graph.seen.filter((request) => request.includes(part));
const ashdale = (number: number) => ({
  ...BAYVIEW_ROW,
  id: `ashdale${number}`,
  name: `Ashdale Surgery ${number}`,
  domains: [`ashdale${number}.example`],
});

describe('reading the list for the first time', () => {
  test('5,000 partners come page by page, none twice and none left out', async () => {
    graph.list.items.clear();
    const rows = Array.from({ length: 5000 }, (_, number) => rowOf(ashdale(number), () => undefined));
    fillList(graph.list, rows, LATER);
    const { register, problems } = await read();
    expect([new Set(register.partners.map(({ id }) => id)).size, problems]).toEqual([5000, []]);
    expect(asked('/items/delta')).toHaveLength(3);
  });

  test('nothing is filtered or ordered: SharePoint would refuse it on a column without an index', async () => {
    await read();
    expect(graph.seen.filter((request) => /\$filter|\$orderby|\$search/.test(request))).toEqual([]);
  });

  test('PUB-05, ACC-05: columns that hold persons are not asked for', async () => {
    await read();
    expect(asked('/items/delta')).not.toEqual([]);
    expect(graph.seen.filter((request) => /Contact/.test(request))).toEqual([]);
  });

  test('the register is dated with the day on which it was read and named for the list', async () => {
    expect((await read()).register).toMatchObject({ source: 'Federated partners', asOf: '2026-11-24' });
  });

  test.each([
    ['throttled once', '429', 0],
    ['down once', '503', 0],
    ['late once', '504', undefined],
  ] as const)('%s: it is asked again, and nobody notices', async (_what, kind, value) => {
    graph.faults.replace([{ kind, method: 'GET', path: 'items/delta', times: 1, value }]);
    const reading = await read();
    expect([reading.notReached, names(reading)]).toEqual([
      undefined,
      REGISTER_FILE.partners.map((row) => (row as { name: string }).name),
    ]);
  });

  test('two who ask at once share one reading', async () => {
    const [first, second] = await Promise.all([read(), read()]);
    expect(first).toBe(second);
    expect(asked('/columns')).toHaveLength(1);
  });
});

describe('what changes later', () => {
  beforeEach(() => read());
  const later = (minutes = 6) => {
    graph.pass(minutes);
    return read();
  };

  test('within five minutes nothing is asked', async () => {
    const before = graph.seen.length;
    set('1', { Title: 'Northshire' });
    expect(names(await later(4))).toContain('Northshire Council');
    expect(graph.seen).toHaveLength(before);
  });

  test('after that only the changes: of a row that was changed twice the last state holds', async () => {
    set('1', { Title: 'Northshire, for an hour' });
    set('1', { Title: 'Northshire and Calder Council' });
    addItem(
      graph.list,
      rowOf(ashdale(1), () => undefined),
      LATER,
    );
    expect(names(await later())).toEqual([
      'Northshire and Calder Council',
      'Bayview Trust',
      'Tarn Valley Borough Council',
      'Ashdale Surgery 1',
    ]);
    expect(asked('/items/delta').at(-1)).toContain('token=');
  });

  test('a deleted row is gone, and what pointed to it points nowhere', async () => {
    deleteItem(graph.list, item('1'));
    const { register } = await later();
    expect(register.partners.map(({ id, successor }) => [id, successor])).toEqual([
      ['bayview', undefined],
      ['tarnvalley', undefined],
    ]);
  });

  test('a status that was taken away is not remembered', async () => {
    set('1', {
      CalendarStatus: 'suspended',
      CalendarReason: 'Certificate lapsed',
      CalendarReasonDate: '2026-11-24T00:00:00Z',
    });
    const [northshire] = (await later()).register.partners;
    expect(northshire?.services['calendar']?.status).toBe('suspended');
  });

  test.each(['410-apply', '410-upload'] as const)(
    '%s: the list is read anew from where Graph says, and rows that are no longer there are gone',
    async (kind) => {
      deleteItem(graph.list, item('2'));
      graph.faults.replace([{ kind, method: 'GET', path: 'token=', times: 1 }]);
      const reading = await later();
      expect([reading.notReached, names(reading)]).toEqual([
        undefined,
        ['Northshire Council', 'Tarn Valley Borough Council'],
      ]);
      set('3', { Title: 'Tarn Valley' });
      expect(names(await later())).toEqual(['Northshire Council', 'Tarn Valley']);
    },
  );

  test('a column that went since: what its rows said is not taken from memory', async () => {
    removeColumn('AgreementLevel');
    const reading = await later();
    expect(reading.notReached).toMatchObject({ kind: 'unexpected' });
    expect(reading.register.partners[0]?.agreementLevel).toBe('limitedDetails');
  });
});

describe('a column that is missing', () => {
  test.each(['AgreementLevel', 'AssuranceExpires', 'ClosedOn', 'CalendarTests', 'PartnerId', 'CheckedOn'])(
    'without %s the list is not used: what is gone could have been a limit',
    async (name) => {
      removeColumn(name);
      const reading = await read();
      expect(names(reading)).toEqual(['Bayview Trust, as published']);
      expect(reading.notReached?.code).toMatch(/^Register: columns\..+ is missing$/);
      expect(asked('/items')).toEqual([]);
    },
  );

  test('one that only tells more is named, and everything else loads', async () => {
    removeColumn('Recording');
    const { register, problems } = await read();
    expect(problems).toEqual([{ row: 'columns', field: 'Recording', reason: 'is missing' }]);
    expect([register.partners.length, register.partners[0]?.recording]).toEqual([3, undefined]);
  });

  test('a service without a column for its status is not kept in this list, and nobody is asked about it', async () => {
    for (const { name } of [...graph.list.columns]) if (name?.startsWith('Messaging')) removeColumn(name);
    const { register, problems } = await read();
    expect(problems).toEqual([]);
    expect(Object.keys(register.partners[0]?.services ?? {})).toEqual(['calendar']);
  });
});

describe('what people make by hand', () => {
  test('a column whose internal name has its spaces written out is found', async () => {
    expect(asked('Use_x0020_statement')).toEqual([]);
    expect((await read()).register.partners[0]?.useStatement).toBe(NORTHSHIRE_ROW.useStatement);
  });

  test('a column whose long internal name was cut off is found by what people see', async () => {
    const column = graph.list.columns.find(({ name }) => name === 'CalendarTheirSide');
    if (column) column.name = 'Calendar_x0020_their_x0020_side_';
    const rows = [...graph.list.items.values()];
    for (const row of rows) set(row.id, { Calendar_x0020_their_x0020_side_: row.fields['CalendarTheirSide'] ?? null });
    expect((await read()).register.partners[0]?.services['calendar']?.theirSideConfigured).toBe(true);
  });

  test('a look-up names the partner in the other row', async () => {
    const tarnValley = (await read()).register.partners[2];
    expect([tarnValley?.parent, tarnValley?.successor]).toEqual(['northshire', 'northshire']);
    expect(item('3').fields['SuccessorLookupId']).toBe('1');
  });

  test.each([
    ['midnight in winter', '2026-01-15T00:00:00Z', '2026-01-15'],
    ['midnight in London in summer', '2026-07-19T23:00:00Z', '2026-07-20'],
    ['midnight in New York', '2026-07-20T04:00:00Z', '2026-07-20'],
    ['midnight in Auckland in winter', '2026-07-19T12:00:00Z', '2026-07-20'],
    ['a day in a column of text', '2026-07-20', '2026-07-20'],
    ['the last day of February in a leap year', '2028-02-29T00:00:00Z', '2028-02-29'],
    ['the night the clocks go forward', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['the night the clocks go back', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['the last night of the year', '2026-12-31T00:00:00Z', '2026-12-31'],
    ['New Year in a zone ahead', '2026-12-31T22:00:00Z', '2027-01-01'],
  ])('a day is the one that was picked: %s', async (_what, stored, day) => {
    set('1', { CalendarSince: stored });
    expect((await read()).register.partners[0]?.services['calendar']?.since).toBe(day);
  });

  test('a row whose cell for a limit was emptied is refused, never read as having no limit', async () => {
    set('1', { AgreementLevel: null });
    const { register, problems } = await read();
    expect(register.partners.map(({ id }) => id)).toEqual(['bayview', 'tarnvalley']);
    expect(problems).toEqual([{ row: 'items[1]', field: 'agreementLevel', reason: 'is missing' }]);
  });
});

describe('when the list cannot be reached, the last published facts are shown with their date', () => {
  const unreachable = () => graph.faults.replace([{ kind: '503', method: '*', path: '^/sites', times: 0, value: 90 }]);

  test('before it was ever read: those beside the add-in', async () => {
    unreachable();
    const reading = await read();
    expect([names(reading), reading.register.asOf]).toEqual([['Bayview Trust, as published'], REGISTER_FILE.asOf]);
    expect(reading.notReached).toMatchObject({ kind: 'unavailable' });
  });

  test('after: those read in this pane, with the date on which they were', async () => {
    await read();
    unreachable();
    graph.pass(24 * 60);
    const reading = await read();
    expect([names(reading).length, reading.register.asOf, reading.notReached?.kind]).toEqual([
      3,
      '2026-11-24',
      'unavailable',
    ]);
  });

  test('a list that stays away is asked again after half a minute, not at every look', async () => {
    unreachable();
    await read();
    const before = graph.seen.length;
    await read();
    expect(graph.seen).toHaveLength(before);
    graph.faults.replace([]);
    graph.pass(1);
    expect((await read()).notReached).toBeUndefined();
  });

  test('nobody is signed in yet: the list is read as soon as somebody is', async () => {
    graph.signOut();
    expect((await read()).notReached).toEqual({ kind: 'signed-out' });
    graph.signOut(false);
    expect((await read()).notReached).toBeUndefined();
  });

  test('the site was never opened to the add-in', async () => {
    await graph.close();
    await start({ graph: { siteGrant: 'none' } });
    expect((await read()).notReached).toMatchObject({ kind: 'forbidden' });
  });

  test.each([
    ['a list of another name', 'sharepoint:healthmail.sharepoint.example:/sites/federation:Partners', 'not-found'],
    ['another site', 'sharepoint:healthmail.sharepoint.example:/sites/none:Federated partners', 'not-found'],
    ['a setting that is none', 'sharepoint:Federated partners', 'not-found'],
  ])('%s', async (_what, setting, kind) => {
    const reading = await read(graph.open(setting));
    expect([names(reading), reading.notReached?.kind]).toEqual([['Bayview Trust, as published'], kind]);
  });

  test.each(['malformed', 'drop'] as const)('%s: an answer that is none is no list without rows', async (kind) => {
    graph.faults.replace([{ kind, method: 'GET', path: 'items/delta', times: 0 }]);
    const reading = await read();
    expect(names(reading)).toEqual(['Bayview Trust, as published']);
    expect(reading.notReached).toBeDefined();
  });
});

test('a third service that the organisation lists has its columns too', async () => {
  const services = [{ id: 'videoConsultation', label: 'Video consultation' }];
  const facts = { ...NORTHSHIRE_ROW.services.messaging, status: 'active' };
  const file = {
    ...REGISTER_FILE,
    rules: { services, timescales: {}, requiredTests: {}, reminderDays: 60, staleAfterDays: 30 },
    partners: [{ ...TARN_VALLEY_ROW, successor: undefined, parent: undefined, services: { videoConsultation: facts } }],
  };
  const like = graph.list.columns.filter(({ name }) => name?.startsWith('Calendar'));
  for (const column of like)
    graph.list.columns.push({
      ...column,
      name: column.name?.replace('Calendar', 'VideoConsultation'),
      displayName: column.displayName?.replace('Calendar', 'Video consultation'),
    });
  graph.keep(file);
  expect((await read()).register.partners[0]?.services['videoConsultation']?.status).toBe('active');
});
