import type { Failure } from '../application/failure';
import type { Contact, Link, OwnOrganisation } from '../domain/federation';
import { FAILURE_TEXTS, type FailureText } from './failureTexts';

/** CLN-04: what to do while the service is down, with where to turn as far as the register could be read. */
export interface OutageWords {
  readonly steps: readonly string[];
  readonly helpdesk?: Contact;
  readonly serviceStatus?: Link;
}

export interface FailureWords extends Omit<FailureText, 'isOutage'> {
  /** Cause, and that nothing was changed: for every failure before anything was written. */
  readonly text: string;
  readonly outage?: OutageWords;
  /** One line to copy for the helpdesk; names no person and no entry. */
  readonly technical: string;
}

const sayWait = (seconds: number): string => {
  if (seconds <= 1) return 'Wait a second, then try again.';
  if (seconds <= 90) return `Wait ${Math.ceil(seconds)} seconds, then try again.`;
  return `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
};

const whatToDo = (failure: Failure): readonly string[] =>
  failure.kind === 'throttled' && failure.retryAfterSeconds !== undefined
    ? [sayWait(failure.retryAfterSeconds)]
    : FAILURE_TEXTS[failure.kind].whatToDo;

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
  const { title, cause, next, isOutage } = FAILURE_TEXTS[failure.kind];
  return {
    title,
    cause,
    text: `${cause} Nothing was changed.`,
    whatToDo: whatToDo(failure),
    next,
    outage: isOutage ? sayOutage(organisation) : undefined,
    technical: sayTechnical(failure),
  };
};
