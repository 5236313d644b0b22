import type { OwnEvent } from '../../src/application/appointmentPorts';
import { checkSentSince } from '../../src/application/checkSentSince';
import { createFakeAlertPorts } from '../fakes/fakeAlertPorts';
import { createFakeEvents } from '../fakes/fakeAppointment';
import { createFakePorts, NOW } from '../fakes/fakePorts';
import { HEALTHMAIL } from '../fakes/findings';

const SAM = { name: 'Sam Hall', address: 'sam.hall@northshire.example' };
const LEE = { name: 'Lee Marsh', address: 'lee@healthmail.example' };

const event = (id: string, change: Partial<OwnEvent> & { readonly subject?: string } = {}): OwnEvent => ({
  id,
  entry: { subject: change.subject ?? 'Review 999 123 4535', location: '', body: '' },
  attendees: [SAM],
  isOrganizer: true,
  isPrivate: false,
  start: NOW,
  ...change,
});

const check = async (events: readonly OwnEvent[]) => {
  const digest = { v: 1, at: NOW, grants: [] };
  const alert = createFakeAlertPorts({ memory: { 'partner-sharing.digest': digest } });
  const ports = { ...createFakePorts(), alert, events: createFakeEvents(events) };
  const result = await checkSentSince(ports, NOW - 1000, { organisation: HEALTHMAIL });
  if (!result.ok) throw new Error(result.error.kind);
  return { ...result.value, asked: ports.events.askedSince };
};

const rows: readonly [sentence: string, event: OwnEvent, isFound: boolean][] = [
  ['a number that somebody invited from outside has read', event('1'), true],
  ['the same among colleagues', event('2', { attendees: [LEE] }), false],
  ['nothing in it', event('3', { subject: 'Valve MDT' }), false],
  ['private, and somebody outside is invited all the same', event('4', { isPrivate: true }), true],
  ['somebody else’s invitation', event('5', { isOrganizer: false }), false],
];

test.each(rows)('%s', async (_sentence, one, isFound) => {
  const { found } = await check([one]);
  expect(found.map(({ id }) => id)).toEqual(isFound ? [one.id] : []);
});

test('it asks a little further back than the moment: two clocks need not agree', async () => {
  const { asked } = await check([]);
  expect(asked).toHaveLength(1);
  expect(NOW - 1000 - (asked[0] ?? 0)).toBe(5 * 60_000);
});

test('where more was changed than is read, it says that it is not all', async () => {
  const many = Array.from({ length: 401 }, (_one, index) => event(String(index), { subject: 'Valve MDT' }));
  const { isComplete, checkedCount } = await check(many);
  expect({ isComplete, checkedCount }).toEqual({ isComplete: false, checkedCount: 400 });
});

test('a mailbox that does not answer is a failure, not a clean bill', async () => {
  const events = createFakeEvents([], { kind: 'throttled' });
  const result = await checkSentSince({ ...createFakePorts(), events }, NOW, { organisation: HEALTHMAIL });
  expect(result).toMatchObject({ ok: false, error: { kind: 'throttled' } });
});
