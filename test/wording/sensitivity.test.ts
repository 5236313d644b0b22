import fc from 'fast-check';
import { rules, type Category } from '../../src/domain/sensitivity';
import { categoryWords, describeFinding, maskText, reasonSentences } from '../../src/wording/sensitivity';

const masks: readonly (readonly [sentence: string, category: Category, text: string, shown: string])[] = [
  ['a health number shows its last four digits', 'NHS_NUMBER', '9991106847', '••• ••• 6847'],
  ['and is shown in threes, whatever it wore', 'NHS_NUMBER', '９９９\u00a01\u200b10–6847', '••• ••• 6847'],
  ['a name shows initials', 'PATIENT_NAME', 'Edna  Okafor-Bell', 'E. O. B.'],
  ['a card shows its last four digits', 'CARD', '4000 1234 5678 9010', '•••• •••• •••• 9010'],
  ['a short number shows two digits', 'PATIENT_ID', 'RX123456', '••••••56'],
  ['a date of birth shows two digits', 'DOB', '01/02/1950', '••/••/••50'],
  ['a password shows nothing', 'CREDENTIAL', 'Spring#2027', '•••'],
  ['an address in e-mail shows its first letter', 'EMAIL', 'edna@home.example', 'e•••@•••'],
  ['a postcode shows its first half', 'POSTCODE', 'ZZ99 3AA', 'ZZ99 •••'],
  ['an address shows first letters and no number', 'ADDRESS', '14 Elm Close', '••• E••• C•••'],
  ['a condition is the point of the finding and is shown', 'CLINICAL', 'asthma', 'asthma'],
];

describe('GOV-09: what is shown of a finding’s text', () => {
  it.each(masks)('%s', (...[, category, text, shown]) => {
    expect(maskText(category, text)).toBe(shown);
  });

  it('no number is ever shown whole, and nothing is longer than a line', () => {
    const categories = (Object.keys(categoryWords) as Category[]).filter(
      (category) => !['CLINICAL', 'MARKING', 'HR'].includes(category),
    );
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.stringMatching(/^[0-9 -]{3,80}$/), (category, text) => {
        const digits = text.replace(/\D/g, '');
        const shown = maskText(category, text);
        expect(shown.replace(/\D/g, '').length).toBeLessThanOrEqual(Math.max(4, digits.length / 3));
        expect(shown.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('a finding is named with its kind', () => {
    expect(describeFinding({ category: 'NHS_NUMBER' }, '999 110 6847')).toBe('NHS number ••• ••• 6847');
  });
});

it('GOV-10: each rule has its reason in plain words', () => {
  for (const rule of rules) expect(reasonSentences[rule.reason]).toMatch(/^[A-Z].*\.$/);
});
