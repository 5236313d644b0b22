import fc from 'fast-check';
import { SHORTEST_DRAWN, layoutDay } from '../../../../../sandbox/outlook/page/calendar/layoutDay';
import { DAY, MINUTE } from '../../../../../sandbox/outlook/page/time/wallTime';

const TODAY = Date.UTC(2026, 10, 24);
const entry = (from: number, to: number) => ({ start: TODAY + from * 60 * MINUTE, end: TODAY + to * 60 * MINUTE });
const places = (entries: readonly { start: number; end: number }[]): string[] =>
  layoutDay(entries, TODAY).map(({ from, to, place, places: of }) => `${from / 60}-${to / 60} ${place + 1}/${of}`);

describe('entries of a day side by side', () => {
  test.each([
    ['one after the other', [entry(9, 10), entry(10, 11)], ['9-10 1/1', '10-11 1/1']],
    ['two that overlap', [entry(9, 11), entry(10, 12)], ['9-11 1/2', '10-12 2/2']],
    [
      'the third takes the place that is free again',
      [entry(9, 12), entry(9, 10), entry(10, 11)],
      ['9-12 1/2', '9-10 2/2', '10-11 2/2'],
    ],
    [
      'those beside nobody keep the whole width',
      [entry(9, 10), entry(9, 10), entry(13, 14)],
      ['9-10 1/2', '9-10 2/2', '13-14 1/1'],
    ],
    [
      'five minutes are drawn as half an hour, and overlap so',
      [entry(9, 9 + 5 / 60), entry(9.25, 10)],
      ['9-9.5 1/2', '9.25-10 2/2'],
    ],
    ['last night ends in the morning', [entry(-4, 8)], ['0-8 1/1']],
    ['tonight ends at midnight', [entry(20, 32)], ['20-24 1/1']],
    ['tomorrow is not today', [entry(24, 25), entry(-2, 0)], []],
    ['a reminder without length is drawn', [entry(9, 9)], ['9-9.5 1/1']],
  ])('%s', (_sentence, entries, verdict) => {
    expect(places(entries)).toEqual(verdict);
  });

  test('no two entries ever cover each other, and each lies within the day', () => {
    const span = fc
      .tuple(fc.integer({ min: -600, max: 1500 }), fc.integer({ min: 0, max: 900 }))
      .map(([from, length]) => ({ start: TODAY + from * MINUTE, end: TODAY + (from + length) * MINUTE }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (entries) => {
        const placed = layoutDay(entries, TODAY);
        for (const [n, one] of placed.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(DAY / MINUTE);
          expect(one.to - one.from).toBeGreaterThanOrEqual(SHORTEST_DRAWN);
          expect(one.place).toBeLessThan(one.places);
          const covering = placed.slice(n + 1).filter((other) => {
            const left = Math.max(one.place / one.places, other.place / other.places);
            const right = Math.min((one.place + 1) / one.places, (other.place + 1) / other.places);
            return other.from < one.to && one.from < other.to && right - left > 1e-9;
          });
          expect(covering).toEqual([]);
        }
      }),
    );
  });
});
