import {
  readBody,
  readFields,
  readForm,
  readResponse,
} from '../../../../../sandbox/outlook/page/appointment/readEvent';
import { writeEvent } from '../../../../../sandbox/outlook/page/appointment/writeEvent';
import { VALVE_MDT, ZONE, viewOf } from './forms';

describe("Graph's event as an item, and back", () => {
  test('people, places and times are read; a room is a place and no attendee', () => {
    expect(readFields(viewOf(), ZONE)).toMatchObject({
      required: [{ address: 'sam.hall@northshire.example', response: 'accepted' }],
      optional: [{ address: 'lee@healthmail.example', response: 'none' }],
      places: [{ name: 'Seminar room 1', roomAddress: 'seminar1@healthmail.example' }, { name: 'Ward 7' }],
      start: Date.parse('2026-11-27T11:00:00Z'),
      end: Date.parse('2026-11-27T12:30:00Z'),
      sensitivity: 'private',
    });
  });

  test('whole days begin at midnight on the wall, in summer too', () => {
    const day = (text: string) => ({ dateTime: `${text}T00:00:00.0000000`, timeZone: 'UTC' });
    const { start, end } = readFields(
      viewOf({ isAllDay: true, start: day('2026-07-01'), end: day('2026-07-02') }),
      ZONE,
    );
    expect([start, end]).toEqual([Date.parse('2026-06-30T23:00:00Z'), Date.parse('2026-07-01T23:00:00Z')]);
  });

  test('what the window does not show is written back as it came', () => {
    const { event, attachments } = writeEvent(readForm(viewOf({ importance: 'high' }), ZONE), ZONE);
    expect(event).toMatchObject({
      importance: 'high',
      categories: ['MDT'],
      attendees: VALVE_MDT.attendees?.map(({ type, emailAddress }) => ({ type, emailAddress })),
      start: { dateTime: '2026-11-27T11:00:00.0000000', timeZone: ZONE },
      location: { displayName: 'Seminar room 1; Ward 7' },
      locations: VALVE_MDT.locations,
    });
    expect(attachments).toEqual(viewOf().attachments);
  });

  test('what is written reads as the same fields', () => {
    const form = readForm(viewOf(), ZONE);
    expect(readFields({ ...viewOf(), ...writeEvent(form, ZONE) }, ZONE)).toEqual(form.fields);
  });

  test.each([
    ['HTML stays', { contentType: 'html', content: '<p>a</p>' }, '<p>a</p>'],
    ['text is escaped, its lines kept', { contentType: 'text', content: 'a < b\nc & d' }, 'a &lt; b<br>c &amp; d'],
    ['nothing is an empty text', undefined, ''],
  ] as const)('the text of an item: %s', (_sentence, body, html) => {
    expect(readBody(body)).toBe(html);
  });

  test.each([
    ['tentativelyAccepted', 'tentative'],
    ['notResponded', 'none'],
    [undefined, 'none'],
  ] as const)('%s is %s', (response, word) => {
    expect(readResponse(response)).toBe(word);
  });
});
