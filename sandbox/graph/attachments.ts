import type { StoredEvent } from '../world/world';
import type { Answer, GraphCall } from './call';
import { eventOf } from './events';
import { ownMailboxOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { itemNotFound } from './refusal';
import { select, selectedNames } from './selection';

const NAMES = [
  'id',
  'name',
  'contentType',
  'size',
  'isInline',
  'lastModifiedDateTime',
  'contentBytes',
  'contentId',
  'contentLocation',
];

const attachmentForm = (call: GraphCall, stored: StoredEvent) => {
  const keep = select(selectedNames(call.query), NAMES, 'fileAttachment');
  return (attachment: StoredEvent['attachments'][number]): unknown =>
    keep({
      '@odata.type': '#microsoft.graph.fileAttachment',
      '@odata.mediaContentType': attachment.contentType,
      lastModifiedDateTime: stored.event.lastModifiedDateTime,
      contentId: null,
      contentLocation: null,
      contentBytes: null,
      ...attachment,
    });
};

/** Without `$select` each one comes with its content, as from Graph. */
export const listAttachments: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip']);
  const { stored } = eventOf(call, ownMailboxOf(call));
  return pageOf(call, stored.attachments, { standard: 10, form: attachmentForm(call, stored) });
};

export const readAttachment: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const { stored } = eventOf(call, ownMailboxOf(call));
  const found = stored.attachments.find(({ id }) => id === call.parameters['attachment']);
  if (!found) throw itemNotFound();
  return { status: 200, body: attachmentForm(call, stored)(found) };
};

export const deleteAttachment: Answer = (call) => {
  const { stored } = eventOf(call, ownMailboxOf(call));
  const rest = stored.attachments.filter(({ id }) => id !== call.parameters['attachment']);
  if (rest.length === stored.attachments.length) throw itemNotFound();
  stored.attachments = rest;
  stored.event = { ...stored.event, hasAttachments: rest.some(({ isInline }) => !isInline) };
  return { status: 204 };
};
