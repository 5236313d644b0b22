import { findItemEvents } from '../../../../sandbox/outlook/host/itemEvents';
import type { AppointmentFields } from '../../../../sandbox/outlook/host';
import { FIELDS } from './fakeForm';

const kim = { name: 'Kim Rowe', address: 'kim.rowe@northshire.example' };
const file = { id: 'b', name: 'b.txt', size: 1, contentType: 'text/plain', isInline: false, kind: 'file' } as const;

describe('a change of the form raises', () => {
  test.each<[string, Partial<AppointmentFields>, [string, object][]]>([
    ['nothing for the subject and the body', { subject: 'Other', body: '<p>Other</p>' }, []],
    ['nothing where the same people are named anew', { required: FIELDS.required.map((one) => ({ ...one })) }, []],
    [
      'one event for both lists of people',
      { required: [], optional: [kim] },
      [['olkRecipientsChanged', { requiredAttendees: true, optionalAttendees: true, resources: false }]],
    ],
    [
      'the list that changed',
      { optional: [kim] },
      [['olkRecipientsChanged', { requiredAttendees: false, optionalAttendees: true, resources: false }]],
    ],
    ['one event for start and end', { start: 1, end: 2 }, [['olkAppointmentTimeChanged', { start: 1, end: 2 }]]],
    [
      'the places as they are now',
      { places: [{ name: 'Hall' }] },
      [
        [
          'olkEnhancedLocationsChanged',
          {
            enhancedLocations: [
              { locationIdentifier: { id: 'Hall', type: 'custom' }, displayName: 'Hall', emailAddress: '' },
            ],
          },
        ],
      ],
    ],
    [
      'an event for each attachment that came or went',
      { attachments: [file] },
      [
        [
          'olkAttachmentsChanged',
          {
            attachmentStatus: 'added',
            attachmentDetails: {
              id: 'b',
              name: 'b.txt',
              size: 1,
              contentType: 'text/plain',
              isInline: false,
              attachmentType: 0,
            },
          },
        ],
        [
          'olkAttachmentsChanged',
          {
            attachmentStatus: 'removed',
            attachmentDetails: {
              id: 'a',
              name: 'list.pdf',
              size: 9,
              contentType: 'application/pdf',
              isInline: false,
              attachmentType: 0,
            },
          },
        ],
      ],
    ],
  ])('%s', (_what, change, expected) => {
    const events = findItemEvents(FIELDS, { ...FIELDS, ...change });
    expect(events.map(({ name, payload }) => [name, JSON.parse(payload[0])])).toEqual(expected);
  });

  it('a recurrence as text within the text, which is how office.js reads it', () => {
    const recurrence = {
      recurrenceType: 'daily',
      recurrenceProperties: { interval: 1 },
    } as unknown as AppointmentFields['recurrence'];
    const [event] = findItemEvents(FIELDS, { ...FIELDS, recurrence });
    expect(JSON.parse(JSON.parse(event?.payload[0] ?? '').recurrence)).toEqual(recurrence);
    const [gone] = findItemEvents({ ...FIELDS, recurrence }, FIELDS);
    expect(JSON.parse(gone?.payload[0] ?? '')).toEqual({ recurrence: null });
  });
});
