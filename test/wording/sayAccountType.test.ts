import { sayAccountMeaning, sayAccountType } from '../../src/wording/sayAccountType';

test.each([
  ['personal', 'Personal account', undefined],
  ['shared', 'Shared account', /Everybody who signs in/],
  ['resource', 'Resource account, such as a room or equipment', /none is given here/],
  ['system', 'System account', /none is given here/],
  [undefined, 'Kind of account: not known', undefined],
] as const)('DEL-04: %s', (type, name, meaning) => {
  expect(sayAccountType(type)).toBe(name);
  if (meaning === undefined) expect(sayAccountMeaning(type)).toBeUndefined();
  else expect(sayAccountMeaning(type)).toMatch(meaning);
});
