import type { FrameSession, MailboxActions, OutlookItem } from '../../../../sandbox/outlook/host';
import { methods } from '../../../../sandbox/outlook/host/methods';
import { createFakeForm, FIELDS } from './fakeForm';

const ok = (data?: unknown) => ({ error: false, errorCode: 0, data, wasSuccessful: true });
const failed = (errorCode: number) => ({ error: true, errorCode, wasSuccessful: false });
const session = { saveRoamingSettings: async () => {} } as unknown as FrameSession;

function createHost(item: OutlookItem = createFakeForm(), mailbox: Partial<MailboxActions> = {}) {
  return (id: number, params: Record<string, unknown> = {}) =>
    methods[id]?.run({ item, session, mailbox: mailbox as MailboxActions }, params);
}
const people = (...addresses: string[]) => addresses.map((address) => ({ address, name: address.split('@')[0] }));

describe('what office.js is told about the form', () => {
  test.each([
    ['its subject', 18, {}, 'Clinic'],
    ['the type of its body', 14, {}, 'html'],
    ['its body as HTML', 37, { coercionType: 3 }, '<p>Notes</p>'],
    [
      'its required attendees',
      15,
      { recipientField: 0 },
      [{ name: 'Sam Hall', address: 'sam.hall@northshire.example', recipientType: 3, appointmentResponse: 3 }],
    ],
    ['its optional attendees', 15, { recipientField: 1 }, []],
    ['its organizer', 107, {}, { name: 'Jo Byrne', address: 'jo.byrne@healthmail.example' }],
    ['its start', 24, { TimeProperty: 1 }, FIELDS.start],
    ['its end', 24, { TimeProperty: 2 }, FIELDS.end],
    ['its location in one line', 26, {}, 'Room 4; by telephone'],
    [
      'its places one by one',
      154,
      {},
      [
        {
          locationIdentifier: { id: 'room4@healthmail.example', type: 'room' },
          displayName: 'Room 4',
          emailAddress: 'room4@healthmail.example',
        },
        { locationIdentifier: { id: 'by telephone', type: 'custom' }, displayName: 'by telephone', emailAddress: '' },
      ],
    ],
    ['its recurrence', 103, {}, null],
    ['whether it takes all day', 169, {}, false],
    ['its sensitivity', 171, {}, 'normal'],
    [
      'its attachments',
      149,
      {},
      [{ id: 'a', name: 'list.pdf', size: 9, contentType: 'application/pdf', isInline: false, attachmentType: 0 }],
    ],
    ['what is in an attachment', 150, { id: 'a' }, { content: 'YWJj', format: 'base64' }],
    ['its categories', 157, {}, [{ displayName: 'Clinic', color: 'None' }]],
    ['why the pane was opened, which is nothing', 99, {}, ''],
    ['the id it gets when it is saved', 32, {}, 'saved-1'],
  ])('%s', async (_what, id, params, expected) => {
    expect(await createHost()(id, params)).toEqual(ok(expected));
  });
});

describe('what office.js changes in the form', () => {
  test.each([
    ['the subject', 17, { subject: 'Other' }, { subject: 'Other' }],
    [
      'the required attendees',
      21,
      { recipientField: 0, recipientArray: people('a@x.example') },
      { required: [{ address: 'a@x.example', name: 'a' }] },
    ],
    [
      'one more optional attendee',
      22,
      { recipientField: 1, recipientArray: people('b@x.example') },
      { optional: [{ address: 'b@x.example', name: 'b' }] },
    ],
    [
      'the start, and the end with it',
      25,
      { TimeProperty: 1, time: FIELDS.start + 60_000 },
      { start: FIELDS.start + 60_000, end: FIELDS.end + 60_000 },
    ],
    [
      'the end alone',
      25,
      { TimeProperty: 2, time: FIELDS.end + 60_000 },
      { start: FIELDS.start, end: FIELDS.end + 60_000 },
    ],
    ['the location', 27, { location: 'Hall 2' }, { places: [{ name: 'Hall 2' }] }],
    ['no location', 27, { location: ' ' }, { places: [] }],
    [
      'one more room',
      155,
      { enhancedLocations: [{ id: 'r@x.example', type: 'room' }] },
      { places: [...FIELDS.places, { name: 'r@x.example', roomAddress: 'r@x.example' }] },
    ],
    [
      'a place less',
      156,
      { enhancedLocations: [{ id: 'by telephone', type: 'custom' }] },
      { places: [FIELDS.places[0]] },
    ],
    ['the sensitivity', 172, { sensitivity: 'private' }, { sensitivity: 'private' }],
    ['all day', 170, { isAllDayEvent: true }, { isAllDay: true }],
    ['the body as text', 38, { data: 'a < b\nc', coercionType: 0 }, { body: '<div>a &lt; b<br>c</div>' }],
    ['something before the body', 23, { data: '<p>First</p>', coercionType: 3 }, { body: '<p>First</p><p>Notes</p>' }],
    ['no attachment', 20, { attachmentIndex: 'a' }, { attachments: [] }],
  ])('%s', async (_what, id, params, change) => {
    const form = createFakeForm();
    expect(await createHost(form)(id, params)).toEqual(ok());
    expect(form.read()).toEqual({ ...FIELDS, ...change });
  });

  it('a file more, which gets an id of its own', async () => {
    const form = createFakeForm();
    const answer = await createHost(form)(148, { base64String: 'YWJj', name: 'b.txt', isInline: false });
    expect(answer).toEqual(ok('added-2'));
    expect(form.read().attachments.at(-1)).toMatchObject({ id: 'added-2', name: 'b.txt', size: 3, content: 'YWJj' });
  });
});

describe('what Outlook refuses', () => {
  test.each([
    ['an end before the start', 25, { TimeProperty: 2, time: 0 }, 9010],
    ['an attachment that is not there', 150, { id: 'z' }, 9003],
    ['to remove one that is not there', 20, { attachmentIndex: 'z' }, 9008],
    ['the id of what was never saved', 164, {}, 9046],
    ['a session value that was never set', 186, { name: 'x' }, 9050],
    ['more session data than fits', 185, { name: 'x', value: 'y'.repeat(50_000) }, 9051],
    ['a bar to replace that is not there', 35, { key: 'k', type: 0, message: 'm' }, 9024],
    ['a bar to remove that is not there', 36, { key: 'k' }, 9024],
    ['a bar with more text than fits', 33, { key: 'k', type: 0, message: 'm'.repeat(151) }, 9020],
    ['a bar with too long a key', 33, { key: 'k'.repeat(33), type: 0, message: 'm' }, 9020],
    ['a bar that offers something and names nothing', 33, { key: 'k', type: 3, message: 'm', actions: [] }, 9020],
    ['shared properties of what is one’s own', 108, {}, 5000],
    ['Exchange Web Services', 5, { body: '' }, 9017],
  ])('%s', async (_what, id, params, code) => {
    expect(await createHost()(id, params)).toEqual(failed(code));
  });

  it('tokens of before nested app authentication, as Exchange Online does', async () => {
    expect(await createHost()(12, { isRest: true })).toMatchObject({ wasSuccessful: false, errorCode: 9018 });
  });
});

describe('bars above the item', () => {
  const bar = (key: string, type = 0) => ({
    key,
    type,
    message: 'Seen by a partner',
    icon: 'Icon.16',
    persistent: true,
  });

  it('come back with the names of their types, not the numbers', async () => {
    const call = createHost();
    await call(33, bar('one', 3));
    await call(33, bar('two', 2));
    await call(35, { ...bar('two', 0), message: 'Changed' });
    await call(36, { key: 'one' });
    expect(await call(34)).toEqual(
      ok([{ ...bar('two'), type: 'informationalMessage', message: 'Changed', actions: undefined }]),
    );
  });

  it('are refused twice under one key, and beyond five', async () => {
    const call = createHost();
    for (const key of ['1', '2', '3', '4', '5']) expect(await call(33, bar(key))).toEqual(ok());
    expect(await call(33, bar('5'))).toEqual(failed(9023));
    expect(await call(33, bar('6'))).toEqual(failed(9025));
  });
});

describe('what an add-in keeps', () => {
  it('with the window', async () => {
    const call = createHost();
    await call(185, { name: 'a', value: '1' });
    await call(185, { name: 'b', value: '' });
    expect(await call(186, { name: 'b' })).toEqual(ok(''));
    await call(189, { name: 'a' });
    expect(await call(187)).toEqual(ok({ b: '' }));
    await call(188);
    expect(await call(187)).toEqual(ok({}));
  });

  it('with the item', async () => {
    const call = createHost();
    await call(4, { customProperties: { seen: true } });
    expect(await call(3)).toEqual({ wasSuccessful: true, customProperties: '{"seen":true}' });
  });
});

describe('what Outlook opens', () => {
  test.each([
    [
      'a message, without a callback',
      44,
      'newMessage',
      { toRecipients: ['a@x.example'], subject: 'S', htmlBody: 'B' },
      { toRecipients: ['a@x.example'], ccRecipients: [], subject: 'S', htmlBody: 'B' },
    ],
    [
      'a message, with a callback',
      178,
      'newMessage',
      {},
      { toRecipients: [], ccRecipients: [], subject: '', htmlBody: '' },
    ],
    [
      'an appointment',
      177,
      'newAppointment',
      { requiredAttendees: ['a@x.example'], start: 5, end: 6, subject: 'S' },
      {
        requiredAttendees: ['a@x.example'],
        optionalAttendees: [],
        start: 5,
        end: 6,
        subject: 'S',
        location: '',
        body: '',
      },
    ],
    ['an appointment that is there', 9, 'openAppointment', { itemId: 'i' }, 'i'],
    ['a message that is there', 179, 'openMessage', { itemId: 'i' }, 'i'],
    ['an answer to all', 31, 'reply', { htmlBody: 'B', attachments: [] }, { htmlBody: 'B', toAll: true }],
    ['an answer', 183, 'reply', { htmlBody: 'B' }, { htmlBody: 'B', toAll: false }],
  ])('%s', async (_what, id, action, params, expected) => {
    const open = jest.fn();
    expect(await createHost({ kind: 'none' }, { [action]: open })(id, params)).toEqual(ok());
    expect(open).toHaveBeenCalledWith(expected);
  });
});
