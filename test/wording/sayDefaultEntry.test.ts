import { sayDefaultEntry } from '../../src/wording/sayDefaultEntry';

test.each([
  ['the usual entry needs no words', 'availabilityOnly', undefined],
  ['one that shows more', 'limitedDetails', /^For your information: .* and no more\.$/],
  ['one whose rights are not known', 'custom', /^For your information: /],
  ['one that shows nothing', 'none', /may find nothing of you\.$/],
] as const)('CAL-09: %s is a fact and no fault', (_sentence, level, text) => {
  if (text === undefined) expect(sayDefaultEntry(level)).toBeUndefined();
  else expect(sayDefaultEntry(level)).toMatch(text);
});
