import type { CheckState, Part } from '../../../src/panels/appointment/checkState';
import { createChecking } from '../../../src/panels/appointment/createChecking';
import * as findingsPart from '../../../src/panels/appointment/findings/findingsPart';
import type { FakeAlertWorld } from '../../fakes/fakeAlertPorts';
import { createFakeAlertPorts } from '../../fakes/fakeAlertPorts';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { createFakeForm } from '../../fakes/fakeAppointment';
import { createFakePorts, NOW } from '../../fakes/fakePorts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const DIGEST = { v: 1, at: NOW, grants: [['northshire.example', 'limitedDetails', 'Northshire Council']] };

const open = (world: FakeAlertWorld, load: () => Promise<Part> = async () => findingsPart) => {
  const alert = createFakeAlertPorts({ memory: { 'partner-sharing.digest': DIGEST }, ...world });
  const ports = { ...createFakePorts(), alert, form: createFakeForm(false, 'saved-1') };
  let state: CheckState = { kind: 'reading' };
  const tell = (change: (before: CheckState) => CheckState) => void (state = change(state));
  const checking = createChecking({ ports, register: EXAMPLE_REGISTER, load, tell });
  return { alert, checking, state: () => state, settle: () => jest.advanceTimersByTimeAsync(0) };
};

const rungOf = (state: CheckState) => (state.kind === 'checked' ? state.check.decision.rung : state.kind);

test('a number that a partner can read is found, with the partner’s name from the digest', async () => {
  const { checking, state, settle } = open({ entry: { subject: 'Review 999 123 4535' } });
  const stop = checking.follow();
  await settle();
  expect(rungOf(state())).toBe('notify');
  stop();
  expect(jest.getTimerCount()).toBe(0);
});

test('marked private in the mailbox, it counts as private though the form cannot say so', async () => {
  const { checking, state, settle } = open({ entry: { subject: 'Review 999 123 4535' } });
  const stop = checking.follow();
  await settle();
  checking.noteMarked('saved-1', true);
  checking.checkNow();
  await settle();
  expect(rungOf(state())).toBe('counted');
  stop();
});

test('a script that does not come is a check that was not made, and is fetched at the next reading', async () => {
  let attempts = 0;
  const load = () => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(findingsPart);
  };
  const { checking, state, settle } = open({ entry: {} }, load);
  const stop = checking.follow();
  await settle();
  expect(state()).toMatchObject({ kind: 'notChecked', because: { kind: 'offline' } });
  await jest.advanceTimersByTimeAsync(2000);
  expect(rungOf(state())).toBe('silent');
  stop();
});

test('when Outlook stops answering, what was found stays, and is said to be from before', async () => {
  const faults: Record<string, 'fails' | undefined> = {};
  const { checking, state, settle } = open({ entry: { subject: 'Review 999 123 4535' }, faults });
  const stop = checking.follow();
  await settle();
  for (const part of ['subject', 'location', 'body']) faults[`appointment.${part}`] = 'fails';
  await jest.advanceTimersByTimeAsync(2000);
  expect(state()).toMatchObject({ kind: 'checked', because: { kind: 'unavailable' } });
  expect(rungOf(state())).toBe('notify');
  stop();
});

test('what was corrected no longer stands above the appointment; what was not read stays there', async () => {
  const session = { 'partner-sharing.notified': 'a mark from before' };
  const corrected = open({ session });
  await corrected.alert.notices.show('The title holds an NHS number that people outside can read.');
  const stop = corrected.checking.follow();
  await corrected.settle();
  expect(corrected.alert.notice()).toBeUndefined();
  stop();

  const unread = open({ session, faults: { 'appointment.body': 'fails' } });
  await unread.alert.notices.show('The text holds an NHS number that people outside can read.');
  const stopUnread = unread.checking.follow();
  await unread.settle();
  expect(unread.alert.notice()).toBeDefined();
  stopUnread();
});
