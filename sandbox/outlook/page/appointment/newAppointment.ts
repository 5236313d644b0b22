import type { NewAppointmentForm } from '../../host';
import type { Session } from '../../api';
import { MINUTE } from '../time/wallTime';
import type { AppointmentForm } from './appointmentForm';

/** The next half hour after a moment, in epoch milliseconds. */
export function nextHalfHour(epoch: number): number {
  return Math.floor(epoch / (30 * MINUTE)) * 30 * MINUTE + 30 * MINUTE;
}

/** An empty appointment of half an hour, or one that the add-in has filled in. */
export function newAppointment(session: Session, start: number, given?: NewAppointmentForm): AppointmentForm {
  const person = (address: string) => ({ name: address, address, response: 'none' as const });
  const begin = given?.start ?? start;
  return {
    fields: {
      subject: given?.subject ?? '',
      body: given?.body ?? '',
      required: (given?.requiredAttendees ?? []).map(person),
      optional: (given?.optionalAttendees ?? []).map(person),
      organizer: { name: session.me.name, address: session.me.address, response: 'organizer' },
      start: begin,
      end: given?.end ?? begin + 30 * MINUTE,
      isAllDay: false,
      places: given?.location ? [{ name: given.location }] : [],
      sensitivity: 'normal',
      recurrence: null,
      attachments: [],
    },
    isOnlineMeeting: false,
    joinUrl: undefined,
    categories: [],
    source: { isOrganizer: true, type: 'singleInstance', showAs: 'busy' },
    id: undefined,
    isDraft: true,
  };
}
