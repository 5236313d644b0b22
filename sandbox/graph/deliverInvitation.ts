import { randomUUID } from 'node:crypto';
import type { Recipient } from '@microsoft/microsoft-graph-types';
import { exchangeId } from '../world/ids';
import { timestamp } from '../world/newEvent';
import { personOf } from '../world/personOf';
import type { World } from '../world/world';

/** The sharing message that Exchange may or may not send after a grant; it lands in the mailbox of who was given it. */
export const deliverInvitation = (world: World, { from, to }: { readonly from: string; readonly to: string }): void => {
  const recipientOf = (address: string): Recipient => ({
    emailAddress: { name: personOf(world, address).name, address },
  });
  const sender = recipientOf(from);
  const text = `${sender.emailAddress?.name} would like to share an Outlook calendar with you.`;
  world.mailboxes.get(to)?.messages.unshift({
    id: exchangeId('message', randomUUID()),
    subject: `I'd like to share my calendar with you`,
    from: sender,
    sender,
    toRecipients: [recipientOf(to)],
    ccRecipients: [],
    receivedDateTime: timestamp(world.now()),
    sentDateTime: timestamp(world.now()),
    isRead: false,
    hasAttachments: false,
    importance: 'normal',
    body: { contentType: 'html', content: `<html><body><p>${text}</p></body></html>` },
    bodyPreview: text,
  });
};
