import { assessMeeting } from '../../../src/domain/meeting';
import { html, index, text } from './world';

const UNITS = [
  'https://',
  'https://a.b/',
  'https://teams.microsoft.com/l/meetup-join/',
  '<https://a ',
  'a<https://a',
  '%25',
  '%2525252525',
  'https%3A%2F%2F',
  'https%253A%252F%252F',
  '<a href="',
  "<a href='x' <a ",
  '<a =',
  '<',
  '<!--',
  '<style>',
  '<a href=x>',
  '&amp;',
  '&#x26;amp;',
  '=\n',
  '=3D',
  'https://x\n',
  'a/b ',
  'x.zoom.us/ ',
  '](https://a',
  '[https://a](',
  '@',
  '))))))',
  'https://eur01.safelinks.protection.outlook.com/?url=',
  'https://urldefense.com/v3/__',
  '__;',
  ' ',
  '"tid":"',
  'conf:sip:',
  '\u200b',
];

const time = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const assess = (content: string): void => {
  assessMeeting({ entry: text(content), index, isSensitive: false });
  assessMeeting({ entry: html(content), index, isSensitive: false });
};

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** A cost that grew with the square of the length would be 100 times as much for ten times the text. */
test.each(UNITS)('a megabyte of %j costs as much as its length', (unit) => {
  assess(filled(unit, 100_000));
  const short = Math.min(...[1, 2, 3].map(() => time(() => assess(filled(unit, 100_000)))));
  const long = Math.min(...[1, 2].map(() => time(() => assess(filled(unit, 1_000_000)))));
  expect(long).toBeLessThan(Math.max(1_000, short * 50));
});

test('a megabyte in one line, encoded over and over', () => {
  const nested = Array.from({ length: 8 }).reduce<string>((inner) => encodeURIComponent(inner), 'https://a.b/?c=%');
  expect(time(() => assess(filled(nested, 1_000_000)))).toBeLessThan(2_000);
});
