import fc from 'fast-check';
import {
  HOUR,
  epochOf,
  parseGraphDate,
  parseGraphTime,
  toGraphTime,
  wallTimeOf,
} from '../../../../../sandbox/outlook/page/time/wallTime';

const LONDON = 'Europe/London';

describe('wall time', () => {
  test.each([
    ['a winter morning in London is written as in UTC', '2026-11-24T09:15:00Z', LONDON, '2026-11-24T09:15:00Z'],
    ['a summer morning in London is an hour ahead of UTC', '2026-07-01T08:15:00Z', LONDON, '2026-07-01T09:15:00Z'],
    ['the last minute before the clocks go back', '2026-10-25T00:59:00Z', LONDON, '2026-10-25T01:59:00Z'],
    ['the first minute after the clocks went back', '2026-10-25T01:00:00Z', LONDON, '2026-10-25T01:00:00Z'],
    ['a zone of half hours', '2026-11-24T09:00:00Z', 'Asia/Kolkata', '2026-11-24T14:30:00Z'],
    ['a zone where it is still yesterday', '2026-11-24T03:00:00Z', 'America/New_York', '2026-11-23T22:00:00Z'],
  ])('%s', (_sentence, moment, zone, wall) => {
    expect(new Date(wallTimeOf(Date.parse(moment), zone)).toISOString()).toBe(new Date(wall).toISOString());
  });

  test('a moment comes back as the same moment, but for the hour that the clocks repeat', () => {
    const zones = fc.constantFrom(LONDON, 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland', 'UTC');
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const epoch = Math.floor(moment.getTime() / 1000) * 1000;
        const back = epochOf(wallTimeOf(epoch, zone), zone);
        return back === epoch || back - epoch === HOUR || epoch - back === HOUR;
      }),
    );
  });

  test.each([
    [
      "the mailbox's own zone is taken as it is written",
      { dateTime: '2026-07-01T09:15:00.0000000', timeZone: LONDON },
      '2026-07-01T09:15:00.000Z',
    ],
    [
      'UTC is moved to the wall',
      { dateTime: '2026-07-01T08:15:00.0000000', timeZone: 'UTC' },
      '2026-07-01T09:15:00.000Z',
    ],
    [
      'a zone by its Windows name is the own one',
      { dateTime: '2026-07-01T09:15:00', timeZone: 'GMT Standard Time' },
      '2026-07-01T09:15:00.000Z',
    ],
    [
      'another zone is moved over',
      { dateTime: '2026-07-01T10:15:00', timeZone: 'Europe/Paris' },
      '2026-07-01T09:15:00.000Z',
    ],
  ])("Graph's time: %s", (_sentence, time, wall) => {
    expect(new Date(parseGraphTime(time, LONDON) ?? 0).toISOString()).toBe(wall);
  });

  test.each([
    ['nothing', undefined],
    ['an empty time', { dateTime: '', timeZone: 'UTC' }],
    ['words', { dateTime: 'tomorrow', timeZone: 'UTC' }],
  ])('%s is no time', (_sentence, time) => {
    expect(parseGraphTime(time, LONDON)).toBeUndefined();
    expect(parseGraphDate(time)).toBeUndefined();
  });

  test('the date of an all-day entry stays, whatever its zone', () => {
    expect(parseGraphDate({ dateTime: '2026-07-01T00:00:00.0000000', timeZone: 'UTC' })).toBe(Date.UTC(2026, 6, 1));
  });

  test('what is written for Graph reads back as the same wall time', () => {
    const wall = Date.UTC(2026, 6, 1, 9, 15);
    expect(parseGraphTime(toGraphTime(wall, LONDON), LONDON)).toBe(wall);
  });
});
