import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'src/wording';

/** Every quoted text of the room, interpolations taken out, and Outlook's own labels, which stand in its own spelling. */
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => !/^\s*(\*|\/\*|\/\/|import)/.test(line))
  .flatMap((line) => line.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g) ?? [])
  .map((text) =>
    text
      .slice(1, -1)
      .replace(/\$\{[^}]*\}/g, '')
      .replace(/"[^"]*"/g, ''),
  );

describe('the words of the house', () => {
  it('are there to be looked at', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it.each([
    ['never say "should"', /\bshould\b/i],
    ['never say "please" or "sorry"', /\b(please|sorry|oops)\b/i],
    ['never shout', /!/],
    ['are British', /\b(organization|color|canceled|behavior|center)\b/i],
    ['never name technical roles', /freeBusyRead|limitedRead|FreeBusySimple|Graph\b/],
    ['never promise', /\b(guarantee|safe to|always safe)\b/i],
  ])('%s', (_sentence, pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
});
