/** Requirement sets of which the add-in uses members. */
export type MailboxSet = '1.5' | '1.7' | '1.8' | '1.10' | '1.11' | '1.14' | '1.15';

/**
 * Whether the host declares the set. A host may declare more than it has (office.js for the web does), so whoever asks
 * tests the member as well.
 */
export const supportsMailbox = (office: typeof Office, set: MailboxSet): boolean =>
  office.context.requirements.isSetSupported('Mailbox', set);

/** Whether the host may sign the add-in in by itself. */
export const supportsNestedAppAuth = (office: typeof Office): boolean =>
  office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
