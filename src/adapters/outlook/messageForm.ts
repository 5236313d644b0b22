import type { Host } from '../../application/ports';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Outlook's form takes HTML; ours is text, and stays text. */
export const toHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character).replace(/\r?\n/g, '<br>');

export const openMessageForm = (
  mailbox: Office.Mailbox,
  { to, subject, body }: Parameters<Host['composeMessage']>[0],
): void => mailbox.displayNewMessageForm({ toRecipients: [...to], subject, htmlBody: toHtml(body) });
