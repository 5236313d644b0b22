import { openMessageForm } from '../../../src/adapters/outlook/messageForm';

const message = { to: ['sam.hall@northshire.example'], subject: 'Calendar & chat', body: 'Hello <Sam>,\nthank you.' };

describe('a message is proposed, and the person sends it', () => {
  it('opens Outlook’s form, with the text as text', () => {
    const opened: unknown[] = [];
    const mailbox = { displayNewMessageForm: (form: unknown) => opened.push(form) };
    openMessageForm(mailbox as unknown as Office.Mailbox, message);
    expect(opened).toEqual([
      { toRecipients: message.to, subject: message.subject, htmlBody: 'Hello &lt;Sam&gt;,<br>thank you.' },
    ]);
  });

  it('goes the machine’s own way where Outlook has no such form, as while an appointment is edited', () => {
    const clicked: string[] = [];
    const link = { href: '', click: () => clicked.push(link.href) };
    const { document } = globalThis;
    Object.assign(globalThis, { document: { createElement: () => link } });
    openMessageForm({} as Office.Mailbox, message);
    Object.assign(globalThis, { document });
    expect(clicked).toEqual([
      'mailto:sam.hall%40northshire.example?subject=Calendar%20%26%20chat&body=Hello%20%3CSam%3E%2C%0Athank%20you.',
    ]);
  });
});
