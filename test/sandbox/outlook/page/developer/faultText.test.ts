import { faultText } from '../../../../../sandbox/outlook/page/developer/faultText';

test.each([
  [
    'once',
    { kind: '504-after', method: 'POST', path: 'calendarPermissions', times: 1 },
    '504 after the change was made, POST calendarPermissions, once',
  ],
  ['until it is removed', { kind: 'offline', method: '*', path: '', times: 0 }, 'Offline, any request, until removed'],
  ['three times', { kind: '429', method: 'GET', path: 'me', times: 3 }, '429 throttled, GET me, 3 times'],
] as const)('a fault in words: %s', (_sentence, fault, words) => {
  expect(faultText(fault)).toBe(words);
});
