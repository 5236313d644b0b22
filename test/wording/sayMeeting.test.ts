import { assessMeeting, type MeetingReason } from '../../src/domain/meeting';
import { BANNER, sayAskToSwitchOff, sayFilesByMail, WORDS_TO_SAY } from '../../src/wording/meetingAdvice';
import { sayMeetingHeading, sayMeetingReason } from '../../src/wording/sayMeeting';
import { ELM, index, JO, teams, TENANTS, text } from '../domain/meeting/world';

const assess = (content: string, organizer?: string) =>
  assessMeeting({ entry: text(content, organizer === undefined ? {} : { organizer }), index, isSensitive: false });

test.each([
  ['a partner', teams(TENANTS.northshire), undefined, 'Northshire Council hosts this meeting'],
  ['one’s own', teams(TENANTS.own), JO, 'Your organisation hosts this meeting'],
  ['nobody known', teams(TENANTS.stranger), undefined, 'Not known who hosts this meeting'],
  ['outside', 'https://teams.microsoft.com/meet/123456789', 'kim@oakham.example', 'oakham.example hosts this meeting'],
  ['deceptive', 'https://teams.microsoft.com@evil.example/x', undefined, 'A link here is not what it seems'],
])('the heading says the answer: %s', (_who, content, organizer, heading) => {
  expect(sayMeetingHeading(assess(content, organizer))).toBe(heading);
});

const said = (content: string, organizer?: string) => assess(content, organizer).reasons.map(sayMeetingReason);

test('C6.1, REC-08: known to be on, not known, and outside every register are worded differently', () => {
  expect(said(teams(TENANTS.northshire))).toContain('It may be recorded: recording is on at Northshire Council.');
  expect(said(teams(TENANTS.elmwood), ELM)).toContain('It may be recorded. Recording may be enabled: we don’t know.');
  expect(said('https://teams.microsoft.com/meet/123456789', 'kim@oakham.example').join(' ')).toContain(
    'oakham.example is no partner of yours.',
  );
});

test('C6.3, REC-01, REC-03: one’s own says that both are off', () => {
  expect(said(teams(TENANTS.own), JO)).toEqual(
    expect.arrayContaining(['Recording is off on Healthmail.', 'File sharing is off on Healthmail.']),
  );
});

const REASONS: readonly MeetingReason[] = [
  { code: 'noMeeting' },
  { code: 'deceptiveLink', because: 'lookAlike', host: 'teams.micr0soft.com' },
  { code: 'ownHost', organisation: 'Healthmail', basis: 'tenant' },
  { code: 'partnerHost', organisation: 'Northshire Council', basis: 'organizer', isLikely: true },
  { code: 'outsideHost', domain: 'postbox.example', basis: 'organizer', isConsumer: true },
  { code: 'unknownTenant', tenantId: TENANTS.stranger },
  { code: 'consumerService' },
  { code: 'pastedLink' },
  { code: 'cutLink' },
  { code: 'nothingTellsHost' },
  { code: 'opaqueRedirect', redirect: 'Mimecast' },
  { code: 'recording', state: 'unknown', source: 'unsure', organisation: 'Bayview Trust' },
  { code: 'fileSharing', state: 'on', source: 'register', organisation: 'Bayview Trust' },
  { code: 'noteTakers', names: ['unknown'] },
  { code: 'otherHosts', count: 2 },
  { code: 'severalLinks', count: 3, place: 'body' },
  { code: 'differentRules', organisations: ['Healthmail', 'Northshire Council'] },
  { code: 'sensitiveContent' },
];

test.each(REASONS.map((reason) => [reason.code, reason] as const))('%s is a sentence', (_code, reason) => {
  expect(sayMeetingReason(reason)).toMatch(/^[A-Za-z].*\.$/);
});

test('REC-09: the banner counts, not the add-in', () => {
  expect(BANNER.join(' ')).toContain('The banner counts.');
});

test('REC-10, REC-13: drafts carry the time and a name, and nothing else of the entry', () => {
  const when = 'Thursday 26 November, 11:30';
  for (const { subject, body } of [sayAskToSwitchOff(when, 'Jo Byrne'), sayFilesByMail(when, 'Jo Byrne')]) {
    expect(`${subject} ${body}`).toContain(when);
    expect(body.endsWith('Jo Byrne')).toBe(true);
  }
});

test('no words blame, beg or shout', () => {
  const all = [...REASONS.map(sayMeetingReason), ...BANNER, ...WORDS_TO_SAY].join(' ');
  expect(all).not.toMatch(/!|\bplease\b|\bshould\b/i);
});
