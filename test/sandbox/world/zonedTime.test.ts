import fc from 'fast-check';
import { toEpoch, toLocal, weekdayOf } from '../../../sandbox/world/zonedTime';

const LONDON = 'Europe/London';

describe('a wall clock and the moment it means', () => {
  test.each([
    ['a winter morning in London is UTC', '2026-11-23T09:00:00', LONDON, '2026-11-23T09:00:00.000Z'],
    ['a summer morning in London is an hour before', '2026-07-06T09:00:00', LONDON, '2026-07-06T08:00:00.000Z'],
    ['the hour that spring skips moves on by it', '2026-03-29T01:30:00', LONDON, '2026-03-29T01:30:00.000Z'],
    ['of the hour that autumn repeats the first is meant', '2026-10-25T01:30:00', LONDON, '2026-10-25T00:30:00.000Z'],
    ['just after the clocks went back', '2026-10-25T02:00:00', LONDON, '2026-10-25T02:00:00.000Z'],
    ['half-hour zones', '2026-11-23T09:00:00', 'Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
    ['the other side of the world', '2026-11-23T09:00:00.0000000', 'Pacific/Auckland', '2026-11-22T20:00:00.000Z'],
  ])('%s', (_sentence, local, zone, moment) => {
    expect(new Date(toEpoch(local, zone)).toISOString()).toBe(moment);
  });

  test('there and back is the same moment, but for the hour that comes twice', () => {
    const moments = fc.integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2030-01-01') / 60_000 });
    const zones = fc.constantFrom(LONDON, 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'UTC');
    fc.assert(
      fc.property(moments, zones, (minute, zone) => {
        const moment = minute * 60_000;
        const back = toEpoch(toLocal(moment, zone), zone);
        expect([0, 3_600_000]).toContain(moment - back);
      }),
    );
  });

  test('a Monday is the first day', () => expect(weekdayOf('2026-11-23')).toBe(0));
});
