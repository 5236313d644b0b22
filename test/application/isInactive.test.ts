import { isInactive } from '../../src/application/isInactive';

const MINUTE = 60_000;

describe('SEC-09: what was read about people is dropped after a time without use', () => {
  it.each([
    ['just used', 0, 15, false],
    ['a second before the limit', 15 * MINUTE - 1_000, 15, false],
    ['at the limit', 15 * MINUTE, 15, true],
    ['long after', 600 * MINUTE, 15, true],
    ['with a shorter limit', 5 * MINUTE, 5, true],
  ])('%s', (_sentence, since, minutes, expected) => {
    const lastUse = Date.UTC(2026, 10, 24, 9, 0);
    expect(isInactive(lastUse, lastUse + since, minutes)).toBe(expected);
  });
});
