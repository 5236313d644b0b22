import { shiftDate } from '../../../sandbox/seam/shiftDate';

const HOUR = 3_600_000;
const PlainDate = Date;
const constructor = Date.prototype.constructor;
afterAll(() => {
  Date.prototype.constructor = constructor;
});

describe('a shifted Date', () => {
  const Shifted = shiftDate(PlainDate, 5 * HOUR);
  const ahead = (epoch: number) => Math.abs(epoch - PlainDate.now() - 5 * HOUR) < 1000;

  it('moves the present, however it is asked for', () => {
    expect(ahead(Shifted.now())).toBe(true);
    expect(ahead(new Shifted().getTime())).toBe(true);
    expect(ahead(PlainDate.parse(Shifted()))).toBe(true);
    expect(ahead(Reflect.construct(new Shifted().constructor as DateConstructor, []).getTime())).toBe(true);
  });

  it('moves nothing that was named', () => {
    expect(new Shifted(0).getTime()).toBe(0);
    expect(new Shifted('2026-11-24T09:00:00Z').toISOString()).toBe('2026-11-24T09:00:00.000Z');
    expect(new Shifted(2026, 0, 2).getDate()).toBe(2);
    expect(Shifted.UTC(2026, 0)).toBe(PlainDate.UTC(2026, 0));
    expect(Shifted.parse('2026-11-24')).toBe(PlainDate.parse('2026-11-24'));
  });

  it('is still Date to whoever asks', () => {
    expect(new PlainDate(0)).toBeInstanceOf(Shifted);
    expect(new Shifted(0)).toBeInstanceOf(PlainDate);
    // eslint-disable-next-line no-restricted-syntax -- subclasses are what is asked about
    class Day extends Shifted {
      double() {
        return this.getTime() * 2;
      }
    }
    expect(new Day(21).double()).toBe(42);
    expect(ahead(new Day().getTime())).toBe(true);
  });
});
