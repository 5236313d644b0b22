import type { UncheckedPart } from '../../src/application/checkAppointment';
import type { UncheckedSend } from '../../src/domain/alert';
import { sayNotChecked, sayUncheckedSends } from '../../src/wording/sayUnchecked';

const day = (date: number, hour = 12): number => Date.UTC(2026, 10, date, hour);

describe('appointments that were sent without a check', () => {
  it.each<[string, readonly UncheckedSend[], string, readonly string[]]>([
    [
      'one',
      [{ at: day(21), reason: 'tooSlow' }],
      '1 appointment was sent on 21 November without a check',
      ['The check did not finish in time.'],
    ],
    [
      'two on one day, for one cause',
      [
        { at: day(21), reason: 'notRead' },
        { at: day(21, 13), reason: 'notRead' },
      ],
      '2 appointments were sent on 21 November without a check',
      ['Outlook did not give the text of the appointment.'],
    ],
    [
      'three on two days, in whatever order they were kept',
      [
        { at: day(22), reason: 'failedInside' },
        { at: day(20), reason: 'partlyRead' },
        { at: day(20), reason: 'partlyRead' },
      ],
      '3 appointments were sent without a check, the last on 22 November',
      ['Outlook gave only some of the appointment.', 'The check itself failed.'],
    ],
  ])('%s', (_sentence, sends, title, causes) => {
    expect(sayUncheckedSends(sends, 'Europe/London')).toEqual({ title, causes });
  });

  it('none is nothing to say', () => expect(sayUncheckedSends([], 'Europe/London')).toBeUndefined());

  it('the day is that of the reader', () => {
    const late = [{ at: Date.UTC(2026, 5, 20, 23, 30), reason: 'tooSlow' }] as const;
    expect(sayUncheckedSends(late, 'Europe/London')?.title).toContain('on 21 June');
  });
});

describe('"not checked, because…"', () => {
  it.each<[UncheckedPart, string]>([
    [
      { part: 'body', because: { kind: 'unavailable' } },
      'The text was not checked, because Outlook did not answer in time.',
    ],
    [{ part: 'subject', because: { kind: 'offline' } }, 'The title was not checked, because there is no connection.'],
    [
      { part: 'attendees', because: { kind: 'forbidden' } },
      'Who takes part was not checked, because Outlook does not allow it here.',
    ],
    [
      { part: 'digest', because: { kind: 'unexpected' } },
      'Who can see your calendar was not checked, because Outlook could not give it.',
    ],
    [
      { part: 'location', because: { kind: 'not-found' } },
      'The location was not checked, because it is no longer open.',
    ],
  ])('%j', (part, sentence) => expect(sayNotChecked(part)).toBe(sentence));
});
