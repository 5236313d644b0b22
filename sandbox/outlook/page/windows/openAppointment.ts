import type { EventView } from '../../api';
import type { NewAppointmentForm } from '../../host';
import { newAppointment, nextHalfHour } from '../appointment/newAppointment';
import { readForm } from '../appointment/readEvent';
import { outlookServer } from '../server/outlookServer';
import type { Outlook } from '../shell/createOutlook';
import { createStore } from '../store/createStore';
import { createItemDesk } from './itemDesk';
import type { AppointmentWindowState, MailboxRef } from './openWindows';

let opened = 0;

function nextKey(): number {
  opened += 1;
  return opened;
}

function show(outlook: Outlook, appointment: AppointmentWindowState): void {
  outlook.windows.update((windows) => ({ ...windows, appointments: [...windows.appointments, appointment] }));
}

function findMailbox(outlook: Outlook, address: string): MailboxRef {
  const { mailboxes, me } = outlook.session.get();
  return mailboxes.find((mailbox) => mailbox.address === address) ?? { ...me, mine: true };
}

/** Opens an entry in its window: to edit for who organises it, to answer for who is invited. */
export async function openAppointment(outlook: Outlook, address: string, id: string): Promise<void> {
  try {
    showEntry(outlook, findMailbox(outlook, address), await outlookServer.event(address, id));
  } catch (error) {
    outlook.trouble.update(() => `The appointment could not be opened. ${String(error)}`);
  }
}

function showEntry(outlook: Outlook, mailbox: MailboxRef, view: EventView): void {
  const shared = { key: nextKey(), mailbox, desk: createItemDesk() };
  if (view.event.isOrganizer === false) {
    show(outlook, { kind: 'attendee', view, ...shared });
    return;
  }
  const form = readForm(view, outlook.session.get().timeZone);
  show(outlook, { kind: 'compose', form: createStore(form), saved: createStore(form), ...shared });
}

/** Opens an empty appointment, at a time (epoch milliseconds) or in the next half hour, or as the add-in filled it in. */
export function openNewAppointment(
  outlook: Outlook,
  { start, given }: { start?: number; given?: NewAppointmentForm } = {},
): void {
  const session = outlook.session.get();
  const form = newAppointment(session, start ?? nextHalfHour(outlook.now()), given);
  const mailbox = findMailbox(outlook, session.me.address);
  const stores = { form: createStore(form), saved: createStore(form) };
  show(outlook, { kind: 'compose', key: nextKey(), mailbox, desk: createItemDesk(), ...stores });
}

export function closeAppointment(outlook: Outlook, key: number): void {
  outlook.windows.update((windows) => ({
    ...windows,
    appointments: windows.appointments.filter((one) => one.key !== key),
  }));
}
