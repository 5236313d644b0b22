import { buildMeetingFact, guessMeetingFact, parseMeetingFact } from '../../../src/domain/alert';

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

test.each([
  ['Outlook’s own location', 'Microsoft Teams Meeting'],
  ['a join link', 'Join: https://teams.microsoft.com/l/meetup-join/19%3ax'],
  ['a link at Zoom', 'https://us02web.zoom.us/j/81234567890'],
  ['a site at Webex', 'https://northshire.webex.com/meet/sam'],
  ['the words of an invitation as text', 'Agenda\nMicrosoft Teams meeting\nJoin the meeting now'],
])('REC-14: with %s and no word of the pane, who hosts is not known', (_sentence, text) => {
  expect(guessMeetingFact(['', text])).toEqual({ v: 1, host: 'unknown', name: '', recording: 'unknown' });
});

test.each(['Seminar room 1', 'Discuss the Microsoft Teams roll-out', 'Zoom lens for the clinic', ''])(
  '%j is no online meeting',
  (text) => {
    expect(guessMeetingFact([text])).toBe(undefined);
  },
);
