import type { AppointmentCheck } from '../application/checkAppointment';
import type { Failure } from '../application/failure';
import type { UncheckedReason } from '../domain/alert';

/** What an alert at Send does not depend on: outside attendees see the entry whatever else is shared. */
const IRRELEVANT = ['digest', 'waivers'];

/** Whether the text was read, and who takes part. */
export const isWhole = ({ unchecked }: AppointmentCheck): boolean =>
  unchecked.every(({ part }) => IRRELEVANT.indexOf(part) >= 0);

/** Why there was no check at all. What Outlook says no to carries its time; what broke in our own code does not. */
export const whyUnchecked = ({ code, at }: Failure): UncheckedReason => {
  if (at === undefined) return 'failedInside';
  return code === 'OfficeSilent' ? 'tooSlow' : 'notRead';
};
