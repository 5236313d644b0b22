import type { Message } from '@microsoft/microsoft-graph-types';
import type { ItemPerson } from '../../host';
import type { SentMessage } from '../windows/openWindows';

const toRecipient = (address: string) => ({ emailAddress: { name: address, address } });

/** What was sent in this sandbox, as the list shows it. */
export function sentAsMessage(sent: SentMessage, me: ItemPerson): Message {
  const moment = new Date(sent.sentAt).toISOString();
  const text = sent.body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    id: sent.id,
    subject: sent.subject,
    from: { emailAddress: { name: me.name, address: me.address } },
    toRecipients: sent.to.map(toRecipient),
    ccRecipients: sent.cc.map(toRecipient),
    receivedDateTime: moment,
    sentDateTime: moment,
    isRead: true,
    body: { contentType: 'html', content: sent.body },
    bodyPreview: text.slice(0, 255),
  };
}
