import { launchesOfChange, launchesOfOpening } from '../../../../../sandbox/outlook/page/events/toLaunch';
import { FIELDS } from '../../host/fakeForm';

const typesOf = (launches: readonly { readonly type: string }[]) => launches.map(({ type }) => type);

describe('what happens to an appointment becomes events', () => {
  it('of opening: two for a new one, one for one of before', () => {
    expect(typesOf(launchesOfOpening(true))).toEqual(['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer']);
    expect(typesOf(launchesOfOpening(false))).toEqual(['OnAppointmentOrganizer']);
  });

  test.each([
    ['subject', { subject: 'Other' }, []],
    ['text', { body: '<p>Other</p>' }, []],
    ['place', { places: [] }, []],
    ['privacy', { sensitivity: 'private' as const }, []],
    ['attendees', { required: [] }, ['OnAppointmentAttendeesChanged']],
    ['end', { end: FIELDS.end + 60_000 }, ['OnAppointmentTimeChanged']],
    ['attachments', { attachments: [] }, ['OnAppointmentAttachmentsChanged']],
  ])('of a change of its %s', (_what, change, expected) => {
    expect(typesOf(launchesOfChange(FIELDS, { ...FIELDS, ...change }))).toEqual(expected);
  });

  it('which carry what changed', () => {
    const [attendees] = launchesOfChange(FIELDS, { ...FIELDS, required: [] });
    expect(attendees?.detail).toMatchObject({
      changedRecipientFields: { requiredAttendees: true, optionalAttendees: false },
    });
    const [time] = launchesOfChange(FIELDS, { ...FIELDS, start: 0, end: 60_000 });
    expect(time?.detail).toMatchObject({ start: '1970-01-01T00:00:00.000Z', end: '1970-01-01T00:01:00.000Z' });
  });
});
