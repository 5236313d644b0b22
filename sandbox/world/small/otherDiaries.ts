import { ADDRESSES as who } from './addresses';
import type { AppointmentRow } from './appointmentRow';

/** Jo's second calendar. */
export const ON_CALL: readonly AppointmentRow[] = [-6, -4, -2, 0, 1, 3, 5].flatMap((week): AppointmentRow[] => [
  [week, 5, 'day', 2, `On call: ${['Rao', 'Okafor', 'Byrne'][(week + 6) % 3]}`, ''],
  [week, 2, '20:00', 720, 'Night on call', 'Residences', { showAs: 'busy' }],
]);

/** The shared mailbox that Jo opens as delegate. */
export const WARD_7: readonly AppointmentRow[] = [-2, -1, 0, 1, 2].flatMap((week): AppointmentRow[] => [
  [week, 0, '08:00', 30, 'Bed meeting', 'Ward 7 office', { with: [who.grace] }],
  [week, 2, '14:00', 60, 'Family meeting', 'Relatives room', { isPrivate: true }],
  [week, 4, '15:00', 45, 'Staffing for the weekend', 'Ward 7 office', { with: [who.dawn] }],
]);

/** What a colleague's week looks like, so that their time is not all free. */
export const COLLEAGUE_WEEK: readonly AppointmentRow[] = [-1, 0, 1, 2].flatMap((week): AppointmentRow[] => [
  [week, 0, '09:00', 180, 'Clinic', 'Outpatients'],
  [week, 1, '14:00', 60, 'Team meeting', 'Seminar room 1'],
  [week, 3, '10:00', 120, 'Teaching', 'Education centre'],
]);
