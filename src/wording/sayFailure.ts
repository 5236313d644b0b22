import type { Failure } from '../application/failure';
import type { Contact, Link, OwnOrganisation } from '../domain/federation';

/** CLN-04: what to do while the service is down, with where to turn as far as the register could be read. */
export interface OutageWords {
  readonly steps: readonly string[];
  readonly helpdesk?: Contact;
  readonly serviceStatus?: Link;
}

export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** What is behind it, without a word on what was changed. */
  readonly cause: string;
  /** Cause, and that nothing was changed: for every failure before anything was written. */
  readonly text: string;
  readonly whatToDo: readonly string[];
  /** Which button serves: none where only somebody else can help. */
  readonly next: 'signIn' | 'retry' | 'none';
  readonly outage?: OutageWords;
  /** One line to copy for the helpdesk; names no person and no entry. */
  readonly technical: string;
}

type Words = Pick<FailureWords, 'title' | 'cause' | 'whatToDo' | 'next'>;

const sayWait = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'Wait a minute, then try again.';
  if (seconds <= 90)
    return `Wait ${Math.max(1, Math.ceil(seconds))} ${seconds <= 1 ? 'second' : 'seconds'}, then try again.`;
  return `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
};

const ADMINISTRATOR_GRANTS = 'Ask your administrator to allow the Partner Sharing add-in for you.';

const sayAccess = (failure: Failure): Words | undefined => {
  switch (failure.kind) {
    case 'signed-out':
      return {
        title: 'You are signed out',
        cause: 'The sign-in has ended or was not made yet.',
        whatToDo: ['Sign in again.'],
        next: 'signIn',
      };
    case 'sign-in-unavailable':
      return {
        title: 'Signing in is not possible here',
        cause: 'This version of Outlook does not let an add-in sign you in.',
        whatToDo: ['Open the add-in in Outlook on the web or in a current version of Outlook.'],
        next: 'none',
      };
    case 'sign-in-cancelled':
      return {
        title: 'The sign-in was closed',
        cause: 'The sign-in window was closed before it ended.',
        whatToDo: ['Sign in when you are ready.'],
        next: 'signIn',
      };
    case 'consent-required':
      return {
        title: 'The add-in needs your consent',
        cause: 'It may not see or change who your calendar is shared with until you allow it.',
        whatToDo: [
          'Sign in and allow the access it asks for.',
          'If you cannot allow it yourself, ask your administrator.',
        ],
        next: 'signIn',
      };
    case 'forbidden':
      return {
        title: 'Access was refused',
        cause: 'Outlook knows you and says no to this.',
        whatToDo: [ADMINISTRATOR_GRANTS],
        next: 'none',
      };
    default:
      return undefined;
  }
};

const sayMailbox = (failure: Failure): Words | undefined => {
  switch (failure.kind) {
    case 'policy':
      return {
        title: 'The sharing policy does not allow this',
        cause: "Your organisation's sharing policy refused this level for this person.",
        whatToDo: ['Choose a lower level, or ask your administrator to change the policy.'],
        next: 'none',
      };
    case 'not-owner':
      return {
        title: 'Only the owner can share this calendar',
        cause: 'Outlook lets only the owner of a calendar see and change who has access.',
        whatToDo: ['Ask the owner to open the add-in in their own mailbox.'],
        next: 'none',
      };
    case 'mailbox-unsupported':
      return {
        title: 'This mailbox is not in Microsoft 365',
        cause:
          'The add-in works with mailboxes in Exchange Online. Yours is kept on a server of your organisation, where it cannot be reached.',
        whatToDo: [
          'Share in Outlook itself: Calendar, then Share.',
          'Ask your administrator whether your mailbox is going to be moved.',
        ],
        next: 'none',
      };
    case 'not-found':
      return {
        title: 'It is no longer there',
        cause: 'What was asked for does not exist any more.',
        whatToDo: ['Look at the list again.'],
        next: 'retry',
      };
    case 'conflict':
      return {
        title: 'It was changed elsewhere meanwhile',
        cause: 'Somebody or something else changed it at the same time.',
        whatToDo: ['Look at the list again.'],
        next: 'retry',
      };
    default:
      return undefined;
  }
};

const sayService = (failure: Failure): Words => {
  switch (failure.kind) {
    case 'throttled':
      return {
        title: 'Outlook asks for a pause',
        cause: 'There were more requests in a short time than it takes.',
        whatToDo: [sayWait(failure.retryAfterSeconds)],
        next: 'retry',
      };
    case 'offline':
      return {
        title: 'No connection',
        cause: 'The service could not be reached over the network.',
        whatToDo: ['Check your connection, then try again.'],
        next: 'retry',
      };
    case 'unavailable':
      return {
        title: 'The service is not available',
        cause: 'It answers that it is down, or does not answer in time.',
        whatToDo: ['Try again in a few minutes.'],
        next: 'retry',
      };
    default:
      return {
        title: 'Something unexpected happened',
        cause: 'The answer could not be understood.',
        whatToDo: ['Try again.'],
        next: 'retry',
      };
  }
};

const OUTAGES: readonly Failure['kind'][] = ['offline', 'unavailable', 'unexpected'];

const sayHelpdesk = ({ name, phone, email }: Contact): string => {
  const ways = [phone, email].filter((way) => way !== undefined).join(', ');
  return `If it goes on, tell your local helpdesk: ${name}${ways === '' ? '' : ` (${ways})`}.`;
};

const sayOutage = (organisation: OwnOrganisation | undefined): OutageWords => ({
  steps: [
    organisation ? sayHelpdesk(organisation.helpdesk) : 'If it goes on, tell your local helpdesk.',
    'Follow your business continuity plan.',
  ],
  helpdesk: organisation?.helpdesk,
  serviceStatus: organisation?.links.serviceStatus,
});

/** The line beneath a message, to copy: `unavailable · UnknownError · request 5f0c… · 2026-11-24T09:15:00.000Z`. */
export const sayTechnical = ({ kind, code, requestId, at }: Failure): string => {
  const request = requestId === undefined ? undefined : `request ${requestId}`;
  const time = at === undefined ? undefined : new Date(at).toISOString();
  return [kind, code, request, time].filter((part) => part !== undefined).join(' · ');
};

/** What happened, what is not changed and what to do. `organisation`: absent where the register could not be read. */
export const sayFailure = (failure: Failure, organisation?: OwnOrganisation): FailureWords => {
  const words = sayAccess(failure) ?? sayMailbox(failure) ?? sayService(failure);
  return {
    ...words,
    text: `${words.cause} Nothing was changed.`,
    outage: OUTAGES.includes(failure.kind) ? sayOutage(organisation) : undefined,
    technical: sayTechnical(failure),
  };
};
