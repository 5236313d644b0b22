import {
  calendarStanding,
  DEFAULT_RULES,
  serviceStanding,
  settleRegister,
  type Partner,
  type RegisterRules,
  type StandingReason,
} from '../../../src/domain/federation';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { CALENDAR, FULL_NORTHSHIRE } from '../../fakes/fullPartner';

const reasonsOn = (today: string, over: Partial<Partner> = {}, rules: Partial<RegisterRules> = {}) => {
  const partner = { ...FULL_NORTHSHIRE, ...over };
  const register = {
    ...EXAMPLE_REGISTER,
    partners: [partner],
    rules: { ...DEFAULT_RULES, staleAfterDays: 3650, ...rules },
  };
  const [settled] = settleRegister(register, today).partners;
  return settled ? calendarStanding(settled).reasons : undefined;
};

const recorded = (record: object): Partial<Partner> => ({ services: { calendar: { ...CALENDAR, ...record } } });

describe('what a day makes of what was recorded', () => {
  it.each<[string, string, Partial<Partner>, Partial<RegisterRules>, readonly StandingReason[]]>([
    ['nothing has happened', '2018-10-09', {}, {}, []],
    ['LIF-20, C3.4: the certificate on its last day', '2018-12-01', {}, {}, []],
    [
      'LIF-20, C3.4: the day after',
      '2018-12-02',
      {},
      {},
      [{ code: 'assuranceLapsed', type: 'IGSoC level 2', expired: '2018-12-01' }],
    ],
    ['no certificate is recorded: nothing is guessed', '2018-12-02', { assurance: undefined }, {}, []],
    [
      'LIF-14: the day before the contract ends',
      '2019-03-30',
      { assurance: undefined },
      { contractEnd: '2019-03-31' },
      [],
    ],
    [
      'LIF-14, LIF-21: from that day on',
      '2019-03-31',
      { assurance: undefined },
      { contractEnd: '2019-03-31', provider: 'Example Provider' },
      [{ code: 'contractEnded', date: '2019-03-31', provider: 'Example Provider' }],
    ],
    [
      'C3.5: the day after it',
      '2019-04-01',
      { assurance: undefined },
      { contractEnd: '2019-03-31' },
      [{ code: 'contractEnded', date: '2019-03-31', provider: undefined }],
    ],
    ['LIF-19: no end in the data, no rule, however long', '2028-01-01', { assurance: undefined }, {}, []],
    [
      'the organisation closed, and who took over is named',
      '2018-10-09',
      { closedOn: '2018-10-09', successor: 'X01' },
      {},
      [{ code: 'organisationClosed', date: '2018-10-09', successor: 'Northshire Council' }],
    ],
    ['the organisation closes tomorrow', '2018-10-09', { closedOn: '2018-10-10' }, {}, []],
    [
      'LIF-12: no calendar test is recorded',
      '2018-10-09',
      recorded({ tests: [{ ...CALENDAR.tests?.[0], kind: 'instantMessage' }] }),
      {},
      [{ code: 'testMissing', kind: 'freeBusy' }],
    ],
    ['a register of version 1 keeps no tests', '2018-10-09', recorded({ tests: undefined }), {}, []],
    ['facts as old as the limit', '2018-10-31', {}, { staleAfterDays: 30 }, []],
    [
      'facts a day older than the limit',
      '2018-11-01',
      {},
      { staleAfterDays: 30 },
      [{ code: 'outOfDate', asOf: '2018-10-01', limitDays: 30 }],
    ],
    [
      'the service was looked at since, but not what its partner must keep',
      '2018-11-01',
      recorded({ asOf: '2018-10-31' }),
      { staleAfterDays: 30 },
      [{ code: 'outOfDate', asOf: '2018-10-01', limitDays: 30 }],
    ],
    [
      'the partner was looked at since, but not the service',
      '2018-11-01',
      { ...recorded({ asOf: '2018-10-01' }), asOf: '2018-10-09' },
      { staleAfterDays: 30 },
      [{ code: 'outOfDate', asOf: '2018-10-01', limitDays: 30 }],
    ],
    ['facts dated tomorrow: a clock may be a day out', '2018-09-30', {}, { staleAfterDays: 30 }, []],
    [
      'facts dated further ahead',
      '2018-09-29',
      {},
      { staleAfterDays: 30 },
      [{ code: 'datedAhead', asOf: '2018-10-01' }],
    ],
    [
      'suspended, and its certificate lapsed: both are said',
      '2018-12-02',
      recorded({ status: 'suspended', reason: 'Review', reasonDate: '2018-11-01' }),
      {},
      [
        { code: 'suspended', reason: 'Review', date: '2018-11-01' },
        { code: 'assuranceLapsed', type: 'IGSoC level 2', expired: '2018-12-01' },
      ],
    ],
    [
      'LIF-26: ended stays ended, whatever lapses later',
      '2019-04-01',
      recorded({ status: 'defederated', reason: 'Merged', reasonDate: '2018-11-01' }),
      { contractEnd: '2019-03-31' },
      [{ code: 'ended', reason: 'Merged', date: '2018-11-01' }],
    ],
  ])('%s', (_sentence, today, partner, rules, reasons) => {
    expect(reasonsOn(today, partner, rules)).toEqual(reasons);
  });

  it('a register that is older than its rows makes them as old as itself', () => {
    const register = { ...EXAMPLE_REGISTER, asOf: '2018-08-01', partners: [FULL_NORTHSHIRE], rules: DEFAULT_RULES };
    const [settled] = settleRegister(register, '2018-10-09').partners;
    expect(settled && serviceStanding(settled, 'messaging').reasons).toEqual([
      { code: 'outOfDate', asOf: '2018-08-01', limitDays: 30 },
    ]);
  });

  it('settling twice is settling once, and another day is judged afresh', () => {
    const register = { ...EXAMPLE_REGISTER, partners: [FULL_NORTHSHIRE], rules: DEFAULT_RULES };
    const late = settleRegister(register, '2018-12-02');
    expect(settleRegister(late, '2018-12-02')).toEqual(late);
    const [early] = settleRegister(late, '2018-10-09').partners;
    expect(early && calendarStanding(early).verdict).toBe('active');
  });
});
