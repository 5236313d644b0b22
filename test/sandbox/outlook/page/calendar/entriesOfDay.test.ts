import { entriesOfDay } from '../../../../../sandbox/outlook/page/calendar/entriesOfDay';
import type { CalendarEntry } from '../../../../../sandbox/outlook/page/calendar/calendarEntry';
import { DAY, HOUR } from '../../../../../sandbox/outlook/page/time/wallTime';

const TODAY = Date.UTC(2026, 10, 24);
const entry = (subject: string, from: number, to: number, isAllDay = false) =>
  ({ subject, start: TODAY + from * HOUR, end: TODAY + to * HOUR, isAllDay }) as CalendarEntry;

test('whole days come first, then by hour; what ended at midnight was yesterday', () => {
  const entries = [
    entry('late', 15, 16),
    entry('early', 8, 9),
    entry('leave', -24, 48, true),
    entry('yesterday', -3, 0),
    entry('tomorrow', 24, 25),
    entry('night', -2, 6),
    entry('reminder', 12, 12),
  ];
  expect(entriesOfDay(entries, TODAY).map(({ subject }) => subject)).toEqual([
    'leave',
    'night',
    'early',
    'reminder',
    'late',
  ]);
  expect(entriesOfDay(entries, TODAY + DAY).map(({ subject }) => subject)).toEqual(['leave', 'tomorrow']);
});
