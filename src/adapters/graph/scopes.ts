import type { SipConsent } from '../../application/sipPorts';

/** A delegated permission that the add-in asks for: with the rights of the person who is signed in, never more. */
export interface GraphScope {
  readonly name: string;
  readonly consent: 'user' | 'administrator';
  /** What it is needed for. */
  readonly reason: string;
  /** Why nothing smaller does. */
  readonly whyNotLess: string;
}

/** Everything that is asked of Microsoft Graph. There are no application permissions and no impersonation (DEL-07). */
export const GRAPH_SCOPES: readonly GraphScope[] = [
  {
    name: 'Calendars.ReadWrite',
    consent: 'user',
    reason:
      'Lists your calendars and who may see them; adds, changes and removes one person’s access when you confirm it. ' +
      'When you press the button for it, marks an appointment private or gives it other words, reads what was sent ' +
      'without a check, looks through your calendars, and lists the coming week’s meetings that somebody else hosts. It deletes no appointment of yours.',
    whyNotLess:
      'Changing and removing a calendar permission need Calendars.ReadWrite; Calendars.Read and Calendars.ReadBasic only ' +
      'list them. The .Shared scopes do not help: only the owner of a calendar can share it.',
  },
];

/** Asked for besides, and only where the organisation keeps its register in a SharePoint list. */
export const REGISTER_SCOPE: GraphScope = {
  name: 'Sites.Selected',
  consent: 'administrator',
  reason:
    'Reads the list that holds your organisation’s register of partners, on the one site that an administrator has ' +
    'opened to the add-in; and the list of contacts beside it, when somebody who may read it asks.',
  whyNotLess:
    'By itself it opens nothing: the site must be granted to the add-in, reading only, and the person must be able to ' +
    'read the list too. Sites.Read.All would open every site; with Lists.SelectedOperations.Selected alone no document ' +
    'says that the site’s address can be looked up.',
};

/** Asked for when the person first opens the history, and for nothing else. */
export const HISTORY_SCOPE: GraphScope = {
  name: 'Files.ReadWrite.AppFolder',
  consent: 'user',
  reason:
    'Keeps the history of your shares, and how far a check-up came in counts, in the add-in’s own folder in your ' +
    'OneDrive, where you can see, change and delete it.',
  whyNotLess:
    'It opens that one folder and no other file. Outlook’s roaming settings hold 32 KB and are not there in Teams; nothing ' +
    'else of your own can hold half a year.',
};

/** Asked for when the person first looks for a colleague, or has old shares checked. */
export const DIRECTORY_SCOPE: GraphScope = {
  name: 'User.ReadBasic.All',
  consent: 'user',
  reason: 'Suggests colleagues by name, and finds shares with colleagues whose accounts are gone.',
  whyNotLess:
    'It gives names and addresses of the own directory, nothing else. People.Read knows only whom you write to, and ' +
    'cannot tell that an account is gone.',
};

/** As above: for people in the person’s own contacts. */
export const CONTACTS_SCOPE: GraphScope = {
  name: 'Contacts.Read',
  consent: 'user',
  reason: 'Suggests people from your own contacts when you look for somebody to share with.',
  whyNotLess: 'Nothing smaller reads contacts; it cannot change one. Contacts.ReadWrite is not needed.',
};

/** Asked for when the person first looks for a SIP address. */
export const PEOPLE_SCOPE: GraphScope = {
  name: 'People.Read',
  consent: 'user',
  reason: 'Finds the SIP addresses of people you work with, as Microsoft 365 keeps them.',
  whyNotLess: 'It gives the people relevant to you alone; nothing smaller names a colleague’s SIP address.',
};

/** Asked for only where an administrator has agreed to it before. */
export const FULL_DIRECTORY_SCOPE: GraphScope = {
  name: 'User.Read.All',
  consent: 'administrator',
  reason: 'Reads the SIP addresses, posts, rooms and telephones of colleagues in your organisation’s directory.',
  whyNotLess: 'User.ReadBasic.All gives names and e-mail addresses, and leaves all of these out.',
};

/** As above. */
export const ORGANISATION_CONTACTS_SCOPE: GraphScope = {
  name: 'OrgContact.Read.All',
  consent: 'administrator',
  reason: 'Finds people at partners who stand in your organisation’s address book.',
  whyNotLess:
    'It opens the organisational contacts alone. Directory.Read.All would open groups, devices and roles too.',
};

/** Asked for when the person first confirms an address. */
export const SAVE_CONTACTS_SCOPE: GraphScope = {
  name: 'Contacts.ReadWrite',
  consent: 'user',
  reason:
    'Keeps a SIP address that you confirmed in one of your own Outlook contacts, with the date and how you know it.',
  whyNotLess: 'Contacts.Read cannot write. Roaming settings hold 32 KB, and neither Outlook nor Teams would use them.',
};

/** Asked for when the person first asks whether a colleague is available. */
export const PRESENCE_SCOPE: GraphScope = {
  name: 'Presence.Read.All',
  consent: 'user',
  reason: 'Shows whether a colleague in your own organisation is available, when you ask for it.',
  whyNotLess: 'Presence.Read gives your own presence only.',
};

/** Asked for when the person looks at the settings of a meeting that they organize. */
export const MEETINGS_SCOPE: GraphScope = {
  name: 'OnlineMeetings.ReadWrite',
  consent: 'user',
  reason:
    'Shows whether a meeting of yours may be recorded, and switches recording off when you press the button for it.',
  whyNotLess: 'OnlineMeetings.Read shows the setting and cannot change it. It opens no recording and no transcript.',
};

/** Used where it was agreed to beforehand, and never asked for by a window; without it the kind of account is not known. */
export const MAILBOX_SCOPE: GraphScope = {
  name: 'MailboxSettings.Read',
  consent: 'user',
  reason: 'Reads whether your mailbox is a person’s, a shared one or a room’s, so that what is advised fits it.',
  whyNotLess: 'Nothing smaller reads userPurpose. It cannot change a setting, and opens no message and no entry.',
};

/** Asked for only where an administrator has agreed to it before. */
export const TENANTS_SCOPE: GraphScope = {
  name: 'CrossTenantInformation.ReadBasic.All',
  consent: 'administrator',
  reason: 'Says the name of an organisation that a meeting’s link names by its tenant, where the register has none.',
  whyNotLess: 'It gives a tenant’s public name and domain, nothing else; nothing smaller does.',
};

/** What the person or an administrator has to agree to. */
export const consentOf = ({ name, consent }: GraphScope): SipConsent => ({ scope: name, by: consent });

/** Names as they are asked for at sign-in. */
export const GRAPH_SCOPE_NAMES: readonly string[] = GRAPH_SCOPES.map((scope) => scope.name);
