import type { LaunchEvent, Session } from '../../api';
import type { SandboxSettings } from '../../../settings';

/** The requirement set that brought each event; an Outlook that declares less never raises it. */
const SINCE: Readonly<Record<string, number>> = {
  OnNewAppointmentOrganizer: 10,
  OnAppointmentAttendeesChanged: 11,
  OnAppointmentTimeChanged: 11,
  OnAppointmentRecurrenceChanged: 11,
  OnAppointmentAttachmentsChanged: 11,
  OnAppointmentOrganizer: 12,
  OnAppointmentSend: 12,
};

/** Whether a set such as `1.12` is declared; sets are counted, not compared as decimals. */
export function declares(mailboxSet: SandboxSettings['mailboxSet'], minor: number): boolean {
  return Number(mailboxSet.split('.')[1]) >= minor;
}

/** What the add-in runs when this happens; `undefined` where Outlook raises nothing. */
export function findLaunch(
  addin: Session['addin'],
  mailboxSet: SandboxSettings['mailboxSet'],
  type: string,
): LaunchEvent | undefined {
  const since = SINCE[type];
  if (since === undefined || !declares(mailboxSet, since)) return undefined;
  return addin.events?.launch.find((launch) => launch.type === type);
}
