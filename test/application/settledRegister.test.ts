import type { RegisterReading, RegisterSource } from '../../src/application/ports';
import { createSettledRegister } from '../../src/application/settledRegister';
import { calendarStanding, DEFAULT_RULES } from '../../src/domain/federation';
import { succeed } from '../../src/domain/result';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';
import { FULL_NORTHSHIRE } from '../fakes/fullPartner';

const create = (rulesOff?: readonly string[]) => {
  let now = Date.UTC(2018, 9, 9, 9);
  const rules = { ...DEFAULT_RULES, staleAfterDays: 3650 };
  const reading: RegisterReading = {
    register: { ...EXAMPLE_REGISTER, partners: [FULL_NORTHSHIRE], rules },
    problems: [],
  };
  const source: RegisterSource = { read: async () => succeed(reading) };
  const register = createSettledRegister(source, { now: () => now, timeZone: () => 'Europe/London' }, rulesOff);
  const verdict = async () => {
    const read = await register.read();
    const [partner] = read.ok ? read.value.register.partners : [];
    return partner && calendarStanding(partner).verdict;
  };
  return { register, verdict, setNow: (at: number) => (now = at) };
};

test('LIF-20: the certificate lapses while the pane stands open, at midnight where the person is', async () => {
  const { verdict, setNow } = create();
  expect(await verdict()).toBe('active');
  setNow(Date.UTC(2018, 11, 1, 23, 59));
  expect(await verdict()).toBe('active');
  setNow(Date.UTC(2018, 11, 2, 0, 1));
  expect(await verdict()).toBe('notActive');
});

test.each([
  ['as it is', undefined],
  ['GOV-10: with what the organisation switched off', ['nhs-number']],
])('on one day the register is settled once, %s', async (_sentence, rulesOff) => {
  const { register } = create(rulesOff);
  const [first, second] = [await register.read(), await register.read()];
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
  expect(first.ok && first.value.register.organisation.rulesOff).toEqual(rulesOff);
});
