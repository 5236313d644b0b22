import { scopeWords } from '../../../../../sandbox/outlook/page/consent/scopeWords';

test.each([
  ['a scope in words', ['Calendars.ReadWrite'], ['Have full access to your calendars']],
  ['by its whole address', ['https://graph.microsoft.com/User.Read'], ['View your basic profile']],
  [
    'what every sign-in asks for is not listed',
    ['openid', 'profile', 'offline_access', 'User.Read'],
    ['View your basic profile'],
  ],
  ['a scope without words goes by its name', ['Sites.Selected'], ['Sites.Selected']],
])('consent: %s', (_sentence, scopes, titles) => {
  expect(scopeWords(scopes).map(({ title }) => title)).toEqual(titles);
});
