import { assessPartner } from '../../../src/domain/directory';
import { DEFAULT_RULES, type Partner } from '../../../src/domain/federation';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { CALENDAR, FULL_NORTHSHIRE } from '../../fakes/fullPartner';

/** Northshire on a day, with a register of the same day: only what is given can end or begin. */
const assessOn = (today: string, partner: Partial<Partner>, contractEnd?: string) => {
  const dated = { ...FULL_NORTHSHIRE, assurance: undefined, asOf: today, ...partner };
  const rules = { ...DEFAULT_RULES, staleAfterDays: undefined, contractEnd };
  return assessPartner(dated, { ...EXAMPLE_REGISTER, asOf: today, rules }, today);
};

const SIXTY_DAYS: readonly (readonly string[])[] = [
  // what ends, the last day without a word, the first day with one, the day before the end, the end, the day after
  ['a certificate of the example', '2018-10-01', '2018-10-02', '2018-11-30', '2018-12-01', '2018-12-02'],
  ['on the day on which clocks go forward', '2019-01-29', '2019-01-30', '2019-03-30', '2019-03-31', '2019-04-01'],
  ['on the day on which clocks go back', '2018-08-28', '2018-08-29', '2018-10-27', '2018-10-28', '2018-10-29'],
  ['across 29 February', '2020-01-30', '2020-01-31', '2020-03-30', '2020-03-31', '2020-04-01'],
  ['on 29 February', '2019-12-30', '2019-12-31', '2020-02-28', '2020-02-29', '2020-03-01'],
  ['on 28 February', '2018-12-29', '2018-12-30', '2019-02-27', '2019-02-28', '2019-03-01'],
  ['at the end of a year', '2018-10-31', '2018-11-01', '2018-12-30', '2018-12-31', '2019-01-01'],
  ['on New Year’s Day', '2018-11-01', '2018-11-02', '2018-12-31', '2019-01-01', '2019-01-02'],
  ['after February of 2000, a leap year', '1999-12-31', '2000-01-01', '2000-02-29', '2000-03-01', '2000-03-02'],
  ['after February of 2100, which is none', '2099-12-30', '2099-12-31', '2100-02-28', '2100-03-01', '2100-03-02'],
  ['on the Wednesday of changes', '2018-04-13', '2018-04-14', '2018-06-12', '2018-06-13', '2018-06-14'],
];

describe('LIF-20, C3.4: sixty days before its end a certificate has a reminder, through its last day', () => {
  it.each(SIXTY_DAYS)('%s: none %s, from %s on; %s, %s; none %s', (_what, quiet, first, eve, end, after) => {
    const daysLeft = (today = '') =>
      assessOn(today, { assurance: { type: 'PSN CoCo', expires: end ?? '' } }).outlook.map(({ days }) => days);
    expect([quiet, first, eve, end, after].map(daysLeft)).toEqual([[], [60], [1], [0], []]);
  });
});

describe('LIF-14: sixty days before its end a contract has a warning, until the day on which it is over', () => {
  it.each(SIXTY_DAYS)('%s: none %s, from %s on; %s; over %s', (_what, quiet, first, eve, end) => {
    const daysLeft = (today = '') => assessOn(today, {}, end).outlook.map(({ days }) => days);
    expect([quiet, first, eve, end].map(daysLeft)).toEqual([[], [60], [1], []]);
  });
});

describe('SYN-04: what was enabled today or yesterday may still be on its way', () => {
  it.each([
    ['a day like another', '2018-07-19', '2018-07-20', '2018-07-21', '2018-07-22'],
    ['the end of a month', '2018-07-30', '2018-07-31', '2018-08-01', '2018-08-02'],
    ['28 February of a leap year', '2020-02-27', '2020-02-28', '2020-02-29', '2020-03-01'],
    ['29 February', '2020-02-28', '2020-02-29', '2020-03-01', '2020-03-02'],
    ['28 February of a common year', '2019-02-27', '2019-02-28', '2019-03-01', '2019-03-02'],
    ['28 February of 2100', '2100-02-27', '2100-02-28', '2100-03-01', '2100-03-02'],
    ['the end of a year', '2018-12-30', '2018-12-31', '2019-01-01', '2019-01-02'],
    ['the day before clocks go forward', '2019-03-29', '2019-03-30', '2019-03-31', '2019-04-01'],
    ['the day on which clocks go forward', '2019-03-30', '2019-03-31', '2019-04-01', '2019-04-02'],
    ['the day before clocks go back', '2018-10-26', '2018-10-27', '2018-10-28', '2018-10-29'],
    ['the day on which clocks go back', '2018-10-27', '2018-10-28', '2018-10-29', '2018-10-30'],
    ['the Wednesday of changes', '2018-06-12', '2018-06-13', '2018-06-14', '2018-06-15'],
  ])('%s: not %s, but %s and %s, and no more %s', (_sentence, before, since, next, later) => {
    const settling = (today: string) =>
      assessOn(today, { services: { calendar: { ...CALENDAR, asOf: today, since } } }).services[0]?.settlesWithin;
    const window = { earliestMinutes: 15, latestMinutes: 360 };
    expect([before, since, next, later].map(settling)).toEqual([undefined, window, window, undefined]);
  });
});
