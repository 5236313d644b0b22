import fc from 'fast-check';
import { formatHistory, parseHistory, SHARE_RESULTS, toCsv, type ShareRecord } from '../../../src/domain/history';
import { SHARING_LEVELS } from '../../../src/domain/sharing';

const RECORD: ShareRecord = {
  at: '2026-11-24T09:00:00.000Z',
  actor: 'jo.byrne@healthmail.example',
  whom: 'sam.hall@northshire.example',
  partner: 'Northshire Council',
  calendarId: 'cal-1',
  from: 'availabilityOnly',
  to: 'limitedDetails',
  held: 'limitedDetails',
  result: 'done',
};

/** RFC 4180, read back by its own grammar. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

describe('REP-02: a history leaves as CSV that no spreadsheet runs', () => {
  it.each([
    ['a formula as the name of a partner (C11.4)', '=SUM(A1)', "'=SUM(A1)"],
    ['one behind spaces', '  =1+1', "'  =1+1"],
    ['a plus', '+44', "'+44"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width sign', '＝1', "'＝1"],
    ['a tab before anything', '\tx', "'\tx"],
    ['a plain name', 'Northshire Council', 'Northshire Council'],
    ['an address', 'sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ])('%s', (_sentence, partner, cell) => {
    expect(readCsv(toCsv([{ ...RECORD, partner }]))[1]?.[4]).toBe(cell);
  });

  it('keeps commas, quotes and line ends inside their cells, and ends each line as RFC 4180 says', () => {
    const text = toCsv([{ ...RECORD, partner: 'A, "B"\r\nC' }]);
    expect(text).toContain('"A, ""B""\r\nC"');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readCsv(text)).toHaveLength(2);
  });

  it('says levels and results in the words it is given', () => {
    const text = toCsv([RECORD], { whom: 'Person' }, (column, value) => (column === 'to' ? 'titles' : value));
    expect(readCsv(text)[0]).toContain('Person');
    expect(readCsv(text)[1]).toContain('titles');
  });

  it('whatever the text, no cell begins a formula and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (partner) => {
        const [, row] = readCsv(toCsv([{ ...RECORD, partner }]));
        const cell = row?.[4] ?? '';
        expect(/^\s*[=+\-@]/.test(cell)).toBe(false);
        expect(cell.endsWith(partner)).toBe(true);
      }),
    );
  });
});

const anyText = fc.string({ unit: 'binary' });
const anyOptional = fc.option(anyText, { nil: undefined });
const anyLevel = fc.option(fc.constantFrom(...SHARING_LEVELS), { nil: undefined });

const anyRecord = fc
  .record({
    at: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString()),
    actor: anyText,
    onBehalfOf: anyOptional,
    calendarId: anyOptional,
    whom: anyText,
    partner: anyOptional,
    from: anyLevel,
    to: anyLevel,
    held: anyLevel,
    result: fc.constantFrom(...SHARE_RESULTS),
    reason: anyOptional,
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as ShareRecord);

describe('REP-02: a history leaves as JSON and comes back as it was', () => {
  it('whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.integer({ min: 6, max: 120 }), (records, retentionMonths) => {
        const file = { history: { records, retentionMonths }, unreadable: [] };
        expect(parseHistory(formatHistory(file))).toEqual(file);
      }),
    );
  });

  it('a row that somebody broke takes no other with it and stays in the file', () => {
    const text = JSON.stringify({ version: 1, retentionMonths: 12, records: [RECORD, { at: 'yesterday' }, 7] });
    const file = parseHistory(text);
    expect(file).toEqual({ history: { records: [RECORD], retentionMonths: 12 }, unreadable: [{ at: 'yesterday' }, 7] });
    expect(file && parseHistory(formatHistory(file))).toEqual(file);
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '[]'],
    ['a version to come', '{"version":2,"records":[]}'],
  ])('%s is no history', (_sentence, text) => {
    expect(parseHistory(text)).toBeUndefined();
  });

  it('a retention below six months that somebody wrote into the file does not count', () => {
    expect(parseHistory('{"version":1,"retentionMonths":1,"records":[]}')?.history.retentionMonths).toBe(6);
  });
});
