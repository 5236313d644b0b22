import fc from 'fast-check';
import { findAsked } from '../../src/application/findAsked';

const place = { ruleId: 'nhs-number', field: 'body', start: 10 };

test.each([
  ['the ribbon’s button hands over nothing', undefined, undefined],
  ['or an empty text', '', undefined],
  ['an alert names its finding, as JSON text', JSON.stringify([place]), { kind: 'finding', place }],
  ['some clients hand over the value itself', [place], { kind: 'finding', place }],
  ['some wrap the text once more', JSON.stringify(JSON.stringify([place])), { kind: 'finding', place }],
  ['a notification names none', '{}', { kind: 'gravest' }],
])('%s', (_sentence, context, asked) => {
  expect(findAsked(context)).toEqual(asked);
});

test('whatever is handed over, it does not throw', () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.json()), (context) => void findAsked(context)));
});
