import { findPrivacyWay, markPrivate } from '../../src/application/markPrivate';
import { createFakeEvents, createFakeForm } from '../fakes/fakeAppointment';

test.each([
  ['in the form where the client can', createFakeForm(true, 'saved-1'), { kind: 'form' }],
  [
    'in the mailbox where it cannot and the entry was saved',
    createFakeForm(false, 'saved-1'),
    { kind: 'mailbox', eventId: 'saved-1' },
  ],
  ['by hand where neither is possible', createFakeForm(false), { kind: 'byHand' }],
])('ACC-08: %s', async (_sentence, form, way) => {
  expect(await findPrivacyWay({ form })).toEqual(way);
});

test('each way touches what it says and nothing else', async () => {
  const [form, events] = [createFakeForm(), createFakeEvents()];
  await markPrivate({ form, events }, { kind: 'byHand' });
  expect([form.marks(), events.markedPrivate]).toEqual([0, []]);
  await markPrivate({ form, events }, { kind: 'form' });
  expect([form.marks(), events.markedPrivate]).toEqual([1, []]);
  await markPrivate({ form, events }, { kind: 'mailbox', eventId: 'saved-1' });
  expect([form.marks(), events.markedPrivate]).toEqual([1, ['saved-1']]);
});
