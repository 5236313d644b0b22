import type { RecurrencePattern, RecurrenceRange } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { occurrenceDays } from '../../../sandbox/world/recurrence';

const endless = (startDate: string): RecurrenceRange => ({ type: 'noEnd', startDate });

describe('days of a series', () => {
  test.each<[string, RecurrencePattern, RecurrenceRange, string, string, string[]]>([
    [
      'every day',
      { type: 'daily', interval: 1 },
      endless('2026-11-23'),
      '2026-11-22',
      '2026-11-25',
      ['2026-11-23', '2026-11-24', '2026-11-25'],
    ],
    [
      'every third day',
      { type: 'daily', interval: 3 },
      endless('2026-11-23'),
      '2026-11-24',
      '2026-12-01',
      ['2026-11-26', '2026-11-29'],
    ],
    [
      'Tuesdays and Thursdays',
      { type: 'weekly', interval: 1, daysOfWeek: ['thursday', 'tuesday'] },
      endless('2026-11-24'),
      '2026-11-23',
      '2026-12-01',
      ['2026-11-24', '2026-11-26', '2026-12-01'],
    ],
    [
      'every second week from a Thursday',
      { type: 'weekly', interval: 2, daysOfWeek: ['thursday'] },
      endless('2026-11-26'),
      '2026-11-23',
      '2026-12-31',
      ['2026-11-26', '2026-12-10', '2026-12-24'],
    ],
    [
      'the 31st, the last day of shorter months',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
      endless('2026-10-31'),
      '2026-10-01',
      '2027-03-01',
      ['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    ],
    [
      'second Tuesdays',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'second' },
      endless('2026-11-10'),
      '2026-11-01',
      '2027-01-31',
      ['2026-11-10', '2026-12-08', '2027-01-12'],
    ],
    [
      'last Fridays of every other month',
      { type: 'relativeMonthly', interval: 2, daysOfWeek: ['friday'], index: 'last' },
      endless('2026-11-27'),
      '2026-11-01',
      '2027-03-31',
      ['2026-11-27', '2027-01-29', '2027-03-26'],
    ],
    [
      'a birthday',
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 14, month: 3 },
      endless('2026-03-14'),
      '2026-01-01',
      '2028-12-31',
      ['2026-03-14', '2027-03-14', '2028-03-14'],
    ],
    [
      'three times and no more',
      { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
      { type: 'numbered', startDate: '2026-11-23', numberOfOccurrences: 3 },
      '2026-11-24',
      '2027-11-24',
      ['2026-11-30', '2026-12-07'],
    ],
    [
      'until a day, that day included',
      { type: 'daily', interval: 1 },
      { type: 'endDate', startDate: '2026-11-23', endDate: '2026-11-24' },
      '2026-11-01',
      '2026-12-31',
      ['2026-11-23', '2026-11-24'],
    ],
  ])('%s', (_sentence, pattern, range, from, to, days) => {
    expect(occurrenceDays({ pattern, range }, from, to)).toEqual(days);
  });

  test('a window never shows a day that a wider one does not', () => {
    const patterns = fc.constantFrom<RecurrencePattern>(
      { type: 'daily', interval: 2 },
      { type: 'weekly', interval: 3, daysOfWeek: ['monday', 'friday'] },
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 30 },
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['wednesday'], index: 'third' },
    );
    const day = (n: number): string => new Date(Date.parse('2026-01-01') + n * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(patterns, fc.nat(600), fc.nat(60), (pattern, from, length) => {
        const recurrence = { pattern, range: endless('2026-01-05') };
        const whole = occurrenceDays(recurrence, day(0), day(700));
        const expected = whole.filter((each) => each >= day(from) && each <= day(from + length));
        expect(occurrenceDays(recurrence, day(from), day(from + length))).toEqual(expected);
      }),
    );
  });
});
