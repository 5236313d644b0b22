/** What Microsoft's consent window says of a scope: a heading, and what it means. */
export interface ScopeWords {
  readonly title: string;
  readonly text: string;
}

const WORDS: Readonly<Record<string, ScopeWords>> = {
  'calendars.readwrite': {
    title: 'Have full access to your calendars',
    text: 'Allows the app to create, read, update and delete events in your calendars, and to change who can see them.',
  },
  'calendars.read': { title: 'Read your calendars', text: 'Allows the app to read events in your calendars.' },
  'calendars.readwrite.shared': {
    title: 'Read and write to your and shared calendars',
    text: 'Allows the app to create, read, update and delete events in all calendars that you have permission to access.',
  },
  'calendars.read.shared': {
    title: 'Read calendars you can access',
    text: 'Allows the app to read events in all calendars that you can access.',
  },
  'user.read': { title: 'View your basic profile', text: 'Allows the app to sign you in and to read your profile.' },
  'user.readbasic.all': {
    title: "Read all users' basic profiles",
    text: 'Allows the app to read a basic set of profile properties of other users.',
  },
  'contacts.readwrite': {
    title: 'Have full access to your contacts',
    text: 'Allows the app to create, read, update and delete your contacts.',
  },
  'presence.read.all': {
    title: 'Read presence information of all users in your organization',
    text: 'Allows the app to read whether people in your organization are available.',
  },
  'user.read.all': {
    title: "Read all users' full profiles",
    text: 'Allows the app to read the full set of profile properties of other users. An administrator has to consent.',
  },
  'orgcontact.read.all': {
    title: 'Read organizational contacts',
    text: "Allows the app to read the contacts in your organization's address book. An administrator has to consent.",
  },
  'onlinemeetings.readwrite': {
    title: 'Read and create your online meetings',
    text: 'Allows the app to read and change your online meetings.',
  },
  'crosstenantinformation.readbasic.all': {
    title: 'Read cross-tenant basic information',
    text: 'Allows the app to read the names of other organizations. An administrator has to consent.',
  },
  'contacts.read': { title: 'Read your contacts', text: 'Allows the app to read your contacts.' },
  'files.readwrite.appfolder': {
    title: "Have full access to the application's folder",
    text: "Allows the app to read, create, update and delete files in the application's folder in your OneDrive.",
  },
  'mailboxsettings.read': {
    title: 'Read your mailbox settings',
    text: 'Allows the app to read your mailbox settings. It does not include permission to send mail.',
  },
  'people.read': {
    title: 'Read your relevant people list',
    text: 'Allows the app to read a list of people in the order of how relevant they are to you.',
  },
};

/** What every sign-in asks for; the window does not list it. */
const SILENT = ['openid', 'profile', 'email', 'offline_access'];

/** One entry for each scope that the window lists; a scope it has no words for goes by its name. */
export function scopeWords(scopes: readonly string[]): readonly ScopeWords[] {
  return scopes
    .map((scope) => scope.replace(/^https:\/\/graph\.microsoft\.com\//i, ''))
    .filter((scope) => !SILENT.includes(scope.toLowerCase()))
    .map(
      (scope) => WORDS[scope.toLowerCase()] ?? { title: scope, text: 'Allows the app to use this permission for you.' },
    );
}
