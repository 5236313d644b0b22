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

const toMailto = ({ to, subject, body }: Parameters<Host['composeMessage']>[0]): string =>
  `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Outlook has no such form while an appointment is being edited; the machine's own way to a new message serves then. */
export const openMessageForm = (mailbox: Office.Mailbox, message: Parameters<Host['composeMessage']>[0]): void => {
  const { to, subject, body } = message;
  if (typeof mailbox.displayNewMessageForm === 'function') {
    mailbox.displayNewMessageForm({ toRecipients: [...to], subject, htmlBody: toHtml(body) });
    return;
  }
  const link = document.createElement('a');
  link.href = toMailto(message);
  link.click();
};
