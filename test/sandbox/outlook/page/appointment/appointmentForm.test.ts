import {
  addAttachment,
  changeFields,
  findObstacle,
  hasAttendees,
  removeAttachment,
  setOnlineMeeting,
} from '../../../../../sandbox/outlook/page/appointment/appointmentForm';
import { readForm } from '../../../../../sandbox/outlook/page/appointment/readEvent';
import { HOUR, MINUTE } from '../../../../../sandbox/outlook/page/time/wallTime';
import { ZONE, viewOf } from './forms';

const form = readForm(viewOf(), ZONE);
const URL = 'https://meet.healthmail.example/valve';

describe('the form of an appointment', () => {
  test('a change that changes nothing leaves the very same form, so that no window asks about it', () => {
    expect(changeFields(form, { subject: 'Valve MDT', start: form.fields.start })).toBe(form);
  });

  test('moving the start moves the end with it', () => {
    const { fields } = changeFields(form, { start: form.fields.start + 2 * HOUR });
    expect(fields.end - fields.start).toBe(90 * MINUTE);
  });

  test('start and end set together stay as they were set', () => {
    const { fields } = changeFields(form, { start: form.fields.start, end: form.fields.start + HOUR });
    expect(fields.end - fields.start).toBe(HOUR);
  });

  test('an attachment comes and goes', () => {
    const file = {
      id: 'f',
      name: 'plan.txt',
      size: 3,
      contentType: 'text/plain',
      isInline: false,
      kind: 'file',
    } as const;
    const added = addAttachment(form, file);
    expect(added.fields.attachments.map(({ name }) => name)).toEqual(['list.pdf', 'plan.txt']);
    expect(removeAttachment(added, 'a1').fields.attachments).toEqual([file]);
  });

  test('an online meeting writes how to join, once, and takes it out again', () => {
    const online = setOnlineMeeting(setOnlineMeeting(form, true, URL), true, URL);
    expect(online.fields.body.split(URL)).toHaveLength(2);
    expect(online).toMatchObject({ isOnlineMeeting: true, joinUrl: URL });
    const offline = setOnlineMeeting(online, false, URL);
    expect(offline).toMatchObject({ isOnlineMeeting: false, joinUrl: undefined, fields: { body: form.fields.body } });
  });

  test.each([
    ['as it stands', {}, undefined],
    ['it ends before it begins', { end: form.fields.start - 1 }, /ends before/],
    ['a name is no address', { optional: [{ name: 'Sam', address: 'Sam' }] }, /Sam is not an address/],
  ])('what keeps it from being saved: %s', (_sentence, change, obstacle) => {
    const found = findObstacle(changeFields(form, change));
    if (obstacle === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(obstacle);
  });

  test.each([
    ['somebody required', {}, true],
    ['nobody', { required: [], optional: [] }, false],
    ['somebody optional', { required: [] }, true],
  ])('is sent rather than saved with %s', (_sentence, change, verdict) => {
    expect(hasAttendees(changeFields(form, change))).toBe(verdict);
  });
});
