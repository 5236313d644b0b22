import { mergeRecords, parseRetention, purge, type ShareRecord } from '../../../src/domain/history';

const recordAt = (at: string, whom = 'sam.hall@northshire.example'): ShareRecord => ({
  at,
  actor: 'jo.byrne@healthmail.example',
  whom,
  result: 'done',
});

describe('AUD-04, C11.3: records are kept for six months at least', () => {
  it.each([
    ['three months are too short', 3, { code: 'tooShort', atLeast: 6 }],
    ['none is too short', 0, { code: 'tooShort', atLeast: 6 }],
    ['half a month is no number of months', 6.5, { code: 'notAWholeNumber' }],
    ['a word is no number of months', Number('six'), { code: 'notAWholeNumber' }],
  ])('%s', (_sentence, months, error) => {
    expect(parseRetention(months)).toEqual({ ok: false, error });
  });

  it.each([6, 7, 24])('%d months will do', (months) => {
    expect(parseRetention(months)).toEqual({ ok: true, value: months });
  });

  it.each([
    ['a day inside is kept', '2026-11-24T09:00:00Z', '2026-05-24T09:00:01.000Z', true],
    ['the very moment is kept', '2026-11-24T09:00:00Z', '2026-05-24T09:00:00.000Z', true],
    ['a second before goes', '2026-11-24T09:00:00Z', '2026-05-24T08:59:59.000Z', false],
    ['six months before 31 August is 28 February', '2026-08-31T00:00:00Z', '2026-02-28T00:00:00.000Z', true],
    ['and not the day before', '2026-08-31T00:00:00Z', '2026-02-27T23:59:59.000Z', false],
    ['a time that cannot be read is kept', '2026-11-24T09:00:00Z', 'once', true],
  ])('%s', (_sentence, now, at, isKept) => {
    const { records } = purge({ records: [recordAt(at)], retentionMonths: 6 }, Date.parse(now));
    expect(records).toHaveLength(isKept ? 1 : 0);
  });
});

describe('what two panes wrote at the same time', () => {
  it('is put together, each record once, oldest first', () => {
    const [a, b, c] = [recordAt('2026-11-01'), recordAt('2026-11-02'), recordAt('2026-11-03')];
    expect(mergeRecords([c, a], [{ ...a }, b])).toEqual([a, b, c]);
  });

  it('keeps two changes of the same moment for two people', () => {
    const pair = [recordAt('2026-11-01'), recordAt('2026-11-01', 'kim@northshire.example')];
    expect(mergeRecords(pair, pair)).toHaveLength(2);
  });
});
