import type { AppointmentFields } from '../../host';
import type { Outlook } from '../shell/createOutlook';

/** Opens a message that passes the appointment on. It is no appointment itself, so no event of the add-in is raised. */
export function forwardAppointment(outlook: Outlook, { subject, body }: AppointmentFields): void {
  const message = { to: [], cc: [], subject: `Fw: ${subject}`, body };
  outlook.windows.update((windows) => ({ ...windows, message }));
}
