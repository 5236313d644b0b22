import fc from 'fast-check';
import {
  ageLimits,
  countAges,
  createTally,
  EMPTY_TALLY,
  findRangeProblem,
  timesOf,
  usualRange,
  type Counted,
} from '../../../src/domain/checkUp';
import { DEFAULT_HOUSEKEEPING } from '../../../src/domain/federation';

const NOW = Date.UTC(2026, 10, 24, 9, 0);
const DAY = 86_400_000;
const MONTH = 30.5 * DAY;
const LIMITS = ageLimits(DEFAULT_HOUSEKEEPING, NOW);

const counted = (monthsAgo: number, over: Partial<Counted> = {}): Counted => {
  const start = NOW - monthsAgo * MONTH;
  return { start, end: start + 3_600_000, isPrivate: false, hasFiles: false, ...over };
};

const agesOf = (entries: readonly Counted[]): readonly [number, number] => {
  const tally = createTally(LIMITS);
  entries.forEach((entry) => tally.add(entry));
  const { old, urgent } = countAges(tally.read(), LIMITS);
  return [old.count, urgent.count];
};

describe('HSK-01, HSK-03: how old entries are', () => {
  it.each<[string, readonly Counted[], readonly [number, number]]>([
    ['C8.3: 7 and 14 months ago: both older than 6, one older than 12', [counted(7), counted(14)], [2, 1]],
    ['5 months ago is not old', [counted(5)], [0, 0]],
    ['what is to come is not old', [counted(-3)], [0, 0]],
    ['a series that goes on is not old', [counted(14, { seriesKey: 's' }), counted(-1, { seriesKey: 's' })], [0, 0]],
    [
      'a series that ended counts once, by its last',
      [counted(14, { seriesKey: 's' }), counted(8, { seriesKey: 's' })],
      [1, 0],
    ],
  ])('%s', (_sentence, entries, ages) => expect(agesOf(entries)).toEqual(ages));

  it('says from when to when', () => {
    const tally = createTally(LIMITS);
    tally.add(counted(7));
    tally.add(counted(14));
    const { old } = countAges(tally.read(), LIMITS);
    expect([old.first, old.last]).toEqual([counted(14).end, counted(7).end]);
  });
});

describe('what is counted', () => {
  it('a series once, and what was changed by itself for itself', () => {
    const tally = createTally(LIMITS);
    const added = [counted(1, { seriesKey: 's', hasFiles: true }), counted(0, { seriesKey: 's', hasFiles: true })];
    expect([...added, counted(0, { hasFiles: true })].map((entry) => tally.add(entry))).toEqual([true, false, true]);
    expect(tally.read()).toMatchObject({ entries: 2, withFiles: 2 });
  });

  it('an entry of two kinds counts for both, and once as an entry', () => {
    const tally = createTally(LIMITS);
    tally.addSensitive({ start: NOW, level: 'readable', categories: ['DOB', 'NHS_NUMBER', 'DOB'] });
    tally.addSensitive({ start: NOW, level: 'hidden', categories: ['DOB'] });
    expect(tally.read()).toMatchObject({
      sensitive: { readable: 1, hidden: 1 },
      months: { '2026-11': { readable: { DOB: 1, NHS_NUMBER: 1 }, hidden: { DOB: 1 } } },
    });
  });

  it('stopping anywhere and going on comes to the same', () => {
    const entry = fc.record({
      months: fc.integer({ min: -12, max: 24 }),
      seriesKey: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      isPrivate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.nat(), (entries, at) => {
        const all = entries.map(({ months, ...over }) => counted(months, over));
        const whole = createTally(LIMITS);
        all.forEach((one) => whole.add(one));
        const first = createTally(LIMITS);
        all.slice(0, at).forEach((one) => first.add(one));
        const second = createTally(LIMITS, JSON.parse(JSON.stringify(first.read())));
        all.slice(at).forEach((one) => second.add(one));
        expect(second.read()).toEqual(whole.read());
      }),
    );
  });

  it('an earlier count is not changed by going on from it', () => {
    createTally(LIMITS, EMPTY_TALLY).add(counted(7));
    expect(EMPTY_TALLY).toMatchObject({ entries: 0, old: { count: 0 }, series: {} });
  });
});

describe('DEL-06: the days that are looked through', () => {
  it('two years back and one ahead, unless the register says otherwise', () => {
    expect(usualRange(DEFAULT_HOUSEKEEPING, NOW)).toEqual({ from: '2024-11-24', to: '2027-11-24' });
  });

  it('the last day is looked through too', () => {
    const { from, to } = timesOf({ from: '2026-11-24', to: '2026-11-24' });
    expect(to - from).toBe(DAY);
  });

  it.each([
    ['2026-11-24', '2026-11-23', { code: 'endsBefore' }],
    ['2026-02-30', '2026-11-23', { code: 'noDay', field: 'from' }],
    ['2026-02-03', '', { code: 'noDay', field: 'to' }],
    ['2026-02-03', '2026-02-03', undefined],
  ])('%s to %s', (from, to, problem) => expect(findRangeProblem({ from, to })).toEqual(problem));
});
