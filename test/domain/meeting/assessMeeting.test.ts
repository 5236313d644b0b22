import { assessMeeting, effectiveHost, type MeetingEntry } from '../../../src/domain/meeting';
import { anchor, BAY, ELM, html, index, JO, SAM, teams, TENANTS, text } from './world';

const assess = (entry: MeetingEntry, isSensitive = false) => assessMeeting({ entry, index, isSensitive });
const codes = (entry: MeetingEntry, isSensitive = false) => assess(entry, isSensitive).reasons.map(({ code }) => code);

const northshire = text(teams(TENANTS.northshire));
const elmwood = text(teams(TENANTS.elmwood), { organizer: ELM });
const own = text(teams(TENANTS.own), { organizer: JO, isOrganizer: true });
const SHORT = 'https://teams.microsoft.com/meet/3481234567890';

describe('what may happen, and how loudly to say so', () => {
  test.each([
    ['REC-01, REC-03: one’s own, where both are off', own, 'off', 'off', 'none'],
    ['REC-04, REC-06: a partner’s, where both are on', northshire, 'on', 'on', 'warning'],
    ['REC-14: a partner’s, where neither is known', elmwood, 'unknown', 'unknown', 'warning'],
    [
      'a partner’s short link that Outlook made, where both are off',
      text('', { organizer: BAY, ownJoinUrl: SHORT }),
      'off',
      'off',
      'notice',
    ],
    [
      'REC-14: the same link pasted: what is off there is not sure to be off here',
      text(SHORT, { organizer: BAY }),
      'unknown',
      'unknown',
      'warning',
    ],
    [
      'REC-08: outside every register',
      text(SHORT, { organizer: 'kim@oakham.example' }),
      'unknown',
      'unknown',
      'warning',
    ],
    [
      'X-27: whoever made the link, the host’s rules apply',
      text(teams(TENANTS.northshire), { organizer: JO }),
      'on',
      'on',
      'warning',
    ],
    ['no meeting', text('Room 4'), 'unknown', 'unknown', 'none'],
  ] as const)('%s', (_sentence, entry, recording, fileSharing, verdict) => {
    const assessed = assess(entry);
    expect([assessed.recording.state, assessed.fileSharing.state, assessed.verdict]).toEqual([
      recording,
      fileSharing,
      verdict,
    ]);
  });
});

test.each([
  [own, 'none'],
  [northshire, 'danger'],
  [text('', { organizer: BAY, ownJoinUrl: SHORT }), 'warning'],
])('REC-12: sensitive content raises one step (%#)', (entry, verdict) => {
  expect(assess(entry, true).verdict).toBe(verdict);
});

describe('own settings, as Graph tells them, stand before the register', () => {
  test.each([
    [{ allowRecording: false, recordAutomatically: false }, 'off'],
    [{ allowRecording: true, recordAutomatically: false }, 'on'],
    [{ recordAutomatically: true }, 'on'],
    [{}, 'off'],
  ] as const)('%j', (settings, recording) => {
    expect(assessMeeting({ entry: own, index, isSensitive: false, settings }).recording.state).toBe(recording);
  });
});

test.each([
  ['fred@fireflies.ai', 'Fred', ['Fireflies.ai']],
  ['x@meet.otter.ai', 'Otter', ['Otter.ai']],
  ['kim@oakham.example', "Kim's Notetaker", ['unknown']],
  ['kim@oakham.example', 'Read AI meeting notes', ['Read AI']],
  ['kim.otter@oakham.example', 'Kim Otter', []],
  ['read@oakham.example', 'Fathom Reader', []],
])('REC-11: who only takes notes is said: %s, %s', (address, name, names) => {
  const entry = { ...own, attendees: [{ name, address }] };
  const told = assess(entry).reasons.find(({ code }) => code === 'noteTakers');
  expect(told).toEqual(names.length === 0 ? undefined : { code: 'noteTakers', names });
  expect(assess(entry).verdict).toBe(names.length === 0 ? 'none' : 'warning');
});

describe('reasons', () => {
  test.each<readonly [string, MeetingEntry, readonly string[]]>([
    ['the host, recording, files', northshire, ['partnerHost', 'recording', 'fileSharing']],
    ['a stranger’s tenant', text(teams(TENANTS.stranger)), ['unknownTenant', 'recording', 'fileSharing']],
    [
      'a private person’s service',
      text('https://teams.live.com/meet/9312345678901'),
      ['consumerService', 'recording', 'fileSharing'],
    ],
    ['a link that was pasted', text(SHORT, { organizer: JO }), ['pastedLink', 'recording', 'fileSharing']],
    ['a link cut short', text(teams(TENANTS.northshire).slice(0, 90)), ['cutLink', 'recording', 'fileSharing']],
    ['nobody invites', text(SHORT, { organizer: undefined }), ['nothingTellsHost', 'recording', 'fileSharing']],
    [
      'two meetings of one host',
      html(anchor(SHORT) + anchor('https://teams.microsoft.com/meet/999123456789')),
      ['partnerHost', 'recording', 'fileSharing', 'severalLinks'],
    ],
    [
      'two meetings of two hosts',
      html(anchor(teams(TENANTS.northshire)) + anchor(teams(TENANTS.elmwood, { thread: '19:b@thread.v2' }))),
      ['partnerHost', 'recording', 'fileSharing', 'otherHosts', 'severalLinks'],
    ],
    [
      'people under different rules',
      { ...own, attendees: [{ name: 'Sam', address: SAM }] },
      ['ownHost', 'recording', 'fileSharing', 'differentRules'],
    ],
    [
      'a deceptive link beside a sound one comes first',
      html(`${anchor(teams(TENANTS.northshire))}<a href="https://evil.example/">zoom.us</a>`),
      ['deceptiveLink', 'partnerHost', 'recording', 'fileSharing'],
    ],
    [
      'an online meeting whose link is not shown',
      text('', { isOnlineMeeting: true, madeBy: 'teams' }),
      ['nothingTellsHost', 'recording', 'fileSharing'],
    ],
  ])('%s', (_sentence, entry, expected) => {
    expect(codes(entry)).toEqual(expected);
  });
});

describe('REC-05, X-03: who holds a call once somebody was added', () => {
  const jo = { address: JO, organisation: 'Healthmail' };
  const sam = { address: SAM, organisation: 'Northshire' };
  const kim = { address: 'kim@northshire.example', organisation: 'Northshire' };
  const lee = { address: 'lee@healthmail.example', organisation: 'Healthmail' };
  test.each([
    ['C6.4: the partner adds a third', 'Healthmail', [jo, sam, kim], sam, ['Northshire', true, false]],
    [
      'C6.4: one of ours adds a third: no change, which is an assumption',
      'Healthmail',
      [jo, sam, lee],
      jo,
      ['Healthmail', false, true],
    ],
    ['two are a call and no conference', 'Healthmail', [jo, sam], sam, ['Healthmail', false, false]],
    ['it is theirs already', 'Northshire', [jo, sam, kim], sam, ['Northshire', false, false]],
  ] as const)('%s', (_sentence, host, participants, inviter, expected) => {
    const { organisation, changed, isAssumed } = effectiveHost(host, participants, { inviter, own: 'Healthmail' });
    expect([organisation, changed, isAssumed]).toEqual(expected);
  });
});

test('C6.1 to C6.3: a partner’s, a partner of whom nothing is known, one’s own', () => {
  expect([northshire, elmwood, own].map((entry) => assess(entry).verdict)).toEqual(['warning', 'warning', 'none']);
});
