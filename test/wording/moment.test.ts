import { sayDate, sayFullMoment, sayMoment, sayTime } from '../../src/wording/moment';

const MORNING = Date.UTC(2026, 10, 24, 9, 15);
const SUMMER = Date.UTC(2026, 6, 3, 22, 5);

describe('dates and times as people say them, in their own time zone', () => {
  it.each([
    ['a winter morning in London', MORNING, 'Europe/London', 'Tuesday 24 November, 9:15'],
    ['the same moment in New York', MORNING, 'America/New_York', 'Tuesday 24 November, 4:15'],
    ['a summer evening in London', SUMMER, 'Europe/London', 'Friday 3 July, 23:05'],
    ['the same moment in Kolkata, a day on', SUMMER, 'Asia/Kolkata', 'Saturday 4 July, 3:35'],
    ['midnight', Date.UTC(2026, 10, 24), 'Europe/London', 'Tuesday 24 November, 0:00'],
  ])('%s', (_sentence, at, timeZone, expected) => {
    expect(sayMoment(at, timeZone)).toBe(expected);
  });

  it('gives the hour without a leading zero', () => {
    expect(sayTime(MORNING, 'Europe/London')).toBe('9:15');
  });

  it('gives year and zone in full', () => {
    expect(sayFullMoment(MORNING, 'Europe/London')).toBe('Tuesday 24 November 2026, 9:15 GMT');
    expect(sayFullMoment(SUMMER, 'Europe/London')).toBe('Friday 3 July 2026, 23:05 BST');
  });

  it.each([
    ['a date', '2018-09-01', '1 September 2018'],
    ['a leap day', '2028-02-29', '29 February 2028'],
    ['what is no date stays as it is', 'next spring', 'next spring'],
  ])('%s', (_sentence, date, expected) => {
    expect(sayDate(date)).toBe(expected);
  });
});
