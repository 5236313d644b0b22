import {
  EMPTY_TALLY,
  formatKept,
  parseKept,
  reportAsCsv,
  reportAsJson,
  reportAsMarkdown,
  type CheckUpReport,
  type KeptCheckUp,
} from '../../../src/domain/checkUp';

const TALLY = {
  ...EMPTY_TALLY,
  entries: 12,
  withFiles: 4,
  sensitive: { readable: 2 },
  months: { '2026-11': { readable: { NHS_NUMBER: 2 } } },
};

const REPORT: CheckUpReport = {
  range: { from: '2024-11-24', to: '2027-11-24' },
  checkedAt: '2026-11-24T09:00:00.000Z',
  isComplete: true,
  calendars: 2,
  tally: TALLY,
  ages: { old: { count: 2 }, urgent: { count: 1 } },
  months: { old: 6, urgent: 12 },
};

describe('REP-01, REP-02, AUD-03: the report of one person, in counts alone', () => {
  it('as CSV, by kind, month and level', () => {
    const lines = reportAsCsv(REPORT).split('\r\n');
    expect(lines[0]).toBe('what,month,category,level,count');
    expect(lines).toEqual(
      expect.arrayContaining([
        'entries,,,,12',
        'olderThan6Months,,,,2',
        'sensitiveByMonth,2026-11,NHS_NUMBER,readable,2',
      ]),
    );
  });

  it('no cell of it can be taken for a formula (C11.4), whatever a file that was changed by hand held', () => {
    const months = { '=1+1': { readable: { '@SUM(A1)': 1 } } } as unknown as CheckUpReport['tally']['months'];
    const csv = reportAsCsv({ ...REPORT, tally: { ...TALLY, months } });
    expect(csv).toContain("sensitiveByMonth,'=1+1,'@SUM(A1),readable,1");
  });

  it('as JSON and as Markdown the same counts', () => {
    const { counts, isComplete } = JSON.parse(reportAsJson(REPORT));
    expect(isComplete).toBe(true);
    expect(counts).toContainEqual({
      what: 'sensitiveByMonth',
      month: '2026-11',
      category: 'NHS_NUMBER',
      level: 'readable',
      count: 2,
    });
    expect(reportAsMarkdown(REPORT)).toContain('| sensitiveByMonth | 2026-11 | NHS\\_NUMBER | readable | 2 |');
  });
});

const KEPT: KeptCheckUp = {
  savedAt: '2026-11-24T09:00:00.000Z',
  range: REPORT.range,
  places: [{ calendarId: 'cal-1', reached: 1_700_000_000_000, isDone: false }],
  tally: TALLY,
};

describe('what is kept of a check-up', () => {
  it('is read as it was written', () => expect(parseKept(formatKept(KEPT))).toEqual(KEPT));

  it.each<[string, string]>([
    ['no JSON', 'check-up'],
    ['another version', JSON.stringify({ version: 2, ...KEPT })],
    ['a count that is none', JSON.stringify({ version: 1, ...KEPT, tally: { ...TALLY, entries: 'many' } })],
    ['a month that is none', JSON.stringify({ version: 1, ...KEPT, tally: { ...TALLY, months: { x: 3 } } })],
    ['no days', JSON.stringify({ version: 1, ...KEPT, range: { from: 'x', to: 'y' } })],
    ['a place without a calendar', JSON.stringify({ version: 1, ...KEPT, places: [{ isDone: true }] })],
  ])('%s is none', (_sentence, text) => expect(parseKept(text)).toBeUndefined());
});
