import { hasAttendees, type AppointmentForm } from '../appointment/appointmentForm';
import { readForm } from '../appointment/readEvent';
import { writeEvent } from '../appointment/writeEvent';
import { outlookServer } from '../server/outlookServer';
import type { Outlook } from '../shell/createOutlook';
import type { ComposeWindow } from './openWindows';

/** Takes over what the server made of it; what was typed meanwhile stays. */
function takeOver(window: ComposeWindow, sent: AppointmentForm, answer: AppointmentForm): void {
  const given = { id: answer.id, source: answer.source, isDraft: answer.isDraft };
  window.saved.update(() => ({ ...sent, ...given }));
  window.form.update((form) => (form === sent ? window.saved.get() : { ...form, ...given }));
}

/** Saves the appointment as it stands, without telling anybody, and answers its id. */
export async function saveAppointment(outlook: Outlook, window: ComposeWindow): Promise<string> {
  const { timeZone } = outlook.session.get();
  const form = window.form.get();
  const view = await outlookServer.saveEvent(window.mailbox.address, form.id ?? 'new', writeEvent(form, timeZone));
  const answer = readForm(view, timeZone);
  takeOver(window, form, answer);
  outlook.revision.update((count) => count + 1);
  if (answer.id === undefined) throw new Error('The appointment was saved without an id.');
  return answer.id;
}

/** Saves it, and sends the invitation if anybody is invited. */
export async function sendAppointment(outlook: Outlook, window: ComposeWindow): Promise<void> {
  const id = await saveAppointment(outlook, window);
  if (!hasAttendees(window.form.get())) return;
  await outlookServer.sendEvent(window.mailbox.address, id);
  outlook.revision.update((count) => count + 1);
}

export async function deleteAppointment(outlook: Outlook, { mailbox, form }: ComposeWindow): Promise<void> {
  const { id } = form.get();
  if (id !== undefined) await outlookServer.deleteEvent(mailbox.address, id);
  outlook.revision.update((count) => count + 1);
}
