import type { ComposeAppointment } from '../../host';
import { changeFields, type AppointmentForm } from '../appointment/appointmentForm';
import { outlookServer } from '../server/outlookServer';
import type { Outlook } from '../shell/createOutlook';
import { closeAppointment } from '../windows/openAppointment';
import type { ComposeWindow } from '../windows/openWindows';
import { saveAppointment } from '../windows/saveAppointment';
import { createProperties } from './createProperties';
import { createSurroundings } from './createSurroundings';

/** The appointment in a window as the add-in meets it: it reads the form, and what it sets shows in the form. */
export function createComposeItem(outlook: Outlook, window: ComposeWindow): ComposeAppointment {
  const { form, mailbox, desk, key } = window;
  const seriesId = form.get().source.seriesMasterId;
  const properties = createProperties(mailbox.address, () => form.get().id);
  return {
    ...createSurroundings(mailbox, desk),
    kind: 'compose',
    ...(seriesId ? { seriesId } : {}),
    id: () => form.get().id,
    read: () => form.get().fields,
    write: async (change) => form.update((before) => changeFields(before, change)),
    save: async () => {
      const id = await saveAppointment(outlook, window);
      await properties.settle(id);
      return id;
    },
    subscribe: (listener) => form.subscribe((after, before) => after.fields !== before.fields && listener()),
    customProperties: properties,
    categories: async () => form.get().categories,
    saveCategories: async (categories) => form.update((before) => ({ ...before, categories })),
    attachmentContent: (id) => readContent(mailbox.address, form.get(), id),
    close: () => closeAppointment(outlook, key),
  };
}

/** What was added in this window is still here; what came with the appointment lies on the server. */
async function readContent(
  mailbox: string,
  { id, fields }: AppointmentForm,
  wanted: string,
): Promise<string | undefined> {
  const attachment = fields.attachments.find((one) => one.id === wanted);
  if (attachment === undefined || attachment.content !== undefined || id === undefined) return attachment?.content;
  return (await outlookServer.attachment(mailbox, id, wanted)).content;
}
