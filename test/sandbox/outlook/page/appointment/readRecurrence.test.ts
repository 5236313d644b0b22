import type { Event, PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { readRecurrence } from '../../../../../sandbox/outlook/page/appointment/readRecurrence';
import { ZONE, viewOf } from './forms';

const series = (recurrence: PatternedRecurrence): Event => viewOf({ recurrence }).event;

describe('a series as office.js knows it', () => {
  test.each([
    [
      'every second week on two days',
      { type: 'weekly', interval: 2, daysOfWeek: ['tuesday', 'thursday'], firstDayOfWeek: 'monday' },
      'weekly',
      { interval: 2, days: ['tue', 'thu'], firstDayOfWeek: 'mon' },
    ],
    [
      'the tenth of each month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 10 },
      'monthly',
      { interval: 1, dayOfMonth: 10 },
    ],
    [
      'the last Friday of each month',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'last' },
      'monthly',
      { interval: 1, dayOfWeek: 'fri', weekNumber: 'last' },
    ],
    [
      'each first of March',
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 1, month: 3 },
      'yearly',
      { interval: 1, dayOfMonth: 1, month: 3 },
    ],
    ['every day', { type: 'daily', interval: 1 }, 'daily', { interval: 1 }],
  ] as const)('%s', (_sentence, pattern, recurrenceType, recurrenceProperties) => {
    const recurrence = {
      pattern: pattern as PatternedRecurrence['pattern'],
      range: { type: 'noEnd' as const, startDate: '2026-11-27' },
    };
    expect(readRecurrence(series(recurrence), ZONE)).toMatchObject({ recurrenceType, recurrenceProperties });
  });

  test('its hours are minutes of the day; a series without an end has no end date', () => {
    const range = { startDate: '2026-11-27', endDate: '2027-03-26' };
    const read = (type: 'noEnd' | 'endDate') =>
      readRecurrence(series({ pattern: { type: 'daily', interval: 1 }, range: { type, ...range } }), ZONE)
        ?.seriesTimeJson;
    const first = { startYear: 2026, startMonth: 11, startDay: 27, startTimeMin: 660, durationMin: 90 };
    expect(read('noEnd')).toEqual(first);
    expect(read('endDate')).toEqual({ ...first, endYear: 2027, endMonth: 3, endDay: 26 });
  });

  test('an appointment on its own has none', () => {
    expect(readRecurrence(viewOf().event, ZONE)).toBeNull();
  });
});
