import fc from 'fast-check';
import { offerWording } from '../../../src/domain/saferWording';
import { scan, type Finding, type ScannedEntry } from '../../../src/domain/sensitivity';
import { readEntries } from '../sensitivity/readEntries';

const SAMPLES = readEntries().flatMap(({ subject, location, body }) => [subject, location, ...body.split('\n')]);

const PIECES = [
  'Mrs',
  'pt',
  'DOB',
  'see record',
  '12/03/1950',
  'Dr Khan',
  'bed 4',
  'NHS no',
  'MDT',
  'code',
  '[name in record]',
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SAMPLES) },
  { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('9', '0', ' ', '-', 'A', '.', '/', ':') }) },
);

const text = (separator: string, maxLength: number) =>
  fc.array(words, { maxLength }).map((parts) => parts.join(separator));

const arbitraryEntry: fc.Arbitrary<ScannedEntry> = fc.record({
  subject: fc.oneof(text(' ', 4), text(', ', 4), text(' – ', 3)),
  location: text(' ', 2),
  body: fc.oneof(text('\n', 5), text(' ', 5)),
  categories: fc.array(words, { maxLength: 2 }),
});

/** All that an offer may say of its own. */
const GENERIC = /^(appointment|meeting|entry|busy|see|record|with|cases?|number|name|date|details|in|removed|\d+)$/;

const tokens = (all: string): readonly string[] => all.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const WORDED = ['subject', 'location', 'body'];

it('GOV-02: whatever the entry, its safer words hold nothing that is found, and a title', () => {
  fc.assert(
    fc.property(arbitraryEntry, (entry) => {
      const wording = offerWording({ entry, findings: scan(entry) });
      expect(scan({ ...entry, ...wording }).filter(({ field }) => WORDED.includes(field))).toEqual([]);
      expect(wording.subject.trim()).not.toBe('');
    }),
    { numRuns: 3_000 },
  );
});

it('nothing stands in the safer words that is neither generic nor from the entry', () => {
  fc.assert(
    fc.property(arbitraryEntry, (entry) => {
      const { subject, location, body } = offerWording({ entry, findings: scan(entry) });
      const before = tokens([entry.subject, entry.location, entry.body].join(' ')).join('');
      const added = tokens([subject, location, body].join(' ')).filter((word) => !before.includes(word));
      expect(added.filter((word) => !GENERIC.test(word))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** Which rule found which words. */
const name = (entry: ScannedEntry, { ruleId, field, start, end }: Finding): string =>
  `${ruleId} ${field === 'subject' || field === 'location' || field === 'body' ? entry[field].slice(start, end) : ''}`;

it('what was said not to be sensitive is all that is still found', () => {
  const everyOther = fc.record({ entry: arbitraryEntry, first: fc.nat({ max: 1 }) });
  fc.assert(
    fc.property(everyOther, ({ entry, first }) => {
      const all = scan(entry);
      const isKept = (_: Finding, at: number): boolean => at % 2 === first;
      const safer = { ...entry, ...offerWording({ entry, findings: all.filter((one, at) => !isKept(one, at)) }) };
      const kept = all.filter(isKept).map((one) => name(entry, one));
      const left = scan(safer).filter(({ field }) => WORDED.includes(field));
      expect(left.map((one) => name(safer, one)).filter((one) => !kept.includes(one))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
