import { readCalendar } from '../../../tools/ics/readCalendar';
import { assessEntry, assessLine } from '../../../tools/meeting/assessLine';
import { calendarEntry } from '../../../tools/meeting/calendarEntry';
import { index, JO, SAM, teams, TENANTS } from '../../domain/meeting/world';

const link = teams(TENANTS.northshire);
const recipient = (address: string) => ({ emailAddress: { name: address, address } });

const event = (over: object = {}) => ({
  id: 'AAMk1',
  subject: 'Discharge planning',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  organizer: recipient(SAM),
  attendees: [{ ...recipient(JO), type: 'required' }],
  ...over,
});

const assess = (value: unknown) =>
  JSON.parse(assessLine(typeof value === 'string' ? value : JSON.stringify(value), 7, index)) as Record<string, never>;

test('a line has these fields and no others', () => {
  const line = assess(event({ onlineMeeting: { joinUrl: link } }));
  expect(Object.keys(line)).toEqual(['id', 'meeting', 'recording', 'fileSharing', 'deceptive', 'verdict', 'reasons']);
  expect(line).toMatchObject({
    id: 'AAMk1',
    meeting: {
      provider: 'teams',
      host: {
        organisation: 'Northshire Council',
        domain: 'northshire.example',
        tenantId: TENANTS.northshire,
        basis: 'tenant',
      },
    },
    recording: 'on',
    fileSharing: 'on',
    deceptive: false,
    verdict: 'warning',
  });
});

test('no meeting is said with every field', () => {
  expect(assess(event())).toEqual({
    id: 'AAMk1',
    meeting: {
      provider: 'none',
      joinUrl: null,
      host: { organisation: null, domain: null, tenantId: null, basis: 'none' },
    },
    recording: 'unknown',
    fileSharing: 'unknown',
    deceptive: false,
    verdict: 'none',
    reasons: [{ code: 'noMeeting' }],
  });
});

test.each([
  ['what is no JSON', '{"id":', 'not a JSON object'],
  ['a list', '[1]', 'not a JSON object'],
  ['a subject that is no text', event({ subject: 5 }), 'subject is not a text'],
  ['a body that is a text', event({ body: 'x' }), 'body is not an object'],
  ['attendees that are no list', event({ attendees: {} }), 'attendees is not a list'],
  ['an attendee that is none', event({ attendees: [5] }), 'attendees[0] is not an object'],
  ['a join link that is a number', event({ onlineMeeting: { joinUrl: 1 } }), 'onlineMeeting.joinUrl is not a text'],
])('%s is named with its line', (_sentence, line, error) => {
  expect(assess(line)).toEqual({ line: 7, error });
});

test('fields that Graph leaves empty are nothing', () => {
  const empty = event({ body: null, location: null, locations: null, onlineMeeting: null, onlineMeetingUrl: null });
  expect(assess(empty)).toMatchObject({ verdict: 'none' });
});

test('no passcode is printed, whatever it is called', () => {
  const secrets = ['Pa55w0rdA', 'Pa55w0rdB', 'm0123abcd'];
  const links = [
    `https://teams.microsoft.com/meet/123456789?p=${secrets[0]}`,
    `https://us02web.zoom.us/j/81234567890?pwd=${secrets[1]}`,
    `https://elmwood.webex.com/elmwood/j.php?MTID=${secrets[2]}`,
  ];
  for (const url of links) {
    const printed = JSON.stringify(assess(event({ location: { displayName: url } })));
    expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
  }
});

test('REC-12: an NHS number in the same entry raises the severity one step', () => {
  const calm = event({ location: { displayName: link } });
  expect([calm, { ...calm, subject: 'Review 999 110 6847' }].map((one) => assess(one)['verdict'])).toEqual([
    'warning',
    'danger',
  ]);
});

test('the meeting’s own number and passcode raise nothing', () => {
  const body = { contentType: 'text', content: `Join: ${link}\nMeeting ID: 348 123 456 789\nPasscode: aB3dEf` };
  expect(assess(event({ body }))).toMatchObject({ verdict: 'warning' });
});

const ICS = (lines: readonly string[]): Buffer =>
  Buffer.from(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));

const fold = (line: string): string => (line.match(/.{1,70}/g) ?? []).join('\r\n ');

const ics = (...lines: readonly string[]) => {
  const [one] = readCalendar(ICS(lines));
  if (one === undefined) throw new Error('no event');
  const printed = JSON.parse(assessEntry(one.id, calendarEntry(one), index)) as {
    readonly meeting: {
      readonly provider: string;
      readonly host: { readonly organisation: string; readonly basis: string };
    };
  };
  return [printed.meeting.provider, printed.meeting.host.organisation, printed.meeting.host.basis];
};

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&');
const organizer = (address: string): string => `ORGANIZER;CN="Hall, Sam":mailto:${address}`;
const SHORT = 'https://teams.microsoft.com/meet/3481234567890?p=x';

test.each([
  [
    'Outlook’s own property',
    [fold(`X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`)],
    'teams',
    'Northshire Council',
    'tenant',
  ],
  [
    'what Outlook made for oneself',
    [organizer(JO), `X-MICROSOFT-SKYPETEAMSMEETINGURL:${SHORT}`],
    'teams',
    'Healthmail',
    'organizer',
  ],
  ['what was pasted by oneself', [organizer(JO), `LOCATION:${SHORT}`], 'teams', null, 'none'],
  [
    'Skype’s conference address',
    ['X-MICROSOFT-ONLINEMEETINGCONFLINK:conf:sip:sam@northshire.example\\;gruu\\;opaque=app:conf:focus:id:AB12CD34'],
    'skypeForBusiness',
    'Northshire Council',
    'linkHost',
  ],
  [
    'Google’s property',
    [organizer(SAM), 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij'],
    'googleMeet',
    'Northshire Council',
    'organizer',
  ],
  ['RFC 7986', [fold(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${link}`)], 'teams', 'Northshire Council', 'tenant'],
  [
    'the address of the event',
    ['URL:https://elmwood.zoom.us/j/81234567890'],
    'zoom',
    'Elmwood Pharmacy Group',
    'linkHost',
  ],
  [
    'the body, folded',
    [fold(`DESCRIPTION:${escaped(`Join\n${link}`).replace(/\n/g, '\\n')}`)],
    'teams',
    'Northshire Council',
    'tenant',
  ],
  [
    'the body as HTML',
    [fold(`X-ALT-DESC;FMTTYPE=text/html:<a href="${link}">Join</a>`)],
    'teams',
    'Northshire Council',
    'tenant',
  ],
])('an iCalendar file: %s', (_sentence, lines, ...expected) => {
  expect(ics(...lines)).toEqual(expected);
});
