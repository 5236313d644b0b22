/** The form takes Exchange's own id, which Outlook makes from the one that Graph gives. */
export const openEntryForm = (mailbox: Office.Mailbox, id: string): void => {
  // office.js declares an enum; its value is this word.
  const version = 'v2.0' as Office.MailboxEnums.RestVersion;
  mailbox.displayAppointmentForm(mailbox.convertToEwsId(id, version));
};
