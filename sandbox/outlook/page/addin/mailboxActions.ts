import type { MailboxActions, OutlookItem } from '../../host';
import type { Outlook } from '../shell/createOutlook';
import { openAppointment, openNewAppointment } from '../windows/openAppointment';
import type { MessageDraft } from '../windows/openWindows';

/** An answer to who organised or wrote the item; to all its people if wanted. */
export function draftReply(
  item: OutlookItem,
  me: string,
  form: { htmlBody: string; toAll: boolean },
): MessageDraft | undefined {
  if (item.kind === 'none') return undefined;
  const message = item.kind === 'message' ? item.snapshot : undefined;
  const appointment = item.kind === 'compose' ? item.read() : item.kind === 'attendee' ? item.snapshot : undefined;
  const first = message?.from ?? appointment?.organizer;
  const others = message
    ? [...message.to, ...message.cc]
    : [...(appointment?.required ?? []), ...(appointment?.optional ?? [])];
  const people = [first, ...(form.toAll ? others : [])].filter((person) => person !== undefined);
  const to = new Map(people.map((person) => [person.address, `${person.name} <${person.address}>`]));
  const subject = message?.subject ?? appointment?.subject ?? '';
  return {
    to: [...to].filter(([address]) => address !== '' && address !== me).map(([, written]) => written),
    cc: [],
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    body: form.htmlBody,
  };
}

/** What the add-in may ask of Outlook beside an item. */
export function createMailboxActions(outlook: Outlook, item: OutlookItem, closePane: () => void): MailboxActions {
  const { me } = outlook.session.get();
  const address = item.kind !== 'none' && item.shared ? item.shared.owner : me.address;
  const write = (message: MessageDraft | undefined) =>
    outlook.windows.update((windows) => ({ ...windows, message: message ?? windows.message }));
  return {
    newMessage: ({ toRecipients, ccRecipients, subject, htmlBody }) =>
      write({ to: toRecipients, cc: ccRecipients, subject, body: htmlBody }),
    newAppointment: (given) => openNewAppointment(outlook, { given }),
    openAppointment: (id) => void openAppointment(outlook, address, id),
    openMessage: (id) => {
      outlook.selectedMessage.update(() => id);
      outlook.module.update(() => 'mail');
    },
    reply: (form) => write(draftReply(item, me.address, form)),
    closePane,
  };
}
