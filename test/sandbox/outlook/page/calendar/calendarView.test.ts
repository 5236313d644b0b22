import { daysOf, step, titleOf, type CalendarView } from '../../../../../sandbox/outlook/page/calendar/calendarView';

const view = (kind: CalendarView['kind'], day: string): CalendarView => ({
  kind,
  anchor: Date.parse(`${day}T10:20:00Z`),
});
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('what the calendar shows', () => {
  test.each([
    ['a day', view('day', '2026-11-24'), '2026-11-24', 1, 'Tuesday 24 November 2026'],
    ['a work week', view('workWeek', '2026-11-24'), '2026-11-23', 5, '23–27 November 2026'],
    ['a week over the end of a month', view('week', '2026-12-02'), '2026-11-30', 7, '30 November – 6 December 2026'],
    ['a month', view('month', '2026-11-24'), '2026-10-26', 42, 'November 2026'],
  ])('%s', (_sentence, shown, first, count, title) => {
    const days = daysOf(shown);
    expect([text(days[0] ?? 0), days.length, titleOf(shown)]).toEqual([first, count, title]);
  });

  test.each([
    ['the next day', view('day', '2026-11-30'), 1, '2026-12-01'],
    ['the week before', view('workWeek', '2026-11-24'), -1, '2026-11-17'],
    ['the next month, from its first day', view('month', '2026-01-31'), 1, '2026-02-01'],
  ] as const)('%s', (_sentence, shown, direction, there) => {
    expect(text(step(shown, direction).anchor)).toBe(there);
  });
});
