/** Everything of the sandbox that can be switched while it runs. What Microsoft leaves open is a switch too. */
export interface SandboxSettings {
  /** Declared Mailbox requirement set. */
  mailboxSet: '1.5' | '1.10' | '1.11' | '1.12' | '1.14' | '1.15';
  theme: 'light' | 'dark' | 'contrast';
  /**
   * `silent`: a token without a click; `consent`: the first token needs a press and a consent window;
   * `cancelled`: the window is always closed; `noBridge`: the host offers no nested app authentication;
   * `silentBridge`: the bridge is there and never answers.
   */
  signIn: 'silent' | 'consent' | 'cancelled' | 'noBridge' | 'silentBridge';
  /** Where the add-in finds its register: in the file beside it, or in the list of the own SharePoint. */
  register: 'file' | 'sharePoint';
  /** App roles in the person's token. */
  roles: string[];
  /** Scopes an administrator has withheld. */
  withheldScopes: string[];
  /** How strictly Outlook takes the add-in's "do not send yet"; `manifest`: as the built manifest says. */
  sendMode: 'manifest' | 'PromptUser' | 'SoftBlock' | 'Block';
  /** How long Outlook waits for the add-in's answer at Send. */
  sendTimeoutSeconds: number;
  graph: GraphSettings;
}

/** Facts about Graph that no document settles (facts/graph.md, "What could not be settled"). */
export interface GraphSettings {
  /** How a level above the sharing policy is refused. */
  policyDenial:
    '403-ErrorPermissionNotAllowedByPolicy' | '403-ErrorNotAllowedExternalSharingByPolicy' | '400-ErrorInvalidRequest';
  /** What `allowedCalendarSharingRoles` says about an address outside. */
  allowedRolesForExternal: 'answers' | 'error' | 'empty';
  /** A second POST for a person who has an entry. */
  secondGrant: 'conflict' | 'replaces' | 'duplicates';
  /** How a delegate's look at somebody else's permission list ends. */
  notOwner: 'empty' | 'ErrorNotSupported';
  /** Whether POST mails an invitation. */
  invitation: 'sent' | 'notSent';
  /** Name of the default entry; real tenants localise it. */
  organizationEntryName: string;
  /** Enforced simultaneous requests per mailbox (429 beyond). 0 switches the limit off. */
  concurrencyLimit: number;
  /** What an administrator opened to the app of the site that holds the register (`Sites.Selected`). */
  siteGrant: 'none' | 'read' | 'write';
  /** Whether the list of contacts is open to the person. */
  contactsList: 'open' | 'denied' | 'missing';
  /** What Scheduling Assistant shows to people of another organisation: the sources differ. */
  schedulingAssistant: 'defaultEntry' | 'personalGrant';
  /** Whether people of another organisation can open a calendar below "Can view all details". */
  openedCalendar: 'opens' | 'needsAllDetails';
  /** Whether a look-up lists entries that are shown as free. */
  freeEntries: 'leftOut' | 'listed';
  /** What becomes of a change to a meeting’s recording that the tenant’s policy does not allow. */
  meetingPolicy: 'allows' | 'keeps' | 'refuses';
  /** Whether the person has a OneDrive. */
  oneDrive: 'there' | 'none';
  /** The mailbox lives on-premises: every mailbox call ends `MailboxNotEnabledForRESTAPI`. */
  onPremises: boolean;
}

/** A fault that meets the next matching requests. */
export interface Fault {
  kind:
    | 'delay'
    | '401'
    | '403'
    | '429'
    | '500'
    | '503'
    | '504'
    | '504-after'
    | 'drop'
    | 'drop-after'
    | 'malformed'
    | 'less'
    | '410-apply'
    | '410-upload'
    | 'offline';
  /** Upper-case method, or `*`. */
  method: string;
  /** A regular expression over the path below `/v1.0`. */
  path: string;
  /** How many requests it meets; 0 means until it is removed. */
  times: number;
  /** `delay`: milliseconds. `429`, `503`: Retry-After in seconds. */
  value?: number;
}

export const DEFAULT_SETTINGS: SandboxSettings = {
  mailboxSet: '1.14',
  theme: 'light',
  signIn: 'silent',
  register: 'file',
  roles: [],
  withheldScopes: [],
  sendMode: 'manifest',
  sendTimeoutSeconds: 300,
  graph: {
    policyDenial: '403-ErrorPermissionNotAllowedByPolicy',
    allowedRolesForExternal: 'answers',
    secondGrant: 'conflict',
    notOwner: 'empty',
    invitation: 'notSent',
    organizationEntryName: 'My Organization',
    concurrencyLimit: 4,
    siteGrant: 'write',
    contactsList: 'open',
    schedulingAssistant: 'defaultEntry',
    openedCalendar: 'opens',
    freeEntries: 'leftOut',
    meetingPolicy: 'allows',
    oneDrive: 'there',
    onPremises: false,
  },
};
