import fc from 'fast-check';
import { createReading } from '../../../src/domain/sensitivity/createReading';
import { lexiconOfRules } from '../../../src/domain/sensitivity/lexiconOfRules';
import { readTokens } from '../../../src/domain/sensitivity/readTokens';
import { COMPETES, COMPETES_NEARBY } from '../../../src/domain/sensitivity/tags';
import { clearedTokens } from '../../../src/domain/sensitivity/tokens';
import { rules, scan, severityOf, type Finding, type ScannedEntry } from '../../../src/domain/sensitivity';
import {
  competingBefore,
  competingMarks,
  competingNearbyWords,
  competingWords,
} from '../../../src/domain/sensitivity/words/competing';
import { healthLabels } from '../../../src/domain/sensitivity/words/identifiers';
import { patientsWords, patientWords } from '../../../src/domain/sensitivity/words/people';
import { completeHealthNumber, inThrees } from './healthNumber';

const entryOf = (subject: string, body = ''): ScannedEntry => ({ subject, location: '', body });

const toWords = (words: string): readonly string[] => words.split(' ').map((word) => word.replace(/_/g, ' '));
const competing = [...toWords(competingWords), ...toWords(competingNearbyWords)];
const calls = toWords(competingBefore);
const ofPatients = [...toWords(patientWords), ...toWords(patientsWords), ...toWords(healthLabels)];

const spellsWord = (text: string, words: readonly string[]): boolean => {
  const plain = ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
  return words.some((word) => plain.includes(` ${word} `));
};
/** Does the table take a word for a competing one? */
const isTakenForCompeting = (text: string): boolean => {
  const tokens = clearedTokens();
  readTokens(text, lexiconOfRules, tokens);
  return (createReading(text, tokens, lexiconOfRules).allTags & (COMPETES | COMPETES_NEARBY)) !== 0;
};

const competes = (text: string): boolean =>
  spellsWord(text, competing) ||
  spellsWord(text, calls) ||
  [...competingMarks].some((mark) => text.includes(mark)) ||
  /https?|www|mailto/i.test(text);

/** The test range, so that a failure that is printed prints nobody's number. */
const healthNumbers = fc
  .integer({ min: 0, max: 999_999 })
  .map((rest) => completeHealthNumber(`999${String(rest).padStart(6, '0')}`))
  .filter((number): number is string => number !== undefined && number !== '9999999999');

const toFullWidth = (number: string): string =>
  [...number].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
const blanks = [' ', '  ', '\t', '\u00a0', '\u2009', '\u202f', '\u3000', '\u2003'];
const dashes = ['-', '‐', '‑', '‒', '–', '—', '―', '−', ' - ', ' – '];
const unseen = ['\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff'];
const breaks = ['\n', '\r\n', '\u2028'];

const disguises: readonly (readonly [name: string, disguise: (number: string) => string])[] = [
  ['plain', (number) => number],
  ['full width', toFullWidth],
  ['full width in threes', (number) => inThrees(toFullWidth(number), '\u3000')],
  ['halves', (number) => `${number.slice(0, 5)} ${number.slice(5)}`],
  ['digit by digit', (number) => [...number].join(' ')],
  ...[...blanks, ...dashes, ...unseen, ...breaks, '.', '_'].map(
    (separator): readonly [string, (number: string) => string] => [
      `in threes with ${JSON.stringify(separator)}`,
      (number) => inThrees(number, separator),
    ],
  ),
  ...unseen.map((mark): readonly [string, (number: string) => string] => [
    `${JSON.stringify(mark)} between all digits`,
    (number) => [...number].join(mark),
  ]),
];

const texts = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'with',
        'Mrs',
        'Hall',
        '12',
        '3',
        '14:30',
        'bed',
        'Clinic',
        '–',
        'J.',
        'and',
        '\n',
        'x-',
        '4/5/26',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
);

const touchesLetterOrDigit = (before: string, after: string): boolean =>
  /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(before) || /^[\p{L}\p{N}\p{M}\p{Cf}]/u.test(after);

/** Digits in front may themselves complete a valid number together with the first groups; then that one is found. */
const isHealthFinding = ({ category }: Finding): boolean => /^(NHS|CHI|HC)_NUMBER$/.test(category);

describe('GOV-11: a health number is found whatever it wears', () => {
  it('and of 20,000 made-up words none is taken for a competing one', () => {
    const letterOf = (step: number): string => String.fromCharCode(97 + (step % 26));
    const wordOf = (number: number): string =>
      [7, 11, 13, 17, 19, 23, 29].map((prime) => letterOf(Math.floor((number * prime) / 3) + prime)).join('');
    const made = Array.from({ length: 20_000 }, (_, number) => wordOf(number)).filter(
      (word) => !spellsWord(word, competing),
    );
    expect(made.filter(isTakenForCompeting)).toEqual([]);
  });

  it.each(disguises)('%s', (_, disguise) => {
    fc.assert(
      fc.property(healthNumbers, texts, texts, (number, before, after) => {
        fc.pre(!competes(before) && !competes(after) && !touchesLetterOrDigit(before, after));
        const worn = disguise(number);
        const covers = ({ start, end }: Finding): boolean => start < before.length + worn.length && end > before.length;
        expect(
          scan(entryOf('', before + worn + after))
            .filter(isHealthFinding)
            .some(covers),
        ).toBe(true);
        if (!/[\r\n]/.test(worn))
          expect(
            scan(entryOf(before + worn + after))
              .filter(isHealthFinding)
              .some(covers),
          ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('beside a competing word and no patient’s it never interrupts', () => {
    fc.assert(
      fc.property(
        healthNumbers,
        fc.constantFrom(...competing),
        fc.constantFrom(' ', ': ', ' no. ', ' – ', '\u00a0'),
        (number, word, gap) => {
          fc.pre(!spellsWord(word, ofPatients));
          for (const text of [
            `${word}${gap}${number}`,
            `${inThrees(number)} ${word}`,
            `${word.toUpperCase()}${gap}${inThrees(number)}`,
          ]) {
            expect(severityOf(scan(entryOf(text)))).not.toBe('block');
            expect(severityOf(scan(entryOf('', text)))).not.toBe('block');
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

const lengthOf = (entry: ScannedEntry, { field, index }: Finding): number => {
  const content = entry[field] ?? '';
  return typeof content === 'string' ? content.length : (content[index ?? -1] ?? '').length;
};

const pieces = fc.oneof(
  healthNumbers,
  fc.constantFrom(
    'NHS',
    'Mrs',
    'Okafor',
    'DOB',
    '1/2/1950',
    'SR5 1ER',
    '@',
    'password',
    ':',
    'bed',
    '\n',
    '\r\n',
    '\u0001',
    '\ud83d',
    '+44',
    '-',
    'pt',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const wild = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
const wildEntries = fc.record({
  subject: wild,
  location: wild,
  body: wild,
  categories: fc.array(wild, { maxLength: 3 }),
  attachmentNames: fc.array(wild, { maxLength: 3 }),
});

describe('GOV-01, GOV-03: whatever the text', () => {
  it('scanning never throws, and no finding reaches past its field', () => {
    fc.assert(
      fc.property(wildEntries, (entry) => {
        for (const finding of scan(entry)) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(lengthOf(entry, finding));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the answer never depends on what was scanned before', () => {
    fc.assert(
      fc.property(wildEntries, wildEntries, (entry, other) => {
        const fresh = scan(entry);
        scan(other);
        expect(scan(entry)).toEqual(fresh);
      }),
      { numRuns: 300 },
    );
  });

  it('GOV-09: a finding carries no text, only a place and a rule', () => {
    fc.assert(
      fc.property(wildEntries, (entry) => {
        const ids = new Set(rules.map((rule) => rule.id));
        for (const { ruleId, category, field, severity, ...rest } of scan(entry)) {
          expect(ids.has(ruleId) || ruleId === 'own-word').toBe(true);
          expect([category, field, severity].every((word) => /^[A-Za-z_]+$/.test(word))).toBe(true);
          expect(Object.values(rest).every((value) => typeof value === 'number')).toBe(true);
        }
      }),
    );
  });
});

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['one digit', '9'],
  ['digits and blanks', '9 '],
  ['nearly numbers', '999 123 456 '],
  ['blanks', ' '],
  ['dots', '.'],
  ['one long word', 'a'],
  ['letters and digits', 'a1'],
  ['labels without numbers', 'NHS no. '],
  ['at signs', '@'],
  ['lines', '\n'],
  ['zero width', '9\u200b'],
  ['links', 'https://'],
];

describe('whatever stands in an entry', () => {
  it.each(hostile)('%s: it is read to its end', (_, unit) => {
    const long = unit.repeat(Math.ceil(50_000 / unit.length));
    const end = '\nNHS no. 999 110 6847';
    expect(scan(entryOf('', long + end)).some(({ start }) => start > long.length)).toBe(true);
  });
});

describe('the cost of a scan is that of the length', () => {
  const units = ['key safe ', 'host key ', 'pwd=', 'Xyz Xyz stroke ', 'Kind regards\n', '\t9991106847\n', '1 1 '];
  /** Microseconds: what is shorter the clock does not tell apart. */
  const LEAST_MEASURED = 500;
  const leastTime = (entry: ScannedEntry): number => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const began = process.cpuUsage();
      scan(entry);
      return process.cpuUsage(began).user;
    });
    return Math.max(LEAST_MEASURED, Math.min(...times));
  };
  const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

  it.each(units)('%j, in a subject as in a body', (unit) => {
    for (const toEntry of [(text: string) => entryOf(text), (text: string) => entryOf('pt stroke', text)]) {
      leastTime(toEntry(repeated(unit, 20_000)));
      const ratio = leastTime(toEntry(repeated(unit, 160_000))) / leastTime(toEntry(repeated(unit, 20_000)));
      expect(ratio).toBeLessThan(40);
    }
  });
});

describe('GOV-03: categories and names of attachments are read as well', () => {
  const entry: ScannedEntry = {
    subject: 'Clinic',
    location: '',
    body: '',
    categories: ['Red', 'Pt Suresh Holroyd'],
    attachmentNames: ['NHS 9991106847.docx'],
  };

  it('a finding says in which of them', () => {
    expect(scan(entry)).toEqual([
      {
        ruleId: 'patient-name',
        category: 'PATIENT_NAME',
        field: 'categories',
        index: 1,
        start: 3,
        end: 17,
        severity: 'warn',
      },
      {
        ruleId: 'nhs-number',
        category: 'NHS_NUMBER',
        field: 'attachmentNames',
        index: 0,
        start: 4,
        end: 14,
        severity: 'block',
      },
    ]);
  });
});
