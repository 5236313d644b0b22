import fc from 'fast-check';
import { nameFindings, type NamedFinding } from '../../../src/panels/appointment/findings/nameFindings';
import { findAskedKey } from '../../../src/panels/appointment/findings/findAskedKey';
import { finding, judged } from '../../fakes/findings';

const title = judged(finding('subject'));
const text = judged(finding('body', { start: 10, end: 22 }));
const laterText = judged(finding('body', { start: 50, end: 62 }));

const keys = (named: readonly NamedFinding[]) => named.map(({ key }) => key);

test('what stood there keeps its place when something graver is found', () => {
  const first = nameFindings([text]);
  const then = nameFindings([title, text], first);
  expect(then.map((named) => named.finding.field)).toEqual(['body', 'subject']);
  expect(then[0]?.key).toBe(first[0]?.key);
});

test('typing before a finding leaves it the same finding', () => {
  const first = nameFindings([text]);
  const then = nameFindings([judged(finding('body', { start: 17, end: 29 }))], first);
  expect(keys(then)).toEqual(keys(first));
});

test('two of one kind in one field are told apart by their order in the text', () => {
  expect(new Set(keys(nameFindings([laterText, text]))).size).toBe(2);
});

test('for any readings after one another: each finding once, names never twice, old ones in their old order', () => {
  const places = fc.uniqueArray(
    fc.record({ field: fc.constantFrom('subject', 'location', 'body'), start: fc.nat(99) }),
    {
      selector: ({ field, start }) => `${field} ${start}`,
      maxLength: 8,
    },
  );
  const toFindings = (all: readonly { field: string; start: number }[]) =>
    all.map(({ field, start }) => judged(finding(field as 'subject', { start, end: start + 12 })));
  fc.assert(
    fc.property(places, places, (before, now) => {
      const first = nameFindings(toFindings(before));
      const then = nameFindings(toFindings(now), first);
      expect(then).toHaveLength(now.length);
      expect(new Set(keys(then)).size).toBe(now.length);
      const stayed = keys(then).filter((key) => keys(first).includes(key));
      expect(stayed).toEqual(keys(first).filter((key) => stayed.includes(key)));
      expect(keys(then).slice(0, stayed.length)).toEqual(stayed);
    }),
  );
});

const named = nameFindings([title, text]);

test.each([
  [
    'the finding that an alert named',
    { kind: 'finding', place: { ruleId: 'nhs-number', field: 'body', start: 10 } },
    1,
  ],
  ['the gravest, where it is no longer there', { kind: 'finding', place: { ruleId: 'x', field: 'body', start: 0 } }, 0],
  ['the gravest, where a notification names none', { kind: 'gravest' }, 0],
] as const)('opened from outside, the pane goes to %s', (_sentence, asked, place) => {
  expect(findAskedKey(asked, named)).toBe(named[place]?.key);
});

test('and nowhere, where nothing is found any more', () => {
  expect(findAskedKey({ kind: 'gravest' }, [])).toBeUndefined();
});
