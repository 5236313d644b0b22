import type { Theme } from '@fluentui/react-components';
import { brandRamp } from '../../src/panels/brandRamp';
import { themeFor, type ThemeName } from '../../src/panels/themeFor';

test('ACC-07: the ramp is made from NHS blue', () => {
  expect(brandRamp[80]).toBe('#005eb8');
  expect(themeFor('light').colorBrandBackground).toBe('#005eb8');
});

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** WCAG's relative luminance of `#rgb` or `#rrggbb`. */
const luminance = (colour: string): number => {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => channel(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const pairs: readonly [string, keyof Theme, keyof Theme, number][] = [
  ['the words of the primary button', 'colorNeutralForegroundOnBrand', 'colorBrandBackground', 4.5],
  ['the words of the open place', 'colorBrandForeground1', 'colorNeutralBackground1', 4.5],
  ['links', 'colorBrandForegroundLink', 'colorNeutralBackground1', 4.5],
  ['lines of meta', 'colorNeutralForeground3', 'colorNeutralBackground1', 4.5],
  ['the mark of the open place', 'colorCompoundBrandStroke', 'colorNeutralBackground1', 3],
];

describe.each<ThemeName>(['light', 'dark', 'contrast'])('ACC-02: %s keeps the contrast of', (name) => {
  test.each(pairs)('%s', (_sentence, front, back, least) => {
    const theme = themeFor(name);
    expect(contrast(String(theme[front]), String(theme[back]))).toBeGreaterThanOrEqual(least);
  });
});
