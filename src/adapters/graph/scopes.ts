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
      'When you press the button for it, marks one appointment private, and reads what was sent without a check.',
    whyNotLess:
      'Changing and removing a calendar permission need Calendars.ReadWrite; Calendars.Read and Calendars.ReadBasic only ' +
      'list them. The .Shared scopes do not help: only the owner of a calendar can share it.',
  },
];

/** Names as they are asked for at sign-in. */
export const GRAPH_SCOPE_NAMES: readonly string[] = GRAPH_SCOPES.map((scope) => scope.name);
