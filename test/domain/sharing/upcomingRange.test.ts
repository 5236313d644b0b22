import { judgeDefaultEntry, upcomingRange, type SharingLevel } from '../../../src/domain/sharing';

describe('GOV-08: how far ahead entries are looked at', () => {
  const now = Date.UTC(2026, 10, 24, 9, 0);

  it.each([
    ['half a year where the register says nothing', undefined, Date.UTC(2027, 4, 24, 9, 0)],
    ['never less', 1, Date.UTC(2027, 4, 24, 9, 0)],
    ['a year where the register says so', 12, Date.UTC(2027, 10, 24, 9, 0)],
  ])('%s', (_sentence, upcomingMonths, to) => {
    expect(upcomingRange({ upcomingMonths }, now)).toEqual({ from: now, to });
  });
});

describe('CAL-09: the entry for everybody is busy times as a rule', () => {
  it.each<[SharingLevel, string]>([
    ['availabilityOnly', 'usual'],
    ['none', 'showsLess'],
    ['limitedDetails', 'showsMore'],
    ['editor', 'showsMore'],
    ['custom', 'showsMore'],
  ])('%s: %s', (level, standing) => {
    expect(judgeDefaultEntry(level)).toBe(standing);
  });
});
