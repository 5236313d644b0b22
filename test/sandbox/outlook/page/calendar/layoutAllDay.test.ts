import { layoutAllDay } from '../../../../../sandbox/outlook/page/calendar/layoutAllDay';
import { DAY } from '../../../../../sandbox/outlook/page/time/wallTime';

const MONDAY = Date.UTC(2026, 10, 23);
const WEEK = Array.from({ length: 7 }, (_, day) => MONDAY + day * DAY);
const over = (first: number, last: number) => ({ start: MONDAY + first * DAY, end: MONDAY + (last + 1) * DAY });

test.each([
  ['one day', [over(1, 1)], ['1-1 lane 0']],
  ['two on one day lie over each other', [over(1, 1), over(1, 1)], ['1-1 lane 0', '1-1 lane 1']],
  [
    'a lane is used again once it is free',
    [over(0, 2), over(1, 1), over(3, 4)],
    ['0-2 lane 0', '1-1 lane 1', '3-4 lane 0'],
  ],
  ['what began last week begins at the left', [over(-3, 1)], ['0-1 lane 0']],
  ['what goes on next week ends at the right', [over(5, 9)], ['5-6 lane 0']],
  ['another week', [over(7, 8), over(-2, -1)], []],
])('bars over whole days: %s', (_sentence, entries, verdict) => {
  expect(layoutAllDay(entries, WEEK).map((bar) => `${bar.firstDay}-${bar.lastDay} lane ${bar.lane}`)).toEqual(verdict);
});
