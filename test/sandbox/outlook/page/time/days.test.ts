import fc from 'fast-check';
import { addMonths, monthMatrix, startOfWeek } from '../../../../../sandbox/outlook/page/time/days';

const date = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('days', () => {
  test.each([
    ['a Monday is its own start', '2026-11-23', '2026-11-23'],
    ['a Sunday ends the week', '2026-11-29', '2026-11-23'],
    ['the first of January may belong to December', '2027-01-01', '2026-12-28'],
  ])('week: %s', (_sentence, day, monday) => {
    expect(text(startOfWeek(date(day)))).toBe(monday);
  });

  test.each([
    ['a month on', '2026-11-24', 1, '2026-12-24'],
    ['the last day of a longer month', '2026-01-31', 1, '2026-02-28'],
    ['back over the new year', '2027-01-15', -2, '2026-11-15'],
  ])('month: %s', (_sentence, day, months, there) => {
    expect(text(addMonths(date(day), months))).toBe(there);
  });

  test('the matrix of a month that begins on a Sunday starts six days before', () => {
    const days = monthMatrix(date('2026-11-24')).flat();
    expect([text(days[0] ?? 0), days.map(text).indexOf('2026-11-01'), text(days[41] ?? 0)]).toEqual([
      '2026-10-26',
      6,
      '2026-12-06',
    ]);
  });

  test('every month has all its days in the matrix, in a row, beginning with a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 0, max: 11 }), (year, month) => {
        const days = monthMatrix(Date.UTC(year, month, 10)).flat();
        const last = Date.UTC(year, month + 1, 0);
        const isInARow = days.every((day, place) => place === 0 || day - (days[place - 1] ?? 0) === 86_400_000);
        return (
          isInARow &&
          new Date(days[0] ?? 0).getUTCDay() === 1 &&
          days.includes(Date.UTC(year, month, 1)) &&
          days.includes(last)
        );
      }),
    );
  });
});
