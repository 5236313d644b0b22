import type { Message } from '@microsoft/microsoft-graph-types';
import { findInvitation } from '../../../../../sandbox/outlook/page/mail/findInvitation';
import { ZONE, viewOf } from '../appointment/forms';

const START = Date.UTC(2026, 10, 27, 11);

describe('what a message invites to', () => {
  test.each([
    ['an ordinary message invites to nothing', {}, undefined],
    ['a cancellation neither', { meetingMessageType: 'meetingCancelled', event: viewOf().event }, undefined],
    ['a request with its entry', { meetingMessageType: 'meetingRequest', event: viewOf().event }, START],
    [
      'a request that names another time than the entry',
      {
        meetingMessageType: 'meetingRequest',
        event: viewOf().event,
        startDateTime: { dateTime: '2026-11-27T14:00:00', timeZone: 'UTC' },
      },
      START + 3 * 3_600_000,
    ],
    ['a request without a time', { meetingMessageType: 'meetingRequest' }, undefined],
  ])('%s', (_sentence, message, start) => {
    expect(findInvitation(message as Message, ZONE)?.start).toBe(start);
  });
});
