import { sayFound, sayWithheld } from '../../src/wording/saySuggestions';

const CONSENT = { kind: 'consent-required', scopes: ['x'] } as const;

test.each([
  ['everything may be read', {}, undefined, undefined],
  [
    'neither may be read: both are named, and what is asked for',
    { directory: CONSENT, contacts: CONSENT },
    /directory and your own contacts.*consent/,
    'Suggest names',
  ],
  ['one of them', { contacts: CONSENT }, /^Names from your own contacts are not/, 'Suggest names'],
  [
    'a fault cannot be consented away',
    { directory: { kind: 'offline' } as const },
    /cannot be suggested at the moment/,
    undefined,
  ],
])('%s', (_sentence, withheld, text, button) => {
  const words = sayWithheld(withheld);
  if (text === undefined) expect(words).toBeUndefined();
  else expect(words?.text).toMatch(text);
  expect(words?.button).toBe(button);
  if (words) expect(words.text).toContain('The full address works');
});

test.each([
  [0, ''],
  [1, '1 person suggested'],
  [3, '3 people suggested'],
])('%d found is said aloud', (count, said) => {
  expect(sayFound(count)).toBe(said);
});
