import { readCalendar } from '../../../tools/ics/readCalendar';

const calendar = (...lines: readonly string[]): Buffer =>
  Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));

const event = (...lines: readonly string[]): Buffer => calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');

const readings: readonly (readonly [sentence: string, line: string, expected: object])[] = [
  ['a plain title', 'SUMMARY:Clinic', { subject: 'Clinic' }],
  ['a folded title, parted anywhere', 'SUMMARY:Cli\r\n nic', { subject: 'Clinic' }],
  ['folded with a tab', 'SUMMARY:Clinic\r\n\t review', { subject: 'Clinic review' }],
  ['escapes', 'DESCRIPTION:a\\nb\\Nc\\, d\\; e\\\\n', { body: 'a\nb\nc, d; e\\n' }],
  ['parameters', 'SUMMARY;LANGUAGE=en-GB:Clinic: two', { subject: 'Clinic: two' }],
  ['a colon within a quoted parameter', 'LOCATION;ALTREP="http://a.example/x;y:z":Room 4', { location: 'Room 4' }],
  ['names in small letters', 'summary:Clinic', { subject: 'Clinic' }],
  ['categories', 'CATEGORIES:Red\\, dark,Blue', { categories: ['Red, dark', 'Blue'] }],
  [
    'the name of an attachment',
    'ATTACH;FILENAME=list.docx;VALUE=URI:https://files.example/1',
    { attachmentNames: ['list.docx'] },
  ],
  ['an identifier', 'UID:abc@westvale.example', { id: 'abc@westvale.example' }],
  ['no title at all', 'DTSTART:20261121T090000Z', { subject: '', body: '', location: '', id: undefined }],
];

describe('an appointment in an iCalendar file', () => {
  it.each(readings)('%s', (...[, line, expected]) => {
    expect(readCalendar(event(line))).toEqual([expect.objectContaining(expected)]);
  });

  it('a fold may part the octets of one character', () => {
    const bytes = event('SUMMARY:Zo\u00eb').toString('latin1').replace('\u00c3', '\u00c3\r\n ');
    expect(readCalendar(Buffer.from(bytes, 'latin1'))).toEqual([expect.objectContaining({ subject: 'Zo\u00eb' })]);
  });

  it('an alarm’s description is not the appointment’s', () => {
    const lines = ['DESCRIPTION:Own', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM', 'SUMMARY:Clinic'];
    expect(readCalendar(event(...lines))).toEqual([expect.objectContaining({ body: 'Own', subject: 'Clinic' })]);
  });

  it('a series and its exception are two', () => {
    const two = calendar(
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:A',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:B',
      'END:VEVENT',
    );
    expect(readCalendar(two).map(({ id, subject }) => [id, subject])).toEqual([
      ['1', 'A'],
      ['1', 'B'],
    ]);
  });

  it('time zones and tasks are passed over', () => {
    expect(
      readCalendar(calendar('BEGIN:VTIMEZONE', 'SUMMARY:x', 'END:VTIMEZONE', 'BEGIN:VTODO', 'SUMMARY:y', 'END:VTODO')),
    ).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no calendar', 'hello\nworld'],
    ['an end without a beginning', 'END:VEVENT\nSUMMARY:x'],
  ])('%s has no appointments', (_, text) => {
    expect(readCalendar(Buffer.from(text))).toEqual([]);
  });

  it('an older calendar in Latin-1 is read as such', () => {
    const lines = calendar('BEGIN:VEVENT', 'SUMMARY:Café Zoë', 'END:VEVENT').toString();
    expect(readCalendar(Buffer.from(lines, 'latin1'))).toEqual([expect.objectContaining({ subject: 'Café Zoë' })]);
  });

  it('what a broken file still has of an appointment is read', () => {
    expect(readCalendar(Buffer.from('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Clinic'))).toEqual([
      expect.objectContaining({ subject: 'Clinic' }),
    ]);
  });
});
