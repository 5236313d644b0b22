import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseRegister } from '../../../src/adapters/register/parseRegister';
import { assessPartner } from '../../../src/domain/directory';
import { renderCard } from '../../../src/wording/sayPartnerCard';
import { runRegister } from '../../../tools/register/runRegister';

const HEADER =
  'asOf,source,name,id,domains,agreementLevel,assurance.type,assurance.expires,closedOn,calendar.status,calendar.since,calendar.reason,calendar.reasonDate,calendar.ourSideConfigured,calendar.theirSideConfigured,calendar.tests,calendar.source,calendar.asOf';
const TEST = 'freeBusy|2018-07-19|technical lead|technical lead';

const row = (id: string, status = 'active', over: { tests?: string; reason?: string; domains?: string } = {}) =>
  [
    ...['2018-10-01', 'Register', `"${id}, Council"`, id, over.domains ?? `${id}.example`, 'limitedDetails'],
    ...[
      'IGSoC level 2',
      '2019-12-01',
      'open',
      status,
      '2018-07-20',
      over.reason ?? '',
      over.reason ? '2018-09-01' : '',
    ],
    ...['yes', 'yes', over.tests ?? TEST, 'Register', '2018-10-01'],
  ].join(',');

const csv = (...rows: readonly string[]) => `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'register-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const run = (...args: readonly string[]) => runRegister([...args, '--today', '2018-10-09']);

describe('DIR-09, ADM-03, SEC-08: check', () => {
  it('names every record and its state', async () => {
    const file = write('good.csv', csv(row('north'), row('south', 'suspended', { reason: 'Review' })));
    expect(await run('check', file)).toEqual({
      lines: [
        'north  north, Council  calendar: active',
        'south  south, Council  calendar: suspended',
        '2 records, 0 errors',
      ],
      exitCode: 0,
    });
  });

  it.each<[string, string, string]>([
    [
      'a status that is none',
      csv(row('north', 'open')),
      'error: line 2 services.calendar.status: is not one of enquiry',
    ],
    [
      'ELI-10: declined without a reason',
      csv(row('north', 'declined')),
      'error: line 2 services.calendar.reason: is missing',
    ],
    ['a cell too many', csv(`${row('north')},x`), 'error: line 2: has 19 cells where the header has 18'],
    [
      'a domain that two claim',
      csv(row('north'), row('south', 'active', { domains: 'north.example' })),
      'error: line 3 domains: north.example is also listed by line 2',
    ],
    [
      'a person in a role',
      csv(row('north', 'active', { tests: 'freeBusy|2018-07-19|a.b@north.example|lead' })),
      'error: line 2 services.calendar.tests.0.ourContact: holds an address',
    ],
    [
      'a column that is missing',
      csv(row('north')).replace('closedOn', 'closed'),
      'error: line 1 closedOn: has no column',
    ],
  ])('%s, by line and column', async (_sentence, text, expected) => {
    const { lines, exitCode } = await run('check', write('bad.csv', text));
    expect(lines).toContainEqual(expect.stringContaining(expected));
    expect(exitCode).toBe(1);
  });

  it('SEC-06: HTML is text; a warning names line and column, and nothing is lost', async () => {
    const file = write('html.csv', csv(row('north').replace('north, Council', '<b>x</b>')));
    expect(await run('check', file)).toEqual({
      lines: [
        'warning: line 2 name: holds HTML; it is shown as text',
        'north  <b>x</b>  calendar: active',
        '1 record, 0 errors, 1 warning',
      ],
      exitCode: 0,
    });
  });

  it('two that bear one code both stand, and a warning names the second', async () => {
    const text = csv(`${row('north')},X1`, `${row('south')},x1`).replace(HEADER, `${HEADER},code`);
    const { lines, exitCode } = await run('check', write('codes.csv', text));
    expect(lines[0]).toBe('warning: line 3 code: x1 is also the code of line 2');
    expect([lines.at(-1), exitCode]).toEqual(['2 records, 0 errors, 1 warning', 0]);
  });

  it.each([
    ['a header alone', `${HEADER}\r\n`, 'error: line 1: is a header without a row beneath it'],
    ['an empty file', '', 'error: line 1: is empty'],
    ['a quote that stays open', csv(row('north').replace('Council"', 'Council')), 'error: line 2: a quote is opened'],
  ])('%s is an error, by line', async (_what, text, expected) => {
    const { lines, exitCode } = await run('check', write('odd.csv', text));
    expect(lines).toContainEqual(expect.stringContaining(expected));
    expect(exitCode).toBe(1);
  });

  it('what is not UTF-8 is said, before a name is spoilt', async () => {
    const file = path.join(folder, 'latin.csv');
    writeFileSync(file, Buffer.from(csv(row('north').replace('Council', 'Café')).slice(1), 'latin1'));
    expect(await run('check', file)).toMatchObject({
      lines: ['error: file: is not UTF-8; save it as “CSV UTF-8”', '0 records, 1 error'],
      exitCode: 1,
    });
  });

  it('a folder in place of a file, and a folder that is not there to write to, are not understood', async () => {
    const good = write('good.csv', csv(row('north')));
    expect(await run('check', folder)).toMatchObject({ exitCode: 2 });
    const out = path.join(folder, 'nowhere', 'x.json');
    const built = await run('build', good, '--base', 'assets/register.json', '--out', out);
    expect(built).toMatchObject({ exitCode: 2, lines: expect.arrayContaining([expect.stringContaining('no folder')]) });
  });

  it('ORG-04: remarks upon a relationship that shares more than busy times', async () => {
    const text = csv(row('north'))
      .replace(HEADER, `${HEADER},relationship.level`)
      .replace(/2018-10-01\r\n/, '2018-10-01,limitedDetails\r\n');
    const { lines } = await run('check', write('wide.csv', text));
    expect(lines).toContain('remark: north: its relationship is recorded at limitedDetails, not availabilityOnly');
  });

  it.each<[string, string, string, string, 0 | 1]>([
    [
      'C3.6: active without a test',
      row('north', 'testing', { tests: '' }),
      row('north', 'active', { tests: '' }),
      'refused: north calendar: being tested → active: no calendar test (busy times seen both ways) is recorded',
      1,
    ],
    [
      'LIF-01: a step too far',
      row('north', 'requested'),
      row('north'),
      'refused: north calendar: requested → active: after "requested" comes declined or agreement sent out',
      1,
    ],
    [
      'ADM-05: suspended with a reason',
      row('north'),
      row('north', 'suspended', { reason: 'Review' }),
      'allowed: north calendar: active → suspended',
      0,
    ],
    [
      'ADM-05: gone without an end',
      row('north'),
      row('south'),
      'refused: north: an active partner is gone; end it with a reason',
      1,
    ],
  ])('--since judges each step: %s', async (_sentence, before, after, expected, exitCode) => {
    const report = await run('check', write('new.csv', csv(after)), '--since', write('old.csv', csv(before)));
    expect(report.lines).toContain(expected);
    expect(report.exitCode).toBe(exitCode);
  });
});

test('build gives a register of version 2 that reads back whole', async () => {
  const out = path.join(folder, 'register.json');
  const built = await run(
    'build',
    write('good.csv', csv(row('north'))),
    '--base',
    'assets/register.json',
    '--out',
    out,
  );
  expect(built).toMatchObject({ exitCode: 0, lines: ['built: 1 partner, as of 2018-10-09'] });
  const reading = parseRegister(JSON.parse(readFileSync(out, 'utf8')));
  expect(reading).toMatchObject({ ok: true, value: { problems: [], register: { partners: [{ id: 'north' }] } } });
});

test('build gives nothing at all where a row is wrong', async () => {
  const out = path.join(folder, 'never.json');
  const built = await run(
    'build',
    write('bad.csv', csv(row('north', 'open'))),
    '--base',
    'assets/register.json',
    '--out',
    out,
  );
  expect(built.exitCode).toBe(1);
  expect(() => readFileSync(out)).toThrow();
});

test('diff names who joined, who left, whose status and whose domains changed', async () => {
  const before = write('old.csv', csv(row('north'), row('south'), row('west')));
  const changed = row('west', 'suspended', { reason: 'Review', domains: 'west.example;ward.west.example' });
  const after = write('new.csv', csv(row('north'), changed, row('east')));
  expect((await runRegister(['diff', before, after])).lines).toEqual([
    'joined: east (east, Council)',
    'left: south (south, Council)',
    'status: west (west, Council) calendar: active → suspended (Review)',
    'domains: west (west, Council): +ward.west.example',
  ]);
});

describe('find', () => {
  it('gives the card that the pane shows', async () => {
    const reading = parseRegister(JSON.parse(readFileSync('assets/register.json', 'utf8')));
    const { register } = reading.ok ? reading.value : { register: undefined };
    const northshire = register?.partners.find(({ id }) => id === 'northshire');
    if (!register || !northshire) throw new Error('The example register has no Northshire');
    const { lines, exitCode } = await run('find', 'northshire', '--file', 'assets/register.json');
    expect(lines).toEqual(renderCard(assessPartner(northshire, register, '2018-10-09')));
    expect(exitCode).toBe(0);
  });

  it('gives the same judgement as JSON', async () => {
    const { lines } = await run('find', 'sam.hall@northshire.example', '--file', 'assets/register.json', '--json');
    expect(JSON.parse(lines.join(''))).toMatchObject({ assessment: { id: 'northshire' }, others: [], remarks: [] });
  });

  it('says what it means that nobody is found', async () => {
    const report = await run('find', 'sam@sub.northshire.example', '--file', 'assets/register.json');
    expect(report.exitCode).toBe(1);
    expect(report.lines.join('\n')).toContain(
      'sub.northshire.example lies below northshire.example of Northshire Council',
    );
  });
});

it.each([
  ['no command', []],
  ['an unknown one', ['constructor']],
  ['an unknown option', ['check', 'x.csv', '--loud']],
  ['no such file', ['check', 'nowhere.csv']],
  ['a day that is none', ['check', 'assets/register.json', '--today', '2018-02-30']],
])('%s ends with the usage and exit code 2', async (_sentence, args) => {
  const { lines, exitCode } = await runRegister(args);
  expect(exitCode).toBe(2);
  expect(lines.join('\n')).toContain('npm run register -- check FILE');
});
