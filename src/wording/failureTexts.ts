import type { FailureKind } from '../application/failure';

export interface FailureText {
  /** What happened. */
  readonly title: string;
  /** What is behind it, without a word on what was changed. */
  readonly cause: string;
  readonly whatToDo: readonly string[];
  /** Which button serves; `none` where only somebody else can help. */
  readonly next: 'signIn' | 'retry' | 'none';
  /** The service may be down: helpdesk and continuity plan belong beneath it (CLN-04). */
  readonly isOutage?: true;
}

export const FAILURE_TEXTS: Readonly<Record<FailureKind, FailureText>> = {
  'signed-out': {
    title: 'You are signed out',
    cause: 'The sign-in has ended or was not made yet.',
    whatToDo: ['Sign in again.'],
    next: 'signIn',
  },
  'sign-in-unavailable': {
    title: 'Signing in is not possible here',
    cause: 'This version of Outlook does not let an add-in sign you in.',
    whatToDo: ['Open the add-in in Outlook on the web or in a current version of Outlook.'],
    next: 'none',
  },
  'sign-in-cancelled': {
    title: 'The sign-in was closed',
    cause: 'The sign-in window was closed before it ended.',
    whatToDo: ['Sign in when you are ready.'],
    next: 'signIn',
  },
  'consent-required': {
    title: 'The add-in needs your consent',
    cause: 'It may not see or change who your calendar is shared with until you allow it.',
    whatToDo: ['Sign in and allow the access it asks for.', 'If you cannot allow it yourself, ask your administrator.'],
    next: 'signIn',
  },
  forbidden: {
    title: 'Access was refused',
    cause: 'Outlook knows you and says no to this.',
    whatToDo: ['Ask your administrator to allow the Partner Sharing add-in for you.'],
    next: 'none',
  },
  policy: {
    title: 'The sharing policy does not allow this',
    cause: "Your organisation's sharing policy refused this level for this person.",
    whatToDo: ['Choose a lower level, or ask your administrator to change the policy.'],
    next: 'none',
  },
  'not-owner': {
    title: 'Only the owner can share this calendar',
    cause: 'Outlook lets only the owner of a calendar see and change who has access.',
    whatToDo: ['Ask the owner to open the add-in in their own mailbox.'],
    next: 'none',
  },
  'mailbox-unsupported': {
    title: 'This mailbox is not in Microsoft 365',
    cause:
      'The add-in works with mailboxes in Exchange Online. Yours is on a server of your organisation, out of its reach.',
    whatToDo: [
      'Share in Outlook itself: Calendar, then Share.',
      'Ask your administrator whether your mailbox is going to be moved.',
    ],
    next: 'none',
  },
  'not-found': {
    title: 'It is no longer there',
    cause: 'What was asked for does not exist any more.',
    whatToDo: ['Look at the list again.'],
    next: 'retry',
  },
  conflict: {
    title: 'It was changed elsewhere meanwhile',
    cause: 'Somebody or something else changed it at the same time.',
    whatToDo: ['Look at the list again.'],
    next: 'retry',
  },
  throttled: {
    title: 'Outlook asks for a pause',
    cause: 'There were more requests in a short time than it takes.',
    whatToDo: ['Wait a minute, then try again.'],
    next: 'retry',
  },
  offline: {
    title: 'No connection',
    cause: 'The service could not be reached over the network.',
    whatToDo: ['Check your connection, then try again.'],
    next: 'retry',
    isOutage: true,
  },
  unavailable: {
    title: 'The service is not available',
    cause: 'It answers that it is down, or does not answer in time.',
    whatToDo: ['Try again in a few minutes.'],
    next: 'retry',
    isOutage: true,
  },
  unexpected: {
    title: 'Something unexpected happened',
    cause: 'The answer could not be understood.',
    whatToDo: ['Try again.'],
    next: 'retry',
    isOutage: true,
  },
};
