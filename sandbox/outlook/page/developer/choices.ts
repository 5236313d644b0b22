import type { Fault, GraphSettings, SandboxSettings } from '../../../settings';

/** Values of a switch with the words for each, in the order of the list. */
export type Choices<T extends string> = readonly (readonly [value: T, label: string])[];

export const THEMES: Choices<SandboxSettings['theme']> = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

export const MAILBOX_SETS: Choices<SandboxSettings['mailboxSet']> = [
  ['1.5', 'Mailbox 1.5 (Exchange Server)'],
  ['1.10', 'Mailbox 1.10'],
  ['1.11', 'Mailbox 1.11'],
  ['1.12', 'Mailbox 1.12'],
  ['1.14', 'Mailbox 1.14'],
  ['1.15', 'Mailbox 1.15'],
];

export const SEND_MODES: Choices<SandboxSettings['sendMode']> = [
  ['manifest', 'As the manifest says'],
  ['PromptUser', 'PromptUser: may be sent anyway'],
  ['SoftBlock', 'SoftBlock: not sent, unless the add-in is down'],
  ['Block', 'Block: not sent'],
];

export const SIGN_INS: Choices<SandboxSettings['signIn']> = [
  ['silent', 'Without a click'],
  ['consent', 'Consent needed'],
  ['cancelled', 'Consent always cancelled'],
  ['noBridge', 'No nested authentication'],
  ['silentBridge', 'Bridge never answers'],
];

export const REGISTERS: Choices<SandboxSettings['register']> = [
  ['file', 'The file beside the add-in'],
  ['sharePoint', 'A SharePoint list'],
];

/** Of the app's own registration, as they would stand in the token. */
export const ROLES: Choices<string> = [
  ['', 'Standard user'],
  ['Federation.SinglePointOfContact', 'Single point of contact'],
  ['Federation.Administrator', 'Federation administrator'],
];

export const CONTACTS_LISTS: Choices<GraphSettings['contactsList']> = [
  ['open', 'Open to the person'],
  ['denied', 'Closed to the person'],
  ['missing', 'Not made'],
];

export const SITE_GRANTS: Choices<GraphSettings['siteGrant']> = [
  ['none', 'Not opened'],
  ['read', 'Read'],
  ['write', 'Read and write'],
];

/** Scopes that an administrator can withhold. */
export const SCOPES = [
  'Calendars.ReadWrite',
  'Calendars.Read',
  'Calendars.Read.Shared',
  'User.Read',
  'User.ReadBasic.All',
  'Contacts.Read',
  'OnlineMeetings.ReadWrite',
  'CrossTenantInformation.ReadBasic.All',
  'Files.ReadWrite.AppFolder',
  'MailboxSettings.Read',
  'Sites.Selected',
] as const;

export const POLICY_DENIALS: Choices<GraphSettings['policyDenial']> = [
  ['403-ErrorPermissionNotAllowedByPolicy', '403 ErrorPermissionNotAllowedByPolicy'],
  ['403-ErrorNotAllowedExternalSharingByPolicy', '403 ErrorNotAllowedExternalSharingByPolicy'],
  ['400-ErrorInvalidRequest', '400 ErrorInvalidRequest'],
];

export const ALLOWED_ROLES: Choices<GraphSettings['allowedRolesForExternal']> = [
  ['answers', 'Answers'],
  ['error', 'An error'],
  ['empty', 'An empty list'],
];

export const SECOND_GRANTS: Choices<GraphSettings['secondGrant']> = [
  ['conflict', 'Conflict'],
  ['replaces', 'Replaces the first'],
  ['duplicates', 'Makes a second'],
];

export const NOT_OWNER: Choices<GraphSettings['notOwner']> = [
  ['empty', 'An empty list'],
  ['ErrorNotSupported', 'ErrorNotSupported'],
];

export const INVITATIONS: Choices<GraphSettings['invitation']> = [
  ['sent', 'Mails an invitation'],
  ['notSent', 'Mails nothing'],
];

export const LOOK_UPS: Choices<GraphSettings['schedulingAssistant']> = [
  ['defaultEntry', "What everybody's entry gives"],
  ['personalGrant', 'What their own entry gives'],
];

export const OPENINGS: Choices<GraphSettings['openedCalendar']> = [
  ['opens', 'Opens at any level'],
  ['needsAllDetails', 'Needs all details'],
];

export const MEETING_POLICIES: Choices<GraphSettings['meetingPolicy']> = [
  ['allows', 'Made'],
  ['keeps', 'Answered, and not made'],
  ['refuses', 'Refused'],
];

export const FREE_ENTRIES: Choices<GraphSettings['freeEntries']> = [
  ['leftOut', 'Left out'],
  ['listed', 'Listed'],
];

export const FAULT_KINDS: Choices<Fault['kind']> = [
  ['delay', 'Delay'],
  ['429', '429 throttled'],
  ['503', '503 unavailable'],
  ['504', '504 before the change'],
  ['504-after', '504 after the change was made'],
  ['500', '500 internal error'],
  ['401', '401 expired token'],
  ['403', '403 forbidden'],
  ['drop', 'Dropped connection'],
  ['drop-after', 'Dropped after the change was made'],
  ['malformed', 'Malformed answer'],
  ['less', 'Less granted than asked'],
  ['410-apply', '410 changes too old: apply differences'],
  ['410-upload', '410 changes too old: upload differences'],
  ['offline', 'Offline'],
];

export const METHODS: Choices<string> = [
  ['*', 'Any method'],
  ['GET', 'GET'],
  ['POST', 'POST'],
  ['PATCH', 'PATCH'],
  ['PUT', 'PUT'],
  ['DELETE', 'DELETE'],
];
