import { findLaunch } from '../../../../../sandbox/outlook/page/events/findLaunch';
import { ADDIN } from './addin';

describe('Outlook raises an event if the manifest names it and the declared set has it', () => {
  test.each([
    ['OnNewAppointmentOrganizer', '1.5', false],
    ['OnNewAppointmentOrganizer', '1.10', true],
    ['OnAppointmentAttendeesChanged', '1.10', false],
    ['OnAppointmentAttendeesChanged', '1.11', true],
    ['OnAppointmentTimeChanged', '1.11', true],
    ['OnAppointmentAttachmentsChanged', '1.11', true],
    ['OnAppointmentOrganizer', '1.11', false],
    ['OnAppointmentOrganizer', '1.12', true],
    ['OnAppointmentSend', '1.5', false],
    ['OnAppointmentSend', '1.11', false],
    ['OnAppointmentSend', '1.12', true],
    ['OnAppointmentRecurrenceChanged', '1.15', false],
    ['OnAppointmentRead', '1.15', false],
  ] as const)('%s with Mailbox %s: %s', (type, mailboxSet, isRaised) => {
    expect(findLaunch(ADDIN, mailboxSet, type)?.functionName).toBe(isRaised ? `on${type}` : undefined);
  });

  it('raises nothing for an add-in without events', () => {
    expect(findLaunch({ ...ADDIN, events: undefined }, '1.15', 'OnAppointmentSend')).toBeUndefined();
  });
});
