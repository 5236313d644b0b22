import { buildMeetingFact, parseMeetingFact } from '../../../src/domain/alert';

const fact = buildMeetingFact({ host: 'partner', name: 'Northshire Council', recording: 'on' });

test('what was left is read again', () => {
  expect(parseMeetingFact(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
});

test.each([
  undefined,
  null,
  'text',
  [],
  { ...fact, v: 2 },
  { ...fact, host: 'friend' },
  { ...fact, recording: 'maybe' },
  { ...fact, name: 5 },
])('%j is no word of a meeting', (kept) => {
  expect(parseMeetingFact(kept)).toBe(undefined);
});
