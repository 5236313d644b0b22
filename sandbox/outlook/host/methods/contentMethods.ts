import { ERROR, failWith, succeedWith } from '../answer';
import { htmlToText, textToHtml } from '../bodyText';
import type { ItemAttachment } from '../itemFields';
import type { ComposeAppointment, OutlookItem } from '../outlookItem';
import { toWireAttachment } from '../wireShapes';
import { onForm, onItem, type Methods, type Params } from './method';

const TEXT = 0;

/** Body, attachments and the item itself. */
export const contentMethods: Methods = {
  14: onForm('body.getTypeAsync', () => succeedWith('html')),
  37: onItem('body.getAsync', async (item, params) => {
    const html = await readBody(item);
    return succeedWith(params.coercionType === TEXT ? htmlToText(html) : html);
  }),
  38: onForm('body.setAsync', async (form, params) => {
    await form.write({ body: toHtml(params) });
    return succeedWith();
  }),
  23: onForm('body.prependAsync', async (form, params) => {
    await form.write({ body: toHtml(params) + form.read().body });
    return succeedWith();
  }),
  149: onForm('getAttachmentsAsync', (form) => succeedWith(form.read().attachments.map(toWireAttachment))),
  150: onItem('getAttachmentContentAsync', async (item, { id }) => {
    const content = await item.attachmentContent(String(id));
    return content === undefined ? failWith(ERROR.invalidAttachmentId) : succeedWith({ content, format: 'base64' });
  }),
  148: onForm('addFileAttachmentFromBase64Async', async (form, params) => {
    const attachment = toAttachment(form, params);
    await form.write({ attachments: [...form.read().attachments, attachment] });
    return succeedWith(attachment.id);
  }),
  20: onForm('removeAttachmentAsync', async (form, { attachmentIndex }) => {
    const { attachments } = form.read();
    const rest = attachments.filter(({ id }) => id !== attachmentIndex);
    if (rest.length === attachments.length) return failWith(ERROR.attachmentToDeleteDoesNotExist);
    await form.write({ attachments: rest });
    return succeedWith();
  }),
  32: onForm('saveAsync', async (form) => succeedWith(await form.save())),
  164: onForm('getItemIdAsync', (form) => {
    const id = form.id();
    return id === undefined ? failWith(ERROR.itemNotSaved) : succeedWith(id);
  }),
  41: onItem('close', (item) => {
    item.close();
    return succeedWith();
  }),
  99: onItem('getInitializationContextAsync', (item) => succeedWith(item.initializationContext ?? '')),
  108: onItem('getSharedPropertiesAsync', (item) => {
    if (!item.shared) return failWith(ERROR.operationNotSupported);
    const { owner, delegatePermissions } = item.shared;
    return succeedWith({ owner, targetMailbox: owner, delegatePermissions, targetRestUrl: '' });
  }),
  157: onItem('categories.getAsync', async (item) =>
    succeedWith((await item.categories()).map((displayName) => ({ displayName, color: 'None' }))),
  ),
  158: onItem('categories.addAsync', async (item, params) => {
    const names = new Set([...(await item.categories()), ...toNames(params)]);
    await item.saveCategories([...names]);
    return succeedWith();
  }),
  159: onItem('categories.removeAsync', async (item, params) => {
    const unwanted = toNames(params);
    await item.saveCategories((await item.categories()).filter((name) => !unwanted.includes(name)));
    return succeedWith();
  }),
};

function readBody(item: Exclude<OutlookItem, { kind: 'none' }>): string | Promise<string> {
  return item.kind === 'compose' ? item.read().body : item.body();
}

function toHtml({ data, coercionType }: Params): string {
  return coercionType === TEXT ? textToHtml(String(data)) : String(data);
}

function toAttachment(form: ComposeAppointment, params: Params): ItemAttachment {
  const content = String(params.base64String);
  const taken = new Set(form.read().attachments.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`added-${number}`)) number += 1;
  return {
    id: `added-${number}`,
    name: String(params.name),
    size: Math.floor((content.replace(/=+$/, '').length * 3) / 4),
    contentType: 'application/octet-stream',
    isInline: params.isInline === true,
    kind: 'file',
    content,
  };
}

function toNames({ categories }: Params): string[] {
  return Array.isArray(categories) ? categories.map(String) : [];
}
