import type { EventView } from '../../api';
import type { NewAppointmentForm } from '../../host';
import { newAppointment, nextHalfHour } from '../appointment/newAppointment';
import { readForm } from '../appointment/readEvent';
import { outlookServer } from '../server/outlookServer';
import type { Outlook } from '../shell/createOutlook';
import { createStore } from '../store/createStore';
import { createItemDesk } from './itemDesk';
import type { AppointmentWindowState, ComposeWindow, MailboxRef } from './openWindows';

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

interface NewAppointment {
  /** Epoch milliseconds; without it the next half hour. */
  readonly start?: number;
  readonly given?: NewAppointmentForm;
}

/** The window of an empty appointment, or of one that was filled in, before it is shown. */
export function createNewWindow(outlook: Outlook, { start, given }: NewAppointment): ComposeWindow {
  const session = outlook.session.get();
  const form = newAppointment(session, start ?? nextHalfHour(outlook.now()), given);
  const mailbox = findMailbox(outlook, session.me.address);
  const stores = { form: createStore(form), saved: createStore(form) };
  return { kind: 'compose', key: nextKey(), mailbox, desk: createItemDesk(), ...stores };
}

export function openNewAppointment(outlook: Outlook, what: NewAppointment = {}): void {
  show(outlook, createNewWindow(outlook, what));
}

export function closeAppointment(outlook: Outlook, key: number): void {
  outlook.windows.update((windows) => ({
    ...windows,
    appointments: windows.appointments.filter((one) => one.key !== key),
  }));
}
