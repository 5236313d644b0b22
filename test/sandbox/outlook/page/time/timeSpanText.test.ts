import { timeSpanText } from '../../../../../sandbox/outlook/page/time/timeSpanText';

const at = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ['hours of one day', '2026-11-24T09:15', '2026-11-24T10:00', false, 'Tuesday 24 November, 09:15 to 10:00'],
  [
    'a night',
    '2026-11-24T20:00',
    '2026-11-25T08:00',
    false,
    'Tuesday 24 November, 20:00 to Wednesday 25 November, 08:00',
  ],
  ['a whole day', '2026-11-24T00:00', '2026-11-25T00:00', true, 'Tuesday 24 November, all day'],
  [
    'several whole days',
    '2026-11-27T00:00',
    '2026-11-30T00:00',
    true,
    'Friday 27 November to Sunday 29 November, all day',
  ],
])('%s', (_sentence, start, end, isAllDay, words) => {
  expect(timeSpanText({ start: at(start), end: at(end), isAllDay })).toBe(words);
});
