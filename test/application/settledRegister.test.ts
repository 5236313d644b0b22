import type { RegisterReading } from '../../src/application/ports';
import { createSettledRegister } from '../../src/application/settledRegister';
import { succeed } from '../../src/domain/result';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const clock = { now: () => Date.UTC(2026, 10, 24, 9, 0), timeZone: () => 'Europe/London' };

test('a register that is out of reach since the last look says so, although its facts are the same', async () => {
  let reading: RegisterReading = { register: EXAMPLE_REGISTER, problems: [] };
  const settled = createSettledRegister({ read: async () => succeed(reading) }, clock);
  const first = await settled.read();
  expect(await settled.read()).toEqual(first);
  reading = { ...reading, notReached: { kind: 'unavailable' } };
  expect(await settled.read()).toMatchObject({ value: { notReached: { kind: 'unavailable' } } });
});
