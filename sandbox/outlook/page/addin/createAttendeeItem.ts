import type { AttendeeAppointment, AttendeeSnapshot } from '../../host';
import type { EventView } from '../../api';
import { readFields } from '../appointment/readEvent';
import { outlookServer } from '../server/outlookServer';
import type { Outlook } from '../shell/createOutlook';
import { closeAppointment } from '../windows/openAppointment';
import type { AttendeeWindow } from '../windows/openWindows';
import { createProperties } from './createProperties';
import { createSurroundings } from './createSurroundings';

function readSnapshot(view: EventView, zone: string): AttendeeSnapshot {
  const { id = '', seriesMasterId, createdDateTime, lastModifiedDateTime } = view.event;
  const fields = readFields(view, zone);
  const moment = (text: string | null | undefined): number => (text ? Date.parse(text) : fields.start);
  return {
    ...fields,
    id,
    ...(seriesMasterId ? { seriesId: seriesMasterId } : {}),
    created: moment(createdDateTime),
    modified: moment(lastModifiedDateTime),
  };
}

/** An invitation that was accepted, or not yet, as the add-in meets it. */
export function createAttendeeItem(
  outlook: Outlook,
  { mailbox, view, desk, key }: AttendeeWindow,
): AttendeeAppointment {
  const snapshot = readSnapshot(view, outlook.session.get().timeZone);
  let categories: readonly string[] = view.event.categories ?? [];
  return {
    ...createSurroundings(mailbox, desk),
    kind: 'attendee',
    snapshot,
    body: async () => snapshot.body,
    customProperties: createProperties(mailbox.address, () => snapshot.id),
    categories: async () => categories,
    saveCategories: async (names) => {
      const event = { ...view.event, categories: [...names] };
      await outlookServer.saveEvent(mailbox.address, snapshot.id, { event, attachments: view.attachments });
      categories = names;
      outlook.revision.update((count) => count + 1);
    },
    attachmentContent: async (id) => {
      if (view.attachments.every((attachment) => attachment.id !== id)) return undefined;
      return (await outlookServer.attachment(mailbox.address, snapshot.id, id)).content;
    },
    close: () => closeAppointment(outlook, key),
  };
}
