/** What `mailbox.item` can be. office.js gives no discriminant for writing and reading: the shape of `subject` tells. */
export type OfficeItem = NonNullable<Office.Mailbox['item']>;

const isAppointment = (item: OfficeItem): boolean => String(item.itemType) === 'appointment';
const isRead = (item: OfficeItem): boolean => typeof (item as Office.AppointmentRead).subject === 'string';

/** Open as its organizer, to be edited. */
export const isAppointmentCompose = (item: OfficeItem): item is OfficeItem & Office.AppointmentCompose =>
  isAppointment(item) && !isRead(item);

/** Open as somebody who was invited. */
export const isAppointmentRead = (item: OfficeItem): item is OfficeItem & Office.AppointmentRead =>
  isAppointment(item) && isRead(item);

export const isMessageRead = (item: OfficeItem): item is OfficeItem & Office.MessageRead =>
  !isAppointment(item) && isRead(item);
