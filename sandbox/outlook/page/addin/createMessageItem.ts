import type { EventMessageRequest, Message } from '@microsoft/microsoft-graph-types';
import type { MessageSnapshot, ReadMessage } from '../../host';
import { readBody, readPerson } from '../appointment/readEvent';
import { findInvitation } from '../mail/findInvitation';
import type { Outlook } from '../shell/createOutlook';
import { epochOf } from '../time/wallTime';
import type { ItemDesk } from '../windows/itemDesk';
import type { MailboxRef } from '../windows/openWindows';
import { createSurroundings } from './createSurroundings';

function readInvitation(message: Message, zone: string): Pick<MessageSnapshot, 'invitation'> {
  const invitation = findInvitation(message, zone);
  if (invitation === undefined) return {};
  const place = invitation.location === '' ? [] : [{ name: invitation.location }];
  return {
    invitation: {
      start: epochOf(invitation.start, zone),
      end: epochOf(invitation.end, zone),
      places: place,
      required: (message.toRecipients ?? []).map(readPerson),
      optional: (message.ccRecipients ?? []).map(readPerson),
      recurrence: null,
    },
  };
}

function readSnapshot(message: EventMessageRequest, zone: string): MessageSnapshot {
  const moment = (text: string | null | undefined): number => (text ? Date.parse(text) : 0);
  return {
    id: message.id ?? '',
    subject: message.subject ?? '',
    from: readPerson(message.from),
    to: (message.toRecipients ?? []).map(readPerson),
    cc: (message.ccRecipients ?? []).map(readPerson),
    created: moment(message.createdDateTime ?? message.receivedDateTime),
    modified: moment(message.lastModifiedDateTime ?? message.receivedDateTime),
    conversationId: message.conversationId ?? '',
    internetMessageId: message.internetMessageId ?? '',
    attachments: [],
    ...readInvitation(message, zone),
  };
}

export interface OpenMessage {
  readonly message: Message;
  readonly mailbox: MailboxRef;
  readonly desk: ItemDesk;
  readonly close: () => void;
}

/** A message in the reading pane as the add-in meets it. Its properties last as long as this page. */
export function createMessageItem(outlook: Outlook, { message, mailbox, desk, close }: OpenMessage): ReadMessage {
  let properties = '{}';
  let categories: readonly string[] = message.categories ?? [];
  return {
    ...createSurroundings(mailbox, desk),
    kind: 'message',
    snapshot: readSnapshot(message, outlook.session.get().timeZone),
    body: async () => readBody(message.body),
    customProperties: {
      load: async () => properties,
      save: async (text) => {
        properties = text;
      },
    },
    categories: async () => categories,
    saveCategories: async (names) => {
      categories = names;
    },
    attachmentContent: async () => undefined,
    close,
  };
}
