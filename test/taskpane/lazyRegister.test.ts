import { fail } from '../../src/domain/result';
import { createLazyRegister } from '../../src/taskpane/lazyRegister';
import { BAYVIEW_ROW, REGISTER_FILE } from '../fakes/registerFile';

const clock = { now: () => Date.UTC(2026, 10, 24, 9, 0), timeZone: () => 'Europe/London' };
const signedOut = { token: async () => fail({ kind: 'signed-out' } as const) };
const LIST = 'sharepoint:healthmail.sharepoint.example:/sites/federation:Federated partners';

const open = (place: string, rulesOff: readonly string[] = []) => {
  const asked = jest.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(REGISTER_FILE));
  return { register: createLazyRegister({ tokens: signedOut, clock, place, rulesOff }), asked };
};
afterEach(() => jest.restoreAllMocks());

test('without a place the register is the file beside the page, and nobody has to be signed in', async () => {
  const { register, asked } = open('');
  const reading = await register.read();
  expect(reading.ok && [reading.value.register.partners.length, reading.value.notReached]).toEqual([3, undefined]);
  expect(asked.mock.calls.map(([address]) => address)).toEqual(['register.json']);
});

test('with a list that cannot be reached it is what was published, as of today, and says so', async () => {
  const reading = await open(LIST).register.read();
  expect(reading.ok && reading.value.notReached).toEqual({ kind: 'signed-out' });
  const bayview = reading.ok && reading.value.register.partners.find(({ id }) => id === BAYVIEW_ROW.id);
  expect(bayview && bayview.services['calendar']?.status).toBe('suspended');
});

test('a place that is none is said, not taken for the file', async () => {
  const reading = await open('Federated partners').register.read();
  expect(reading.ok && reading.value.notReached).toMatchObject({ kind: 'not-found', code: 'RegisterSetting' });
});

test('GOV-10: what the organisation switched off in its build is part of what it says', async () => {
  const reading = await open('', ['nhs-number']).register.read();
  expect(reading.ok && reading.value.register.organisation.rulesOff).toEqual(['nhs-number']);
});
