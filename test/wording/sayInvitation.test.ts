import { INVITATION, sayDetailRequest, sayInvitationNote } from '../../src/wording/sayInvitation';

test('CAL-14: whether they accepted is not claimed', () => {
  expect(INVITATION).toContain('it cannot tell us whether they accepted');
});

test.each([
  ['the web', 'Outlook on the web and new Outlook'],
  ['classic Outlook', 'Classic Outlook on Windows'],
  ['a Mac', 'Outlook on a Mac'],
  ['a phone', 'Outlook on a phone'],
  ['the junk folder (BUL-08)', 'Junk Email folder'],
  ['the level', 'Can view titles and locations'],
  ['how long it may take', 'up to 6 hours'],
])('the note to the person tells of %s', (_what, text) => {
  expect(sayInvitationNote('Jo Byrne', 'limitedDetails').body).toContain(text);
});

test('CAL-18: the request names the level that is wanted, and who asks', () => {
  const { body } = sayDetailRequest('Jo Byrne');
  expect(body).toContain('"Can view titles and locations"');
  expect(body).toContain('Jo Byrne');
});
