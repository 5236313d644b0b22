import { calendarStanding, DEFAULT_RULES, settlePartner, type Partner } from '../../../src/domain/federation';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { CALENDAR, FULL_NORTHSHIRE } from '../../fakes/fullPartner';

interface Given {
  readonly asOf?: string;
  readonly expires?: string;
  readonly contractEnd?: string;
  readonly staleAfterDays?: number;
}

/** What stops the calendar federation on a day, all else being in order. */
const stopsOn = (today: string, { asOf = '1999-01-01', expires, contractEnd, staleAfterDays }: Given) => {
  const partner: Partner = {
    ...FULL_NORTHSHIRE,
    asOf,
    assurance: expires === undefined ? undefined : { type: 'PSN CoCo', expires },
    services: { calendar: { ...CALENDAR, asOf } },
  };
  const register = { ...EXAMPLE_REGISTER, asOf, rules: { ...DEFAULT_RULES, contractEnd, staleAfterDays } };
  return calendarStanding(settlePartner(partner, register, today)).reasons.map(({ code }) => code);
};

describe('LIF-14, LIF-21, C3.5: the contract is over on the day on which it ends', () => {
  it.each([
    ['the day on which clocks go forward', '2019-03-30', '2019-03-31'],
    ['the day after clocks went forward', '2019-03-31', '2019-04-01'],
    ['the day on which clocks go back', '2018-10-27', '2018-10-28'],
    ['the day after clocks went back', '2018-10-28', '2018-10-29'],
    ['29 February', '2020-02-28', '2020-02-29'],
    ['1 March of a leap year', '2020-02-29', '2020-03-01'],
    ['1 March of a common year', '2019-02-28', '2019-03-01'],
    ['1 March of 2100, no leap year', '2100-02-28', '2100-03-01'],
    ['the last day of a year', '2018-12-30', '2018-12-31'],
    ['the first day of a year', '2018-12-31', '2019-01-01'],
    ['the last day of a month of 30', '2018-11-29', '2018-11-30'],
    ['the Wednesday on which changes are processed', '2018-06-12', '2018-06-13'],
  ])('%s: in force on %s, over on %s', (_sentence, before, contractEnd) => {
    expect(stopsOn(before, { contractEnd })).toEqual([]);
    expect(stopsOn(contractEnd, { contractEnd })).toEqual(['contractEnded']);
  });
});

describe('LIF-20, C3.4: a certificate holds through its last day', () => {
  it.each([
    ['1 December', '2018-12-01', '2018-12-02'],
    ['the day on which clocks go forward', '2019-03-31', '2019-04-01'],
    ['the day before clocks go forward', '2019-03-30', '2019-03-31'],
    ['the day on which clocks go back', '2018-10-28', '2018-10-29'],
    ['the day before clocks go back', '2018-10-27', '2018-10-28'],
    ['28 February of a leap year', '2020-02-28', '2020-02-29'],
    ['29 February', '2020-02-29', '2020-03-01'],
    ['28 February of a common year', '2019-02-28', '2019-03-01'],
    ['28 February of 2100, no leap year', '2100-02-28', '2100-03-01'],
    ['the last day of a year', '2018-12-31', '2019-01-01'],
    ['the last day of a month of 30', '2018-11-30', '2018-12-01'],
    ['the Wednesday on which changes are processed', '2018-06-13', '2018-06-14'],
  ])('%s: in force on %s, lapsed on %s', (_sentence, expires, after) => {
    expect(stopsOn(expires, { expires })).toEqual([]);
    expect(stopsOn(after, { expires })).toEqual(['assuranceLapsed']);
  });
});

describe('BUL-05: facts are relied on for thirty days', () => {
  it.each([
    ['across clocks going back', '2018-10-01', '2018-10-31', '2018-11-01'],
    ['from the day on which clocks go back', '2018-10-28', '2018-11-27', '2018-11-28'],
    ['up to the day before clocks go forward', '2019-02-28', '2019-03-30', '2019-03-31'],
    ['from the day on which clocks go forward', '2019-03-31', '2019-04-30', '2019-05-01'],
    ['across a common February', '2019-01-31', '2019-03-02', '2019-03-03'],
    ['across a leap February', '2020-01-31', '2020-03-01', '2020-03-02'],
    ['up to 29 February', '2020-01-30', '2020-02-29', '2020-03-01'],
    ['from 29 February', '2020-02-29', '2020-03-30', '2020-03-31'],
    ['across February of 2100', '2100-02-28', '2100-03-30', '2100-03-31'],
    ['across a new year', '2018-12-31', '2019-01-30', '2019-01-31'],
    ['from the end of a month of 31', '2018-08-31', '2018-09-30', '2018-10-01'],
    ['from the Wednesday on which changes are processed', '2018-06-13', '2018-07-13', '2018-07-14'],
  ])('%s: checked %s, relied on %s, out of date %s', (_sentence, asOf, last, after) => {
    expect(stopsOn(last, { asOf, staleAfterDays: 30 })).toEqual([]);
    expect(stopsOn(after, { asOf, staleAfterDays: 30 })).toEqual(['outOfDate']);
  });
});
