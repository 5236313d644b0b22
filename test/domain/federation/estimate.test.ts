import {
  DEFAULT_RULES,
  estimateFrom,
  estimateService,
  type Estimate,
  type ServiceRecord,
  type TimescaleRule,
} from '../../../src/domain/federation';

const SECOND_WEDNESDAY: TimescaleRule = {
  rule: 'nthWeekday',
  nth: 2,
  weekday: 3,
  plusDays: 10,
  dayType: 'calendar',
  isSameDayIncluded: true,
};

const span = (estimate: Estimate) => (estimate.kind === 'estimated' ? [estimate.processedOn, estimate.by] : []);

describe('LIF-08, LIF-09: the second Wednesday from the approval on, and ten days', () => {
  it.each([
    ['a week before it', '2018-06-05', '2018-06-13', '2018-06-23'],
    ['the day after it: next month', '2018-06-14', '2018-07-11', '2018-07-21'],
    ['the Wednesday itself', '2018-06-13', '2018-06-13', '2018-06-23'],
    ['the day before it', '2018-06-12', '2018-06-13', '2018-06-23'],
    ['the end of a month', '2018-08-31', '2018-09-12', '2018-09-22'],
    ['the end of a year', '2018-12-31', '2019-01-09', '2019-01-19'],
    ['a month that begins on a Wednesday: the 8th', '2020-01-01', '2020-01-08', '2020-01-18'],
    ['a month that begins on a Thursday: the 14th', '2020-10-01', '2020-10-14', '2020-10-24'],
    ['29 February', '2020-02-29', '2020-03-11', '2020-03-21'],
    ['28 February of a common year', '2019-02-28', '2019-03-13', '2019-03-23'],
    ['ten days across the end of February in a leap year', '2024-02-14', '2024-02-14', '2024-02-24'],
    ['the day on which clocks go forward', '2019-03-31', '2019-04-10', '2019-04-20'],
    ['the day on which clocks go back', '2018-10-28', '2018-11-14', '2018-11-24'],
    ['a year that is a century and no leap year', '2100-02-28', '2100-03-10', '2100-03-20'],
  ])('%s: approved %s, processed %s, complete by %s', (_sentence, approvedOn, processedOn, by) => {
    expect(span(estimateFrom(approvedOn, SECOND_WEDNESDAY))).toEqual([processedOn, by]);
  });

  it.each([
    ['the Wednesday itself is too late', '2018-06-13', '2018-07-11'],
    ['the Tuesday before is not', '2018-06-12', '2018-06-13'],
    ['the Wednesday itself in December: next year', '2018-12-12', '2019-01-09'],
    ['the Wednesday itself in a leap February', '2020-02-12', '2020-03-11'],
    ['the 8th, where that is the Wednesday', '2020-01-08', '2020-02-12'],
    ['the 14th, where that is the Wednesday', '2020-10-14', '2020-11-11'],
    ['the day after it', '2018-06-14', '2018-07-11'],
    ['the first of a month', '2018-06-01', '2018-06-13'],
    ['the day on which clocks go forward', '2019-03-31', '2019-04-10'],
    ['the day on which clocks go back', '2018-10-28', '2018-11-14'],
  ])('with a cut-off before the day, %s: approved %s, processed %s', (_sentence, approvedOn, processedOn) => {
    const rule = { ...SECOND_WEDNESDAY, isSameDayIncluded: false };
    expect(span(estimateFrom(approvedOn, rule))[0]).toBe(processedOn);
  });

  it.each([
    ['across two weekends', '2018-06-05', '2018-06-27'],
    ['across Christmas, whose holidays differ by nation and are not known', '2018-12-12', '2018-12-26'],
    ['across a new year', '2019-12-31', '2020-01-22'],
    ['across a leap day', '2020-02-12', '2020-02-26'],
    ['across the end of a common February', '2019-02-13', '2019-02-27'],
    ['across clocks going forward', '2019-03-13', '2019-03-27'],
    ['across clocks going back', '2018-10-10', '2018-10-24'],
    ['from the day after the Wednesday', '2018-06-14', '2018-07-25'],
    ['from a month end', '2018-08-31', '2018-09-26'],
    ['from a Sunday', '2018-07-01', '2018-07-25'],
  ])('in working days, %s: approved %s, complete by %s', (_sentence, approvedOn, by) => {
    expect(span(estimateFrom(approvedOn, { ...SECOND_WEDNESDAY, dayType: 'working' }))[1]).toBe(by);
  });
});

describe('LIF-10: once a month, complete at its end', () => {
  it.each([
    ['the first day', '2018-06-01', '2018-06-30'],
    ['the last day', '2018-06-30', '2018-06-30'],
    ['a month of 31 days', '2018-07-02', '2018-07-31'],
    ['December', '2018-12-24', '2018-12-31'],
    ['February', '2019-02-01', '2019-02-28'],
    ['February of a leap year', '2020-02-01', '2020-02-29'],
    ['29 February', '2024-02-29', '2024-02-29'],
    ['February of 2000', '2000-02-10', '2000-02-29'],
    ['February of 2100', '2100-02-10', '2100-02-28'],
    ['the day on which clocks go forward', '2019-03-31', '2019-03-31'],
    ['the day on which clocks go back', '2018-10-28', '2018-10-31'],
  ])('%s: approved %s, complete by %s', (_sentence, approvedOn, by) => {
    expect(estimateFrom(approvedOn, { rule: 'endOfMonth' })).toEqual({ kind: 'estimated', by });
  });
});

describe('LIF-07: what is confirmed wins; without a rule one is told', () => {
  const approved: ServiceRecord = { status: 'approved', approvedOn: '2018-06-05' };
  it.each<[string, string, ServiceRecord, Estimate | undefined]>([
    ['calendar, by rule', 'calendar', approved, { kind: 'estimated', processedOn: '2018-06-13', by: '2018-06-23' }],
    ['messaging has no stated day (X-02)', 'messaging', approved, { kind: 'notified' }],
    ['a service that nobody has a rule for', 'video', approved, { kind: 'notified' }],
    ['no day of approval', 'calendar', { status: 'approved' }, { kind: 'notified' }],
    [
      'a confirmed date, whatever the rule says',
      'calendar',
      { ...approved, confirmedDate: '2018-06-20' },
      { kind: 'confirmed', date: '2018-06-20' },
    ],
    [
      'a confirmed date where there is no rule',
      'messaging',
      { status: 'scheduled', confirmedDate: '2018-06-20' },
      { kind: 'confirmed', date: '2018-06-20' },
    ],
    [
      'in testing: still on its way',
      'calendar',
      { ...approved, status: 'testing' },
      { kind: 'estimated', processedOn: '2018-06-13', by: '2018-06-23' },
    ],
    ['active: nothing to wait for', 'calendar', { ...approved, status: 'active' }, undefined],
    ['requested: nothing to reckon from', 'calendar', { status: 'requested' }, undefined],
    ['suspended', 'calendar', { ...approved, status: 'suspended', confirmedDate: '2018-06-20' }, undefined],
  ])('%s', (_sentence, service, record, expected) => {
    expect(estimateService(service, record, DEFAULT_RULES)).toEqual(expected);
  });
});
